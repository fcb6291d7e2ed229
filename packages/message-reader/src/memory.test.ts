import { readMessage } from './index.js';
import type { InnerFile } from './message-file.js';
import { mailOf, parts } from './testing/make-eml.js';
import { makeMsg } from './testing/make-msg.js';
import { makeWinmail } from './testing/make-winmail.js';

// What a file makes the page hold, counted in buffers instead of measured: the collector’s moment says nothing of the reader.

/** Of several files in one buffer, that buffer once. */
const heldBy = (files: readonly InnerFile[]): number =>
  [...new Set(files.map(({ bytes }) => bytes.buffer))].reduce((sum, buffer) => sum + buffer.byteLength, 0);

const large = 'a'.repeat(200_000);
const files = Array.from({ length: 90 }, (_, at) => ({
  name: `${at}.txt`,
  bytes: new Uint8Array(Buffer.from(large.slice(0, 20_000))),
}));
const asPart = (one: (typeof files)[number]) => ({
  type: 'application/octet-stream',
  body: one.bytes,
  headings: [`Content-Disposition: attachment; filename=${one.name}`],
});

it.each([
  ['an email of 90 files', 'a.eml', mailOf(parts('mixed', files.map(asPart))), 90],
  ['an Outlook file of 90 files', 'a.msg', makeMsg({ subject: 'S', files }), 90],
  [
    'an Outlook file in five others',
    'a.msg',
    [1, 2, 3, 4, 5].reduce(
      (inner, at) => makeMsg({ subject: `${at}`, files: [{ name: 'a.msg', bytes: inner }] }),
      makeMsg({ subject: 'S', files: files.slice(0, 1) }),
    ),
    5,
  ],
  ['a winmail.dat', 'winmail.dat', makeWinmail({ body: 'White.', file: { name: 'a.txt', bytes: large } }), 2],
])('holds no more than some times what was given, of %s', async (_, name, bytes, least) => {
  const { files: found } = await readMessage(name, bytes);
  expect(found.length).toBeGreaterThanOrEqual(least);
  // Of messages in one another each level is a file that can be kept: five here.
  expect(heldBy(found) / bytes.length).toBeLessThan(6);
});

const wrapped = makeWinmail({ body: 'White.', file: { name: 'a.txt', bytes: 'a' } });
const manyWrapped = Buffer.concat([wrapped.subarray(0, 6), ...Array<Uint8Array>(101).fill(wrapped.subarray(6))]);

it.each([
  ['a winmail.dat', 'winmail.dat', new Uint8Array(manyWrapped)],
  ['an Outlook file', 'a.msg', makeMsg({ subject: 'S', files: [...files, ...files] })],
  ['an email', 'a.eml', mailOf(parts('mixed', [...files, ...files, ...files].map(asPart)))],
])('says that it did not look at every file of %s', async (_, name, bytes) =>
  expect((await readMessage(name, bytes)).message.wasCut).toBe(true),
);
