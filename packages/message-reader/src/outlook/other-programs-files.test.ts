import { readMessage } from '../read-message.js';
import { makeMsg, type MsgParts } from '../testing/make-msg.js';
import { makeWinmail } from '../testing/make-winmail.js';

const reads = async (parts: MsgParts) =>
  (await readMessage('a.msg', makeMsg({ fromName: 'Jo Lark', ...parts }))).message;
const signs = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** 中文測試 in Big5, and “Привет” in Windows-1251, as signs of one byte. */
const chinese = '\xa4\xa4\xa4\xe5\xb4\xfa\xb8\xd5';
const russian = '\xcf\xf0\xe8\xe2\xe5\xf2';

describe('Outlook’s files as other programs keep them', () => {
  it.each([
    ['Chinese in Taiwan', 0x0404, chinese, '中文測試'],
    ['Chinese in Hong Kong', 0x0c04, chinese, '中文測試'],
    ['Serbian in Cyrillic', 0x281a, russian, 'Привет'],
    ['Macedonian', 0x042f, russian, 'Привет'],
    ['Croatian', 0x041a, '\x8a\xe8', 'Šč'],
  ])('are written as their place writes: %s', async (_, localeId, bytes, text) => {
    const read = await reads({ isNarrow: true, localeId, subject: bytes, body: bytes });
    expect([read.subject, read.text]).toEqual([text, text]);
  });

  it('are written as they were to be sent, where nothing else says how', async () => {
    const read = await reads({ isNarrow: true, localeId: 0x0809, htmlCodePage: 1251, subject: russian, body: russian });
    expect([read.subject, read.text]).toEqual(['Привет', 'Привет']);
  });

  it('name what they carry in the writing of the whole', async () => {
    const files = [{ name: `${russian}.txt`, bytes: new Uint8Array([97]) }];
    const read = await reads({ isNarrow: true, localeId: 0x0419, subject: 'S', body: 'B', files });
    expect(read.contents.map(({ name }) => name)).toEqual(['Привет.txt']);
  });

  it('say what is signed once, and whatever stands in one of the two alone', async () => {
    const signed = (words: string) => ({
      name: '',
      type: 'multipart/signed',
      bytes: new Uint8Array(
        Buffer.from(
          `Content-Type: multipart/signed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n${words}\r\n--b\r\nContent-Type: application/pgp-signature; name=signature.asc\r\n\r\nxyz\r\n--b--\r\n`,
        ),
      ),
    });
    const textOf = async (body: string, words: string) => (await reads({ body, files: [signed(words)] })).text;
    expect(await textOf('It works again.\r\n-- \r\nJo\t\tLark\r\n', 'It works again.\r\n-- \r\nJo Lark')).toBe(
      'It works again.\n--\nJo Lark',
    );
    expect(await textOf('It works', 'It works again since noon.')).toBe('It works again since noon.');
    expect(await textOf('Sent from the ward', 'It works again.')).toBe('Sent from the ward\n\nIt works again.');
  });

  it.each(['Keywords', 'content-class', 'x'])(
    'have their words behind a property with a name in winmail.dat: %s',
    async (named) => {
      const body = signs(makeWinmail({ named, body: 'The code is refused.', file: { name: 'a.txt', bytes: 'a' } }));
      const mail = `From: jo@post.example\r\nMIME-Version: 1.0\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(body, 'latin1').toString('base64')}\r\n`;
      const { message } = await readMessage('a.eml', new TextEncoder().encode(mail));
      expect(message.text).toBe('The code is refused.');
      expect(message.contents.map(({ name, isRead }) => [name, isRead])).toEqual([
        ['winmail.dat', true],
        ['a.txt', false],
      ]);
    },
  );
});
