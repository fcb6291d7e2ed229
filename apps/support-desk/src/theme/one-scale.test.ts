/** @jest-environment node */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(__dirname, '..');
const sheets = (readdirSync(source, { recursive: true }) as string[]).filter((file) => file.endsWith('.scss'));

/** A title, a heading, and text. Paper has points, and the words in a picture are part of it. */
const sizes = new Set(['clamp(1.5rem, 1.2rem + 1.2vw, 2rem)', '1.25rem', '0.9375rem']);
const weights = new Set(['400', '600']);
const inPicture = '12px|14px';

const valuesOf = (text: string, property: string): string[] =>
  [...text.matchAll(new RegExp(`${property}: ([^;]+);`, 'g'))].map((found) => found[1]!);

it.each(sheets)('%s has no size of text and no weight of its own', (file) => {
  const onScreen = readFileSync(join(source, file), 'utf8').split('@media print')[0]!;
  const drawn = new RegExp(
    `fill: [^}]*font-size: (?:${inPicture});|\\.barText \\{\\s*font-size: (?:${inPicture});`,
    'g',
  );
  // What a browser writes beside a field for files, which would deny what was given: not there at all, and no other rule may do so.
  const unread = /\.(?:file|taken) \{[^}]*?(font-size: 0;)(?=[^}]*&)/;
  const words = onScreen.replace(drawn, '').replace(unread, (rule, size: string) => rule.replace(size, ''));
  expect(valuesOf(words, 'font-size').filter((size) => !sizes.has(size))).toEqual([]);
  expect(valuesOf(words, 'font-weight').filter((weight) => !weights.has(weight))).toEqual([]);
});
