// Makes src/personal-data/given-names.ts from the package @faker-js/faker (`npm pack @faker-js/faker@9.9.0`, unpacked): the first names of its
// languages that are one slip of the keyboard from a word, or two words run together. Any other name is shown because no list of words
// has it, and needs no list of its own. `node scripts/given-names.mjs <folder of the package>`
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fromSource } from '../bench/from-source.mjs';
import { packedLines } from './packed-words.mjs';

const { commonFirstNames, foldText, isMistyped, isTwoWords, isUnlisted } = await fromSource(
  [
    "export { commonFirstNames } from './personal-data/common-first-names.js'",
    "export { foldText } from './find/fold-text.js'",
    "export { isMistyped, isTwoWords } from './personal-data/is-english.js'",
    "export { isUnlisted } from './personal-data/unlisted-words.js'",
  ].join('; '),
);
const { allLocales } = await import(`file://${resolve(process.argv[2])}/dist/index.js`);
// Of these languages any name counts; of the others, one that two of them have: their rare ones are words of English mistyped.
const near = /^(?:en.*|de|fr|es|pl|yo_NG|zu_ZA)$/;
const languages = new Map();
const gather = (names, language) => {
  if (Array.isArray(names)) for (const name of names) note(typeof name === 'string' ? name : name?.value, language);
  else if (names && typeof names === 'object') for (const part of Object.values(names)) gather(part, language);
};
function note(name, language) {
  const folded = typeof name === 'string' ? foldText(name) : '';
  if (/^[a-z]{4,}$/.test(folded)) languages.set(folded, (languages.get(folded) ?? new Set()).add(language));
}
for (const [language, { person }] of Object.entries(allLocales))
  gather(person?.first_name, near.test(language) ? language : language.slice(0, 2));
const kept = [...languages]
  .filter(([, of]) => of.size > 1 || [...of].some((language) => near.test(language)))
  .map(([name]) => name)
  // Our own lists have some of them, and the three are asked as one.
  .filter((name) => !commonFirstNames.includes(name))
  .filter((name) => isUnlisted(name) && (isMistyped(name) || isTwoWords(name)))
  .sort();
writeFileSync(
  new URL('../src/personal-data/given-names.ts', import.meta.url),
  `/**
 * First names of many languages that are one slip of the keyboard from a word of English, or two words run together: a choice from
 * @faker-js/faker 9.9.0, packed as englishWords are. Made by scripts/given-names.mjs; not to be edited.
 *
 * Copyright (c) 2022-2025 Faker, (c) 2007-2010 Benjamin Curtis, (c) 2004-2005 Jason Kohles. Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
 * associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to
 * use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software
 * is furnished to do so, subject to the following conditions: The above copyright notice and this permission notice shall be included in all
 * copies or substantial portions of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED,
 * INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL
 * THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
 * OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 */
// prettier-ignore
export const givenNames: readonly string[] = [
${packedLines(kept)}
];
`,
);
process.stdout.write(`${kept.length} names: ${kept.join(' ')}\n`);
