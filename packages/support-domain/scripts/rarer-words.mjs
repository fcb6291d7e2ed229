// Makes src/personal-data/listed-names/rarer-words.ts from SCOWL 2020.12.07 (Debian's package scowl, unpacked): the words of its class 40 that the
// lists of 0103 and 0104 have not, without those that are somebody's name. `node scripts/rarer-words.mjs <folder of scowl's lists>`. Run it before
// the file it makes is read: with what that has already, nothing is new.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fromSource } from '../bench/from-source.mjs';
import { packedLines } from './packed-words.mjs';

const target = new URL('../src/personal-data/listed-names/rarer-words.ts', import.meta.url);
const write = (lines) =>
  writeFileSync(
    target,
    `/**
 * Rarer words of English still, packed as englishWords are: SCOWL's class 40, without those that are names. Made by scripts/rarer-words.mjs; not to
 * be edited.
 *
 * Copyright 2000-2020 by Kevin Atkinson; the notice of english-words.ts holds for these words too.
 */
// prettier-ignore
export const rarerWords: readonly string[] = [
${lines}
];
`,
  );
write('');
const { basesOf, firstNames, foldText, isMistyped, isTwoWords, isUnlisted } = await fromSource(
  [
    "export { basesOf } from './personal-data/bases-of.js'",
    "export { firstNames } from './personal-data/first-names.js'",
    "export { foldText } from './find/fold-text.js'",
    "export { isMistyped, isTwoWords } from './personal-data/is-english.js'",
    "export { isUnlisted } from './personal-data/is-unlisted.js'",
  ].join('; '),
);
const [, , folder] = process.argv;
const names = new Set(firstNames);
const words = new Set();
for (const file of readdirSync(folder)) {
  const [, kind, size] = /^(?:english|british|american)-(words|upper|proper-names)\.(\d\d)$/.exec(file) ?? [];
  const lines = kind ? readFileSync(`${folder}/${file}`, 'latin1').split('\n') : [];
  if (kind === 'proper-names' || (kind === 'upper' && size <= 50)) for (const line of lines) names.add(foldText(line));
  if (kind === 'words' && size <= 40 && !file.startsWith('american'))
    for (const line of lines)
      if (/^[a-z]{5,}$/.test(line) && isUnlisted(line) && !isMistyped(line) && !isTwoWords(line)) words.add(line);
}
const kept = [...words]
  .filter((word) => !names.has(word) && !basesOf(word).some((base) => words.has(base) && !names.has(base)))
  .sort();
write(packedLines(kept));
process.stdout.write(`${kept.length} words\n`);
