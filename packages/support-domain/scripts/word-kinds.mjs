// Makes src/personal-data/learnt-names/kinds-of-words.ts from the package en-lexicon (`npm pack en-lexicon@1.0.11`, unpacked): what the ordinary words of
// english-words.ts are, in its order. Run it after english-words.mjs. `node scripts/word-kinds.mjs <folder of the package>`
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fromSource } from '../bench/from-source.mjs';

const { englishWords, unpackedWords } = await fromSource(
  "export { englishWords } from './personal-data/english-words.js'; export { unpackedWords } from './personal-data/packed-words.js'",
);
const { lexicon } = createRequire(import.meta.url)(`${process.argv[2]}/dist/index.js`);

/** The two most frequent tags of a word, of the Penn Treebank, as one letter. */
function kindOf(word) {
  const tags = typeof lexicon[word] === 'string' ? lexicon[word].split('|') : [];
  const two = tags.filter((tag) => tag !== 'NNP').slice(0, 2);
  const has = (kind) => two.some((tag) => kind.test(tag));
  const [noun, verb, adjective] = [/^NNS?$/, /^VBP?$/, /^JJ$/].map(has);
  if (has(/^VB[DN]$/)) return 'd';
  if (noun && verb) return 'b';
  if (adjective) return 'j';
  if (noun) return 'n';
  return verb ? 'v' : 'o';
}

const letters = [...unpackedWords(englishWords)[0]].map(kindOf).join('');
const lines = letters.match(/.{1,128}/g).map((line) => `  '${line}',`);
writeFileSync(
  new URL('../src/personal-data/learnt-names/kinds-of-words.ts', import.meta.url),
  `/**
 * What each ordinary word of englishWords is, in their order: an adjective whatever else (j), a noun (n), a verb (v), both (b), a form of
 * the past (d), none of these (o). By en-lexicon 1.0.11. Made by scripts/word-kinds.mjs; not to be edited.
 *
 * The MIT License (MIT). Copyright (c) 2017 Alex Corvi. Permission is hereby granted, free of charge, to any person obtaining a copy of this
 * software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
 * rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
 * Software is furnished to do so, subject to the following conditions: the above copyright notice and this permission notice shall be included
 * in all copies or substantial portions of the Software. The Software is provided "as is", without warranty of any kind, express or implied,
 * including but not limited to the warranties of merchantability, fitness for a particular purpose and noninfringement. In no event shall the
 * authors or copyright holders be liable for any claim, damages or other liability, whether in an action of contract, tort or otherwise, arising
 * from, out of or in connection with the software or the use or other dealings in the software.
 */
// prettier-ignore
export const kindsOfWords: readonly string[] = [
${lines.join('\n')}
];
`,
);
process.stdout.write(`${letters.length} words\n`);
