// Makes src/personal-data/listed-names/listed-names.ts from SCOWL 2020.12.07 (Debian's package scowl, unpacked): names of people and places of its
// classes up to 80, for those that the rules would take for a word or for a slip. `node scripts/listed-names.mjs <folder of scowl's lists>`
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fromSource } from '../bench/from-source.mjs';
import { packedLines } from './packed-words.mjs';

const its = await fromSource(
  [
    "export { commonSurnames } from './personal-data/common-surnames.js'",
    "export { familyNames } from './personal-data/family-names.js'",
    "export { firstNames } from './personal-data/first-names.js'",
    "export { foldText } from './find/fold-text.js'",
    "export { isEnglish, isMistyped, isTwoWords } from './personal-data/is-english.js'",
    "export { isOfOffice } from './personal-data/is-of-office.js'",
    "export { isUnlisted } from './personal-data/is-unlisted.js'",
    "export { ordinaryNames } from './personal-data/name-words.js'",
  ].join('; '),
);
const [, , folder] = process.argv;
const ordinary = new Set();
const typical = new Set();
const names = new Set([...its.familyNames, ...its.ordinaryNames]);
const ours = [its.firstNames, its.commonSurnames];
for (const file of readdirSync(folder)) {
  const [, kind, size] = /^(?:english|british|american)-(words|upper|proper-names)\.(\d\d)$/.exec(file) ?? [];
  for (const line of kind ? readFileSync(`${folder}/${file}`, 'latin1').split('\n') : []) {
    if (kind === 'words' && size <= 20) ordinary.add(line);
    if (kind === 'words' && size <= 50) typical.add(line);
    if (kind !== 'words' && size <= (kind === 'upper' ? 50 : 80) && /^\p{Lu}\p{Ll}+$/u.test(line))
      names.add(its.foldText(line));
  }
}
const isFound = (word) => its.isUnlisted(word) && !its.isMistyped(word) && !its.isTwoWords(word);
const kept = [...names].filter(
  (word) => /^[a-z]{3,}$/.test(word) && !isFound(word) && !its.isOfOffice(word) && !ours.some((list) => list.has(word)),
);
// A word of English but for its 20 most frequent classes; or none, which a slip or two words would make one.
const words = kept.filter((word) => its.isEnglish(word) && !ordinary.has(word));
const others = kept.filter(
  (word) => !its.isEnglish(word) && !typical.has(word) && !typical.has(word.replace(/s$/, '')),
);
writeFileSync(
  new URL('../src/personal-data/listed-names/listed-names.ts', import.meta.url),
  `/**
 * Names that are rare words of English, and names that one slip of the keyboard or two words would make one, packed as englishWords are: SCOWL's
 * names (the census of the United States of 1990 among them). Made by scripts/listed-names.mjs; not to be edited.
 *
 * Copyright 2000-2020 by Kevin Atkinson; the notice of english-words.ts holds for these words too.
 */
// prettier-ignore
export const namesOfWords: readonly string[] = [
${packedLines(words.sort())}
];
// prettier-ignore
export const namesNearWords: readonly string[] = [
${packedLines(others.sort())}
];
`,
);
process.stdout.write(`${words.length} words, ${others.length} others\n`);
