import { readMessage } from './read-message.js';
import { htmlMail, mail, mailOf, parts, plainHead, type EmlPart } from './testing/make-eml.js';
import { makeMsg } from './testing/make-msg.js';
import { makeWinmail } from './testing/make-winmail.js';

// What programs and gateways send under another kind or name, or under none. Each is the smallest that has the quirk; all people are invented.

const words: EmlPart = { type: 'text/plain; charset=utf-8', body: 'The letter is blank.' };
const base64 = 'Content-Transfer-Encoding: base64';
const octets = (name: string, bytes: string | Uint8Array): EmlPart => ({
  type: `application/octet-stream; name="${name}"`,
  body: Buffer.from(bytes).toString('base64'),
  headings: [base64],
});
const ics = (lines: string): string => `BEGIN:VCALENDAR\r\n${lines}\r\nEND:VEVENT\r\nEND:VCALENDAR`;
const packed = makeWinmail({ body: 'The letter is blank.', file: { name: 'plan.txt', bytes: 'a;b' } });

const cases: Readonly<Record<string, [EmlPart, text: string, has?: readonly string[]]>> = {
  'S/MIME, sent as a file of no kind': [
    octets('smime.p7m', Buffer.from('308006092a864886f70d010703a0800000', 'hex')),
    '',
    ['encrypted smime.p7m not read'],
  ],
  'S/MIME whose tag holds': [
    { type: 'application/pkcs7-mime; smime-type=authEnveloped-data; name=smime.p7m', body: 'MIAG' },
    '',
    ['encrypted smime.p7m not read'],
  ],
  'PGP as bytes': [
    parts('encrypted', [
      { type: 'application/pgp-encrypted', body: 'Version: 1' },
      octets('openpgp-encrypted-message', new Uint8Array([0x85, 1, 2])),
    ]),
    '',
    ['encrypted openpgp-encrypted-message not read'],
  ],
  'an encrypted file beside words': [
    parts('mixed', [words, octets('notes.docx.gpg', new Uint8Array([0x85, 1]))]),
    'The letter is blank.',
    ['encrypted notes.docx.gpg not read'],
  ],
  'a signature, sent as a file of no kind': [
    parts('mixed', [words, octets('smime.p7s', 'x')]),
    'The letter is blank.',
    ['signature smime.p7s not read'],
  ],
  'the page of a protected message (Microsoft)': [
    parts('mixed', [
      { type: 'text/html', body: '<p>Nell has sent you a protected message.</p>' },
      { type: 'text/html; name=message_v4.rpmsg.html', body: 'x', headings: ['Content-Disposition: attachment'] },
    ]),
    'Nell has sent you a protected message.',
    ['protected message_v4.rpmsg.html not read'],
  ],
  'the page of a protected message (Cisco)': [
    parts('mixed', [words, octets('securedoc_20260304T091200.html', '<p>x')]),
    'The letter is blank.',
    ['protected securedoc_20260304T091200.html not read'],
  ],
  'a file of a Mac, in two parts': [
    parts('mixed', [
      words,
      parts(
        'appledouble',
        [
          { type: 'application/applefile; name="scan.pdf"', body: 'AAUWBwACAAA=', headings: [base64] },
          { type: 'application/pdf; name="scan.pdf"', body: 'JVBERi0xLjQ=', headings: [base64] },
        ],
        'b1',
      ),
    ]),
    'The letter is blank.',
    ['file scan.pdf not read'],
  ],
  'winmail.dat under another name': [
    parts('mixed', [{ type: 'text/plain', body: '' }, octets('ATT00001.dat', packed)]),
    'The letter is blank.',
    ['winmail winmail.dat read', 'file plan.txt not read'],
  ],
  'winmail.dat of the registered kind, without a name': [
    { type: 'application/vnd.ms-tnef', body: Buffer.from(packed).toString('base64'), headings: [base64] },
    'The letter is blank.',
    ['winmail winmail.dat read', 'file plan.txt not read'],
  ],
  'a calendar of another kind': [
    { type: 'application/ics; name=invite.ics', body: ics('BEGIN:VEVENT\r\nSUMMARY:Panel') },
    'Meeting: Panel',
    ['invitation invite.ics read'],
  ],
  'another time for a meeting': [
    {
      type: 'text/calendar; method=COUNTER',
      body: ics('METHOD:COUNTER\r\nBEGIN:VEVENT\r\nATTENDEE;CN=Nell Frost:mailto:nell@panel.example\r\nSUMMARY:Panel'),
    },
    'Another time is proposed by Nell Frost.\nMeeting: Panel',
    ['invitation invite.ics read'],
  ],
  'a calendar of tasks, which is not read': [
    { type: 'text/calendar', body: 'BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nSUMMARY:Upload\r\nEND:VTODO\r\nEND:VCALENDAR' },
    '',
    ['invitation invite.ics not read'],
  ],
  'a calendar that is attached, which stays a file': [
    parts('mixed', [
      words,
      {
        ...octets('invite.ics', ics('BEGIN:VEVENT')),
        type: 'text/calendar',
        headings: [base64, 'Content-Disposition: attachment; filename=invite.ics'],
      },
    ]),
    'The letter is blank.',
    ['file invite.ics not read'],
  ],
  'a message in the characters of any language inside another': [
    parts('mixed', [
      words,
      { type: 'message/global', body: mail(['From: Zoë <zoe@panel.example>', 'Subject: Ünder'], 'Inside.') },
    ]),
    'The letter is blank.',
    ['message Ünder read'],
  ],
  'RTF alone, sent as a file of no kind': [
    octets('body.rtf', '{\\rtf1\\ansi The letter\\par is blank.}'),
    'The letter\nis blank.',
  ],
  'enriched text': [
    {
      type: 'text/enriched',
      body: '<bold>The</bold> <color><param>red</param>letter</color>\r\nis << blank.\r\n\r\nAgain.',
    },
    'The letter is < blank.\nAgain.',
  ],
  'a page, sent as plain words': [
    { type: 'text/plain', body: '<!DOCTYPE html>\r\n<html><p>The letter<br>is blank.' },
    'The letter\nis blank.',
  ],
  'words about a page': [
    { type: 'text/plain', body: 'It shows <html> above the letter.' },
    'It shows <html> above the letter.',
  ],
  'text of a kind that nobody knows': [
    { type: 'text/markdown', body: 'The *letter* is blank.' },
    'The *letter* is blank.',
  ],
  'a page for one maker’s programs beside words': [
    parts('alternative', [
      words,
      { type: 'text/x-amp-html', body: '<p>Open the live page with all of its fifty words</p>' },
    ]),
    'The letter is blank.',
  ],
  'a card, which is no words': [
    parts('mixed', [words, { type: 'text/x-vcard; name=nell.vcf', body: 'BEGIN:VCARD' }]),
    'The letter is blank.',
    ['file nell.vcf not read'],
  ],
  'a file within the words (uuencode)': [
    { type: 'text/plain', body: 'See the file.\r\n\r\nbegin 644 a.txt\r\n#0V%T\r\n`\r\nend\r\nThanks' },
    'See the file.\n\nThanks',
    ['file a.txt not read'],
  ],
  'words that begin so': [
    { type: 'text/plain', body: 'begin 644 hearings\r\nand so on\r\nend' },
    'begin 644 hearings\nand so on\nend',
  ],
  'a list’s foot below base64': [
    {
      type: 'text/plain',
      body: `${Buffer.from('It is blank!').toString('base64')}\r\n${Buffer.from('Or not.').toString('base64')}\r\n-- \r\nlist foot`,
      headings: [base64],
    },
    'It is blank!Or not.',
  ],
  'UTF-8 with a broken character': [
    { type: 'text/plain; charset=utf-8', body: new Uint8Array([...Buffer.from('Café – blank. '), 0xc3, 0x20]) },
    'Café – blank. \ufffd',
  ],
};

