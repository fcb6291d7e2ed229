import type { ReadFile } from './message-file.js';
import { readMessage } from './read-message.js';
import { textOf } from './text/html-text.js';
import { htmlMail, mail, mailOf, parts, plainHead, type EmlPart } from './testing/make-eml.js';
import { makeMsg } from './testing/make-msg.js';
import { makeWinmail } from './testing/make-winmail.js';
import { opaqueSigned } from './testing/opaque-signed.js';

const read = (part: EmlPart, head: readonly string[] = plainHead): Promise<ReadFile> =>
  readMessage('a.eml', mailOf(part, head));
const shown = async (part: EmlPart) => {
  const { message, files } = await read(part);
  return {
    text: message.text,
    has: message.contents.map(({ kind, name, isRead }) => `${kind} ${name} ${isRead ? 'read' : 'not read'}`),
    files: files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('latin1')]),
  };
};
const words: EmlPart = { type: 'text/plain; charset=utf-8', body: 'My code is refused.' };
const attached = (name: string): string => `Content-Disposition: attachment; filename="${name}"`;

describe('what a message holds', () => {
  it('has each attachment by its name, with its bytes', async () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]);
    const body = Buffer.from(png).toString('base64');
    const picture = {
      type: 'image/png',
      body,
      headings: ['Content-Transfer-Encoding: base64', attached('screen.png')],
    };
    const named = "Content-Disposition: attachment; filename*0*=utf-8''Caf%C3%A9; filename*1*=%20plan.txt";
    const text = { type: 'text/plain', body: 'a;b', headings: [named] };
    expect(await shown(parts('mixed', [words, picture, text]))).toEqual({
      text: 'My code is refused.',
      has: ['picture screen.png not read', 'file Café plan.txt not read'],
      files: [
        ['screen.png', Buffer.from(png).toString('latin1')],
        ['Café plan.txt', 'a;b'],
      ],
    });
  });

  it('is said not to be read, where it is encrypted, protected or a picture alone', async () => {
    const enveloped = { type: 'application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m', body: 'MIAGCSq' };
    expect(await shown(enveloped)).toMatchObject({ text: '', has: ['encrypted smime.p7m not read'] });
    const pgp = parts('encrypted', [
      { type: 'application/pgp-encrypted', body: 'Version: 1' },
      { type: 'application/octet-stream; name=encrypted.asc', body: '-----BEGIN PGP MESSAGE-----\n\nhQ' },
    ]);
    expect(await shown(pgp)).toMatchObject({ text: '', has: ['encrypted encrypted.asc not read'] });
    const wrapped = parts('mixed', [
      { type: 'text/plain', body: 'This message is protected.' },
      { type: 'application/x-microsoft-rpmsg-message', body: 'x', headings: [attached('message.rpmsg')] },
    ]);
    expect((await shown(wrapped)).has).toEqual(['protected message.rpmsg not read']);
    expect(await shown({ type: 'image/jpeg; name=photo.jpg', body: 'x' })).toMatchObject({
      text: '',
      has: ['picture photo.jpg not read'],
    });
  });

  it('is read where it is signed: in the open, and wrapped', async () => {
    const signature = { type: 'application/pkcs7-signature; name=smime.p7s', body: 'x' };
    expect(await shown(parts('signed', [words, signature]))).toMatchObject({
      text: 'My code is refused.',
      has: ['signature smime.p7s not read'],
    });
    const inside = mail(['Content-Type: text/plain; charset=utf-8'], 'My code is refused.');
    const wrapped = {
      type: 'application/pkcs7-mime; smime-type=signed-data; name=smime.p7m',
      body: opaqueSigned(inside),
    };
    expect(await shown(wrapped)).toMatchObject({ text: 'My code is refused.', has: ['signature smime.p7m not read'] });
  });

  it('is the message inside a message, with what that one carries', async () => {
    const inner = mail(
      ['From: Asha Patel <asha@panel.example>', 'Subject: Code', 'Date: Tue, 3 Mar 2026 08:00:00 +0000'],
      'My code is refused.',
    );
    const outer = parts('mixed', [
      { type: 'text/plain', body: 'See attached' },
      { type: 'message/rfc822', body: inner },
    ]);
    const { message } = await read(outer);
    expect(message.text).toBe('See attached');
    expect(message.contents).toEqual([{ id: '1', kind: 'message', name: 'Code', size: inner.length, isRead: true }]);
    expect(message.inner[0]).toMatchObject({
      from: { name: 'Asha Patel', email: 'asha@panel.example' },
      sentAt: '2026-03-03T08:00:00.000Z',
      text: 'My code is refused.',
    });
    // As a file under another type, and as Outlook's own kind.
    const msg = makeMsg({ subject: 'From Outlook', fromName: 'Asha', fromEmail: 'asha@panel.example', body: 'Words' });
    const body = Buffer.from(msg).toString('base64');
    const file = {
      type: 'application/octet-stream',
      body,
      headings: ['Content-Transfer-Encoding: base64', attached('a.msg')],
    };
    expect((await read(parts('mixed', [words, file]))).message.inner[0]).toMatchObject({ text: 'Words' });
  });

  it('is what Outlook packed into winmail.dat', async () => {
    const body = makeWinmail({ body: 'My code is refused.', file: { name: 'plan.txt', bytes: 'a;b' } });
    const part = {
      type: 'application/ms-tnef; name=winmail.dat',
      body,
      headings: ['Content-Transfer-Encoding: binary'],
    };
    expect(await shown(parts('mixed', [{ type: 'text/plain', body: '' }, part]))).toMatchObject({
      text: 'My code is refused.',
      has: ['winmail winmail.dat read', 'file plan.txt not read'],
      files: expect.arrayContaining([['plan.txt', 'a;b']]),
    });
    expect(await shown({ ...part, body: 'no such thing' })).toMatchObject({ has: ['winmail winmail.dat not read'] });
  });

  it('is an invitation, in lines', async () => {
    const body =
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Panel\\, day 1\r\nDTSTART:20261204T093000Z\r\nLOCATION:Room\r\n  2\r\nDESCRIPTION:Bring\\nnotes\r\nEND:VEVENT\r\nEND:VCALENDAR';
    expect(await shown({ type: 'text/calendar; method=REQUEST; name=invite.ics', body })).toMatchObject({
      text: 'Meeting: Panel, day 1\nBegins: 4 December 2026, 9:30am\nWhere: Room 2\n\nBring\nnotes',
      has: ['invitation invite.ics read'],
    });
  });

  it.each([
    ["in London's time in summer", 'DTSTART:20260703T081200Z', 'Begins: 3 July 2026, 9:12am'],
    ['over the night on which the clocks change', 'DTSTART:20261024T233000Z', 'Begins: 25 October 2026, 12:30am'],
    ["in Windows' name of London's zone", 'DTSTART;TZID=GMT Standard Time:20260703T140000', 'Begins: 3 July 2026, 2pm'],
    [
      'with a colon in the zone',
      'DTSTART;TZID="(UTC+00:00) Dublin, London":20260703T000000',
      'Begins: 3 July 2026, midnight',
    ],
    [
      'in another zone',
      'DTSTART;TZID=W. Europe Standard Time:20260703T140000',
      'Begins: 3 July 2026, 2pm (time zone: W. Europe Standard Time)',
    ],
    [
      'of whole days, to the last of them',
      'DTSTART;VALUE=DATE:20260703\r\nDTEND;VALUE=DATE:20260705',
      'Begins: 3 July 2026\nEnds: 4 July 2026',
    ],
    ['of a writing that is none of these', 'DTSTART:tomorrow', 'Begins: tomorrow'],
  ])('is an invitation, its dates in words, %s', async (_, line, shownLine) => {
    const body = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${line}\r\nEND:VEVENT\r\nEND:VCALENDAR`;
    expect((await shown({ type: 'text/calendar; method=REQUEST', body })).text).toBe(shownLine);
  });

  it('is RTF alone, and a file that is something else than its name says', async () => {
    expect((await shown({ type: 'text/rtf', body: '{\\rtf1\\ansi My code is refused.\\par Again.}' })).text).toBe(
      'My code is refused.\nAgain.',
    );
    const program = { type: 'application/pdf', body: 'MZ\x90', headings: [attached('form.pdf')] };
    expect((await shown(parts('mixed', [words, program]))).has).toEqual(['disguised form.pdf not read']);
  });

  it('is named in an Outlook file as well', async () => {
    const { message, files } = await readMessage(
      'a.msg',
      makeMsg({
        subject: 'S',
        body: 'Words',
        files: [{ name: 'screen shot.png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) }],
      }),
    );
    const picture = { id: '1', kind: 'picture', name: 'screen shot.png', size: 4, isRead: false, isDamaged: true };
    expect(message.contents).toEqual([picture]);
    expect(files[0]?.bytes).toHaveLength(4);
  });

  it('is not shown where a mail program would not show it, and neither run together nor doubled', async () => {
    const hidden = await readMessage(
      'a.eml',
      htmlMail(
        '<div style="display:none;max-height:0">Preview of the letter</div><div>One</div><div>Two<br></div><div><br></div><p>Three</p><pre>a\n  b</pre><span hidden>no</span><p>Four</p>',
      ),
    );
    expect(hidden.message.text).toBe('One\nTwo\n\nThree\n\na\n  b\n\nFour');
    expect(hidden.message.hidden).toBe('Preview of the letter\nno');
    const outlook =
      '<p class="MsoNormal">Dear TMU,</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">It broke.</p>';
    expect((await readMessage('a.eml', htmlMail(outlook))).message.text).toBe('Dear TMU,\n\nIt broke.');
  });

  it('is not hidden by a part that is never closed', async () => {
    const read = async (html: string) => (await readMessage('a.eml', htmlMail(html))).message.text;
    for (const open of [
      '<svg onload=x>',
      '<math>',
      '<select>',
      '<object data=x>',
      '<noscript>',
      '<template>',
      '<video>',
    ])
      expect([open, await read(`<p>One${open}</p><p>Two</p><div>Three</div>`)]).toEqual([open, 'One\n\nTwo\n\nThree']);
    // What is closed hides what it holds, and no more.
    expect(await read('<p>One<svg><text>no</text></svg></p><p>Two<object><p>no</p></object></p>')).toBe('One\n\nTwo');
    expect(textOf('<p>One<svg></p><p>Two &amp; three</p>')).toBe('One\n\nTwo & three');
  });

  it.each([
    'Please view this email in a browser.',
    'To read this message, use an HTML-capable mail program.',
    'This is a message in HTML format.',
    'This message needs an HTML viewer.',
    'Your client is unable to display HTML. Open it online: https://mail.example/1',
  ])('comes from the page where the plain writing sends its reader there, however short the page: %s', async (body) => {
    const page = { type: 'text/html', body: '<p>No code.</p>' };
    expect((await shown(parts('alternative', [{ type: 'text/plain', body }, page]))).text).toBe('No code.');
    expect((await shown(parts('alternative', [{ type: 'text/plain', body }]))).text).toBe(body);
  });

  it('comes from the writing of it that says more', async () => {
    const stub = { type: 'text/plain', body: 'Your mail program does not show HTML.' };
    const page = {
      type: 'text/html; charset=utf-8',
      body: '<p>My code is refused since Tuesday, and the reset link does not open either.</p>',
    };
    expect((await shown(parts('alternative', [stub, page]))).text).toMatch(/^My code is refused since/);
    expect((await shown(parts('alternative', [words, { ...page, body: '<p>My code is refused.</p>' }]))).text).toBe(
      'My code is refused.',
    );
  });
});

describe('who is to be answered', () => {
  it('is offered beside the sender, never in their place', async () => {
    const head = ['From: Asha <asha@panel.example>', 'Reply-To: Home <asha@home.example>', 'Subject: S'];
    expect((await read(words, head)).message).toMatchObject({
      from: { name: 'Asha', email: 'asha@panel.example' },
      replyTo: [{ name: 'Home', email: 'asha@home.example' }],
    });
    expect((await read(words, [...head.slice(0, 1), 'Reply-To: asha@panel.example'])).message.replyTo).toEqual([]);
  });
});
