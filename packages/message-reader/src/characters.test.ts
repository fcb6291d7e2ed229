import { readMessage } from './read-message.js';
import { htmlMail, mail, mailOf, plainHead } from './testing/make-eml.js';
import { makeMsg } from './testing/make-msg.js';
import { cutWhole } from './text/whole-characters.js';

const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const textOfMail = async (type: string, body: Uint8Array): Promise<string> =>
  (await readMessage('a.eml', mailOf({ type, body }))).message.text;
const utf8 = new Uint8Array(Buffer.from('Café – 5 €', 'utf8'));
const cyrillic = new Uint8Array([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);

describe('the characters of a message', () => {
  it.each([
    ['UTF-8, declared as something else', 'text/plain; charset=iso-8859-1', utf8, 'Café – 5 €'],
    ['UTF-8, not declared', 'text/plain', utf8, 'Café – 5 €'],
    ['Windows-1252, declared as UTF-8', 'text/plain; charset=utf-8', latin('Caf\xe9 \x96 5 \x80'), 'Café – 5 €'],
    ['Windows-1252, not declared', 'text/plain', latin('Caf\xe9'), 'Café'],
    ['Windows-1251, by a name of Windows', 'text/plain; charset=cp1251', cyrillic, 'Привет'],
    ['a set that is none', 'text/plain; charset=x-nothing', latin('Caf\xe9'), 'Café'],
    [
      'Japanese in escapes, which pass for ASCII',
      'text/plain; charset=iso-2022-jp',
      latin('\x1b$B%3!<%I\x1b(B'),
      'コード',
    ],
    [
      'a page that says its own',
      'text/html',
      new Uint8Array([...latin('<meta charset="windows-1251"><p>'), ...cyrillic]),
      'Привет',
    ],
    ['a page that says UTF-16 and is not', 'text/html', latin('<meta charset=utf-16><p>Caf\xe9'), 'Café'],
    ['UTF-7', 'text/plain; charset=utf-7', latin('Caf+AOk- +IBM 5 +IKw- 3 +- 2, 1+1'), 'Café – 5 € 3 + 2, 1+1'],
    ['UTF-7, of a page', 'text/html; charset=unicode-1-1-utf-7', latin('+ADw-p+AD4-No+ADw-/p+AD4-'), 'No'],
    ['UTF-7, cut and broken', 'text/plain; charset=utf-7', latin('a +A b +AOkx c +2'), 'a +A b é c +2'],
    ['UTF-16 with its mark', 'text/plain; charset=utf-8', new Uint8Array([0xff, 0xfe, 0x48, 0, 0x69, 0]), 'Hi'],
  ])('%s', async (_, type, body, text) => expect(await textOfMail(type, body)).toBe(text));

  it('are read past a byte-order mark before the headings', async () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...mail(plainHead, 'Words')]);
    expect((await readMessage('a.eml', bytes)).message).toMatchObject({
      from: { email: 'asha@panel.example' },
      text: 'Words',
    });
  });

  it('are those of the headings, encoded or not', async () => {
    const head = ['From: =?utf-8?Q?Jos=C3=A9?= <jose@panel.example>', 'Subject: =?windows-1251?B?z/Do4uXy?='];
    expect((await readMessage('a.eml', mail(head, 'Words'))).message).toMatchObject({
      from: { name: 'José' },
      subject: 'Привет',
    });
  });

  it('are those of RTF’s font tables, and of the file’s code page and place', async () => {
    const rtf =
      "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}{\\f2\\fcharset128 MS Gothic;}}\\f0 Caf\\'e9 \\f1 \\'cf\\'f0\\'e8\\par\\f2 \\'83R\\'81[\\'83h}";
    expect((await readMessage('a.msg', makeMsg({ subject: 'S', fromName: 'A', rtf }))).message.text).toBe(
      'Café При\nコード',
    );
    const html = new Uint8Array([...latin('<p>'), ...cyrillic]);
    expect((await readMessage('a.msg', makeMsg({ subject: 'S', html, htmlCodePage: 1251 }))).message.text).toBe(
      'Привет',
    );
    expect((await readMessage('a.msg', makeMsg({ subject: 'S', html, localeId: 0x0419 }))).message.text).toBe('Привет');
    // No browser decodes 437: what it is nearest to is shown.
    expect(
      (await readMessage('a.msg', makeMsg({ subject: 'S', html: latin('<p>Caf\xe9'), htmlCodePage: 437 }))).message
        .text,
    ).toBe('Café');
  });

  it('are whole where a limit cuts', async () => {
    expect(cutWhole('abc😀', 4)).toBe('abc');
    expect(cutWhole('cafe\u0301!', 4)).toBe('caf');
    expect(cutWhole('a👩‍💻b', 4)).toBe('a');
    expect(cutWhole('short', 10)).toBe('short');
    const { message } = await readMessage('a.eml', htmlMail(`<p>${'😀'.repeat(6_000)}`));
    expect(message.wasCut).toBe(true);
    expect(message.text).toBe('😀'.repeat(4_900));
  });
});

it('says so where a text in UTF-7 is longer than is decoded', async () => {
  const bytes = mailOf({ type: 'text/html; charset=utf-7', body: `+AOk-${'<b></b>'.repeat(50_000)}end` });
  expect((await readMessage('a.eml', bytes)).message).toMatchObject({ text: 'é', wasCut: true });
});