it.each(Object.keys(cases))('is known by what it is: %s', async (name) => {
  const [part, text, has = []] = cases[name]!;
  const { message } = await readMessage('a.eml', mailOf(part));
  expect(message.text).toBe(text);
  expect(
    message.contents.map(({ kind, name: named, isRead }) => `${kind} ${named} ${isRead ? 'read' : 'not read'}`),
  ).toEqual(has);
});

it('is listed where a page holds its picture in itself, in a mail and in an Outlook file', async () => {
  const html = '<p>See</p><img alt="x" src="data:image/jpeg;base64,/9j/4AA="><img src="https://x.example/a.png">';
  for (const [name, bytes] of [
    ['a.eml', htmlMail(html)],
    ['a.msg', makeMsg({ subject: 'S', html: new Uint8Array(Buffer.from(html)) })],
  ] as const) {
    const { message, files } = await readMessage(name, bytes);
    // Five bytes are the beginning of a picture, and no more.
    const picture = { id: '1', kind: 'picture', name: 'picture.jpg', size: 5, isRead: false, isDamaged: true };
    expect(message.contents).toEqual([picture]);
    expect([...files[0]!.bytes]).toEqual([0xff, 0xd8, 0xff, 0xe0, 0]);
  }
});

it('is read where carriage returns alone end its lines', async () => {
  const bytes = Buffer.from(Buffer.from(mail(plainHead, 'One\r\nTwo')).toString('utf8').replace(/\r\n/g, '\r'));
  expect((await readMessage('a.eml', new Uint8Array(bytes))).message.text).toBe('One\nTwo');
});

it('was written to whom a server handed it, where it says nobody', async () => {
  const head = ['From: Nell <nell@panel.example>', 'To: undisclosed-recipients:;', 'Subject: S'];
  for (const heading of ['Bcc', 'Delivered-To', 'X-Original-To', 'Envelope-To']) {
    const { message } = await readMessage('a.eml', mail([...head, `${heading}: portal@tmu.example`], 'x'));
    expect([heading, message.to]).toEqual([heading, ['portal@tmu.example']]);
  }
});

