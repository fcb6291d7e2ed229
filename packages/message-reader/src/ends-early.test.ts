import { Contents } from './contents.js';
import { endsEarly, endsWithinCharacter } from './ends-early.js';
import { readMessage } from './read-message.js';
import { mail, plainHead } from './testing/make-eml.js';

const signs = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** The end of a zip, `at` bytes into it, whose list of contents takes up `size`. */
const endOfZip = (size: number, at: number): string =>
  `PK\x05\x06${'\0'.repeat(8)}${String.fromCharCode(size & 255, size >> 8)}\0\0${String.fromCharCode(at & 255, at >> 8)}\0\0\0\0`;
const small = `\xff\xd8\xff\xda\0\x02abc\xff\xd9`;

it.each([
  ['a PNG', '\x89PNG\r\n\x1a\n....', 'IEND\xaeB`\x82'],
  ['a JPEG', '\xff\xd8\xff\xe0\0\x06JFIF\xff\xda\0\x02abc', '\xff\xd9'],
  [
    'a JPEG with a small copy of itself',
    `\xff\xd8\xff\xe1\0${String.fromCharCode(2 + small.length)}${small}\xff\xda\0\x02abc`,
    '\xff\xd9',
  ],
  ['a PDF', '%PDF-1.7\n1 0 obj', '\n%%EOF\n'],
  ['a .docx', 'PK\x03\x04....PK\x01\x02..', endOfZip(6, 8)],
  ['a .docx with a .xlsx in it', `PK\x03\x04PK\x03\x04..PK\x01\x02${endOfZip(4, 6)}PK\x01\x02..`, endOfZip(6, 36)],
])('tells %s that stops from a whole one, whatever a program puts behind its end', (_, begins, ends) => {
  expect(endsEarly(signs(begins))).toBe(true);
  expect(endsEarly(signs(begins + ends))).toBe(false);
  expect(endsEarly(signs(`${begins}${ends}${'.'.repeat(1_500)}`))).toBe(false);
});

it.each(['\xff\xd8\xff', '\xff\xd8\xff\xff\xff', '\xff\xd8\xff\xe0\0\0', 'PK\x03\x04PK\x05\x06', '%PDF', '\x89PNG'])(
  'ends on what is hardly a beginning: %j',
  (begins) => expect(endsEarly(signs(begins))).toBe(true),
);

it('says nothing of a file whose kind has no end', () => {
  expect(endsEarly(signs('Name,Code\nAsha,1'))).toBeUndefined();
  expect(endsEarly(new Uint8Array())).toBeUndefined();
});

it('knows a text that stops within a character, and no other writing', () => {
  const [whole, cut] = ['Caf\xc3\xa9', 'Caf\xc3\xa9 \xe2\x80'];
  expect([whole, cut, 'Caf\xe9', 'Caf\xe9 \xc3', 'Cafe', ''].map((text) => endsWithinCharacter(signs(text)))).toEqual([
    false,
    true,
    true,
    false,
    false,
    false,
  ]);
});

const withFile = (body: string, { end = '--b--', encoding = 'base64', type = 'application/octet-stream' } = {}) =>
  readMessage(
    'a.eml',
    mail(
      [...plainHead, 'Content-Type: multipart/mixed; boundary=b'],
      `--b\r\n\r\nSee this.\r\n--b\r\nContent-Type: ${type}; name=notes.bin\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n${end}`,
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
  // Within a sign, and within a character; a break at the end of the last line says nothing.
  expect(await isDamaged('Caf=C', { encoding: 'quoted-printable' })).toEqual([true]);
  expect(await isDamaged('Caf=C3=A9', { encoding: 'quoted-printable' })).toEqual([false]);
  expect(await isDamaged('Cafe=', { encoding: 'quoted-printable' })).toEqual([false]);
  expect(await isDamaged('Caf=C3', { encoding: 'quoted-printable', type: 'text/csv; charset=utf-8' })).toEqual([true]);
  expect(await isDamaged('Caf=C3', { encoding: 'quoted-printable', type: 'text/csv; charset=latin1' })).toEqual([
    false,
  ]);
  expect(await isDamaged('0123', { encoding: '8bit', end: '' })).toEqual([true]);
  // Its own kind knows better: no program but the sender's left out the end.
  expect(await isDamaged(btoa('%PDF-1.7 %%EOF'), { end: '' })).toEqual([false]);
  expect(await isDamaged(btoa('%PDF-1.7 1 0 obj'))).toEqual([true]);
  expect((await withFile('AAECA')).message.text).toBe('See this.');
});

it('asks again for nothing that was read, though it has no bytes of its own', async () => {
  const contents = new Contents('');
  const { message } = await withFile('AAECAwQF');
  contents.addMessage('Inner', new Uint8Array(), message, []);
  // A link to a file in the cloud, as an Outlook file has it.
  contents.add({ name: 'plan.docx', kind: 'file', bytes: new Uint8Array(), isRead: false });
  expect(contents.list.map((one) => one.isDamaged)).toEqual([undefined, undefined]);
});
