import { MessageFileError, ownWords, readMessage, textParts } from '../index.js';
import { parts } from '../testing/make-eml.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const wide = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const ewa = {
  subject: 'Room 4',
  from: { name: 'Ewa Zawada', email: 'ewa@panel.example' },
  to: ['portal@tmu.example'],
  sentAt: '2026-03-03T10:15:00.000Z',
};
const sent = '3 March 2026 10:15';
const words = 'The second link opens an empty page.';

describe('what Outlook saves of a message', () => {
  const heading = `From:\tEwa Zawada <ewa@panel.example>\r\nSent:\t${sent}\r\nTo:\tportal@tmu.example\r\nSubject:\tRoom 4\r\n\r\n`;
  const page = `<html><head><title>A title</title></head><body><p class=MsoNormal><b>From:</b> Ewa Zawada &lt;ewa@panel.example&gt;<br>
<b>Sent:</b> ${sent}<br><b>To:</b> portal@tmu.example<br><b>Subject:</b> Room 4</p><p class=MsoNormal>${words}</p></body></html>`;
  const { type, body } = parts('related', [
    { type: 'text/html; charset=utf-8', body: page, headings: ['Content-Location: file:///C:/A/room.htm'] },
    {
      type: 'image/png',
      body: 'QUJD',
      headings: ['Content-Transfer-Encoding: base64', 'Content-Location: file:///C:/A/room_files/image001.png'],
    },
    { type: 'text/css', body: 'p { margin: 0 }', headings: ['Content-Location: file:///C:/A/room.css'] },
  ]);
  const archive = bytes(`MIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n${Buffer.from(body).toString()}`);

  it.each([
    ['as text', 'room.txt', bytes(heading + words)],
    ['as text in UTF-16', 'room.txt', wide(`\ufeff${heading}${words}`)],
    ['as text in UTF-16 without its mark', 'room.txt', wide(heading + words)],
    ['as a page', 'room.htm', bytes(page)],
    ['as a page in UTF-16', 'ROOM.HTML', wide(page)],
    ['as an archive', 'room.mht', archive],
    ['as an archive that is named as a page', 'room.html', archive],
    [
      'as rich text',
      'room.rtf',
      bytes(
        `{\\rtf1\\ansi {\\b From:} Ewa Zawada <ewa@panel.example>\\par Sent: ${sent}\\par To: portal@tmu.example\\par Subject: Room 4\\par\\par ${words}}`,
      ),
    ],
  ])('reads it %s: who wrote, when, and the words', async (_, name, file) => {
    const { message } = await readMessage(name, file);
    expect(message).toMatchObject({ ...ewa, text: words, wasCut: false });
  });

  it('lists the pictures of an archive by their names, and not how it is dressed', async () => {
    const { message, files } = await readMessage('room.mhtml', archive);
    expect(message.contents).toMatchObject([{ kind: 'picture', name: 'image001.png', isRead: false }]);
    expect(files).toHaveLength(1);
  });
});

it('reads the first message of Gmail’s page for printing, and folds what answers it', async () => {
  const one = (who: string, when: string, to: string, text: string): string =>
    `<table><tr><td><b>${who}</b></td><td align=right>${when}</td></tr><tr><td colspan=2>To: ${to}</td></tr><tr><td colspan=2>${text}</td></tr></table><hr>`;
  const page = `<title>Gmail - Room 4</title><table><tr><td><img alt=Gmail></td><td>Ewa Zawada &lt;ewa@panel.example&gt;</td></tr></table><hr>
<table><tr><td><b>Room 4</b><br>2 messages</td></tr></table><hr>${one('Ewa Zawada &lt;ewa@panel.example&gt;', '3 March 2026 at 10:15', 'portal@tmu.example', words)}${one('Portal &lt;portal@tmu.example&gt;', 'Wed, Mar 4, 2026 at 9:00 AM', 'Ewa Zawada &lt;ewa@panel.example&gt;', 'Thank you.')}`;
  const { message } = await readMessage('Gmail - Room 4.html', bytes(page));
  expect(message).toMatchObject(ewa);
  expect(textParts(message.text).map(({ kind }) => kind)).toEqual(['words', 'quotation']);
  expect(ownWords(textParts(message.text))).toBe(words);
});

it('reads the headings of a server in a file of text', async () => {
  const source = `Received: from a by b; Tue, 3 Mar 2026 10:15:02 +0000\r\nFrom: Ewa Zawada <ewa@panel.example>\r\nTo: portal@tmu.example\r\nSubject: Room 4\r\nDate: Tue, 3 Mar 2026 10:15:00 +0000\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n`;
  const file = bytes(source + Buffer.from(words).toString('base64'));
  expect((await readMessage('original.txt', file)).message).toMatchObject({ ...ewa, text: words });
});

it('names nobody, and no day, where the words do not', async () => {
  const page = '<!doctype html><title>Rooms &amp; times</title><p>Try again later.</p><p hidden>Code 7</p>';
  expect((await readMessage('rooms.html', bytes(page))).message).toMatchObject({
    subject: 'Rooms & times',
    from: { name: '', email: '' },
    text: 'Try again later.',
    hidden: 'Code 7',
  });
  const saved = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://x.example/\r\nSubject: Rooms\r\nDate: Tue, 3 Mar 2026 10:15:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n${page}`;
  const { message } = await readMessage('rooms.mhtml', bytes(saved));
  expect(message).toMatchObject({ subject: 'Rooms', from: { name: '', email: '' }, text: 'Try again later.' });
  expect(message.sentAt).toBeUndefined();
  const note = await readMessage('note.txt', bytes('From: 9am the room is locked.\nNobody has a key.'));
  expect(note.message).toMatchObject({
    from: { name: '', email: '' },
    text: 'From: 9am the room is locked.\nNobody has a key.',
  });
});

it.each([
  ['a program', 'note.txt', [0x4d, 0x5a, 0x90, 0, 3, 0], 'MESSAGE.WRONG_KIND'],
  ['a PDF', 'note.html', [...bytes('%PDF-1.7\n')], 'MESSAGE.WRONG_KIND'],
  ['a zip', 'note.mht', [0x50, 0x4b, 3, 4], 'MESSAGE.WRONG_KIND'],
  ['nothing', 'note.txt', [], 'MESSAGE.EMPTY'],
])('refuses %s that is named as words', async (_, name, file, code) => {
  await expect(readMessage(name, new Uint8Array(file))).rejects.toMatchObject({ code });
  await expect(readMessage(name, new Uint8Array(file))).rejects.toBeInstanceOf(MessageFileError);
});