it('is read from winmail.dat in an Outlook file', async () => {
  const file = { name: 'winmail.dat', bytes: packed };
  const { message } = await readMessage('a.msg', makeMsg({ subject: 'S', body: '', files: [file] }));
  expect(message.text).toBe('The letter is blank.');
  expect(message.contents.map(({ kind, isRead }) => [kind, isRead])).toEqual([
    ['winmail', true],
    ['file', false],
  ]);
});

it.each([
  [1, false],
  [20, true],
  [packed.length - 60, true],
])('says where winmail.dat was cut: by %d bytes, %s', async (by, wasCut) => {
  const part = parts('mixed', [words, octets('winmail.dat', packed.subarray(0, packed.length - by))]);
  expect((await readMessage('a.eml', mailOf(part))).message.wasCut).toBe(wasCut);
});

describe('a message as Apple Mail keeps it', () => {
  const kept = 'From: Gwen Oar <gwen@x.example>\r\nSubject: Blank\r\n\r\nThe letter is blank.\r\n';
  const note = '<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict><key>flags</key></dict></plist>\n';
  const emlx = Buffer.from(`${kept.length}      \n${kept}${note}`);

  it('is read without what the program notes of it', async () => {
    const { message } = await readMessage('Blank.emlx', emlx);
    expect(message).toMatchObject({
      subject: 'Blank',
      from: { email: 'gwen@x.example' },
      text: 'The letter is blank.',
    });
  });

  it('is read within a message, and listed once', async () => {
    const { message, files } = await readMessage('a.eml', mailOf(parts('mixed', [words, octets('Blank.emlx', emlx)])));
    expect(message.contents.map(({ name, kind, isRead }) => [name, kind, isRead])).toEqual([
      ['Blank', 'message', true],
    ]);
    expect(message.inner.map(({ text }) => text)).toEqual(['The letter is blank.']);
    expect(files).toHaveLength(1);
  });
});

it('says when a meeting is beside words that do not, once', async () => {
  const calendar =
    'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nSUMMARY:Sound check\r\nDTSTART:20261130T090000Z\r\nDESCRIPTION:Please join early.\r\nEND:VEVENT\r\nEND:VCALENDAR';
  const { message } = await readMessage(
    'a.eml',
    mailOf(
      parts('alternative', [
        { type: 'text/plain; charset=utf-8', body: 'Please join early.' },
        { type: 'text/html; charset=utf-8', body: '<p>Please join early.</p>' },
        { type: 'text/calendar; charset=utf-8; method=REQUEST', body: calendar },
      ]),
    ),
  );
  expect(message.text).toBe('Please join early.\n\nMeeting: Sound check\nBegins: 30 November 2026, 9am');
});

it('keeps the joiner that makes one picture of two, and no other', async () => {
  const subject = 'Chair 👩🏽\u200d⚖️ and a\u200db';
  const head = [`Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`, 'From: asha@panel.example'];
  const read = await readMessage('a.eml', mail(head, `Her 👩🏽\u200d⚖️, a\u200db`));
  expect([read.message.subject, read.message.text]).toEqual(['Chair 👩🏽\u200d⚖️ and ab', 'Her 👩🏽\u200d⚖️, ab']);
});

it.each(['=?utf-7?Q?Refund_of_+AKM-40?=', '=?UTF-7?B?UmVmdW5kIG9mICtBS00tNDA=?='])(
  'reads a heading in UTF-7: %s',
  async (subject) => {
    const { message } = await readMessage('a.eml', mail(['From: asha@panel.example', `Subject: ${subject}`], ''));
    expect(message.subject).toBe('Refund of £40');
  },
);

it('takes back what a mailbox put before a line, and leaves what is quoted', async () => {
  const words = 'It is worse.\n\n>From Thursday on it was shut.\n\nEwa';
  const file = mail([...plainHead, 'Content-Type: text/plain'], words);
  expect((await readMessage('a.eml', file)).message.text).toBe(words.replace('>From', 'From'));
  const thread = 'Yes.\n\n>It is shut.\n>From Thursday on?\n>Ewa';
  expect((await readMessage('a.eml', mail([...plainHead], thread))).message.text).toContain('>From Thursday');
});

it('reads a mail that is named as Outlook’s, and calls a document what it is', async () => {
  const named = await readMessage('a.msg', mail([...plainHead, 'MIME-Version: 1.0'], 'It is shut.'));
  expect(named.message).toMatchObject({ from: { name: 'Asha Patel' }, text: 'It is shut.' });
  for (const [name, first] of [
    ['a.msg', '%PDF-1.4'],
    ['a.eml', 'PK\u0003\u0004'],
    ['a.oft', 'GIF89a'],
    ['a.ics', 'MZ'],
  ] as const)
    await expect(readMessage(name, new TextEncoder().encode(first))).rejects.toMatchObject({
      code: 'MESSAGE.DISGUISED',
    });
});

it('writes the bullets of Microsoft’s fonts as bullets', async () => {
  const file = mail([...plainHead], '·         Room 4\n\uf0b7 Room 5\nfrom 4·5 to 6');
  expect((await readMessage('a.eml', file)).message.text).toBe('• Room 4\n• Room 5\nfrom 4·5 to 6');
});
