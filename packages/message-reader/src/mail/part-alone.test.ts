import { readMessage } from '../index.js';
import { opaqueSigned } from '../testing/opaque-signed.js';
import { makeWinmail } from '../testing/make-winmail.js';

const wrapped = makeWinmail({
  subject: 'The list',
  from: { name: 'Asha Patel', email: 'Asha@panel.example' },
  body: 'It is white.',
  file: { name: 'list.txt', bytes: 'abc' },
});
const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const kindsIn = async (name: string, file: Uint8Array) =>
  (await readMessage(name, file)).message.contents.map(({ kind, isRead }) => [kind, isRead]);

it.each(['winmail.dat', 'ATT00001.dat', 'noname', 'message.tnef'])(
  'reads Outlook’s wrapping by itself, whatever it is called: %s',
  async (name) => {
    const { message, files } = await readMessage(name, wrapped);
    expect(message).toMatchObject({
      subject: 'The list',
      from: { name: 'Asha Patel', email: 'asha@panel.example' },
      text: 'It is white.',
      contents: [
        { kind: 'winmail', isRead: true },
        { kind: 'file', name: 'list.txt', isRead: false },
      ],
    });
    expect(files.map((one) => one.name)).toContain('list.txt');
  },
);

it('names nobody where the wrapping does not, and writes no heading that it makes up', async () => {
  const file = { name: 'a.txt', bytes: 'a' };
  const plain = await readMessage('winmail.dat', makeWinmail({ body: 'White.', file }));
  expect(plain.message).toMatchObject({ subject: '', from: { name: '', email: '' } });
  const made = makeWinmail({ subject: 'List\r\nTo: all@panel.example', body: 'White.', file });
  expect((await readMessage('winmail.dat', made)).message.to).toEqual([]);
});

it('lists what is locked as locked, and reads what is only signed', async () => {
  expect(await kindsIn('message.rpmsg', bytes('v\xe8\x04`\xc4'))).toEqual([['protected', false]]);
  expect(await kindsIn('smime.p7m', bytes('0\x80\x06'))).toEqual([['encrypted', false]]);
  expect(await kindsIn('words.asc', bytes('-----BEGIN PGP MESSAGE-----\n\nhQEMA\n'))).toEqual([['encrypted', false]]);
  const signed = await readMessage(
    'smime.p7m',
    opaqueSigned(bytes('Content-Type: text/plain\r\n\r\nThe list is white.\r\n')),
  );
  expect(signed.message).toMatchObject({ text: 'The list is white.', contents: [{ kind: 'signature' }] });
});

it.each([
  ['a document', 'list.pdf', '%PDF-1.7', 'MESSAGE.WRONG_KIND'],
  ['a document with the name of a lock', 'list.p7m', '%PDF-1.7', 'MESSAGE.WRONG_KIND'],
  ['a file of data', 'list.dat', 'abc', 'MESSAGE.WRONG_KIND'],
  ['an archive', 'list.zip', 'PK\x03\x04', 'MESSAGE.SEVERAL'],
  ['a mailbox of Outlook', 'old.pst', '!BDN', 'MESSAGE.SEVERAL'],
])('says of %s what to do with it', (_, name, text, code) =>
  expect(readMessage(name, bytes(text))).rejects.toMatchObject({ code }),
);

it('reads a message whose name does not say that it is one, by the headings of servers', async () => {
  const source = bytes('Received: from a by b; Wed, 4 Mar 2026 09:12:00 +0000\r\nSubject: The list\r\n\r\nWhite.\r\n');
  for (const name of ['1772615520.M1.host', 'The list', 'the-list.mim'])
    expect((await readMessage(name, source)).message).toMatchObject({ subject: 'The list', text: 'White.' });
});
