import { endsEarly } from './ends-early.js';
import { readMessage } from './read-message.js';
import { mail, plainHead } from './testing/make-eml.js';

const signs = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

it.each([
  ['a PNG', '\x89PNG\r\n\x1a\n....', 'IEND\xaeB`\x82'],
  ['a JPEG', '\xff\xd8\xff\xe0....', '\xff\xd9'],
  ['a PDF', '%PDF-1.7\n1 0 obj', '\n%%EOF\n'],
  ['a .docx', 'PK\x03\x04....', 'PK\x05\x06\0\0\0\0'],
])('tells %s that stops from a whole one, whatever a program puts behind its end', (_, begins, ends) => {
  expect(endsEarly(signs(begins))).toBe(true);
  expect(endsEarly(signs(begins + ends))).toBe(false);
  expect(endsEarly(signs(`${begins}${ends}${'.'.repeat(1_500)}`))).toBe(false);
});

it('says nothing of a file whose kind has no end', () => {
  expect(endsEarly(signs('Name,Code\nAsha,1'))).toBeUndefined();
  expect(endsEarly(new Uint8Array())).toBeUndefined();
});

const withFile = (body: string, { end = '--b--', encoding = 'base64' } = {}) =>
  readMessage(
    'a.eml',
    mail(
      [...plainHead, 'Content-Type: multipart/mixed; boundary=b'],
      `--b\r\n\r\nSee this.\r\n--b\r\nContent-Type: application/octet-stream; name=notes.bin\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n${end}`,
    ),
  );
const isDamaged = async (...given: Parameters<typeof withFile>) =>
  (await withFile(...given)).message.contents.map((one) => one.isDamaged ?? false);

it('says which file of a message did not arrive whole', async () => {
  expect(await isDamaged('AAECAwQF')).toEqual([false]);
  // Padding that is left out is how some programs write it.
  expect(await isDamaged('AAECAwQ')).toEqual([false]);
  expect(await isDamaged('AAECA')).toEqual([true]);
  expect(await isDamaged('')).toEqual([true]);
  expect(await isDamaged('AAECAwQF', { end: '' })).toEqual([true]);
  expect(await isDamaged('0123', { encoding: '8bit', end: '' })).toEqual([true]);
  // Its own kind knows better: no program but the sender's left out the end.
  expect(await isDamaged(btoa('%PDF-1.7 %%EOF'), { end: '' })).toEqual([false]);
  expect(await isDamaged(btoa('%PDF-1.7 1 0 obj'))).toEqual([true]);
  expect((await withFile('AAECA')).message.text).toBe('See this.');
});
