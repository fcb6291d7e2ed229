// What stands in one place, and a second copy of it: the names of the months, "a, b and c", and the words of a vocabulary. A copy is
// right on the day on which it is made, and nobody finds it on the day on which the words change.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './nx.mjs';

const domain = 'packages/support-domain/src';
const home = `${domain}/vocabulary/words`;

/** Files that speak of nothing of this product, or write what people would: tests, samples, measurements, the words of another team. */
const elsewhere =
  /\.test\.tsx?$|\/(testing|e2e|matrix|bench|chaos|sample|scripts|examples|another-team)\/|^(tools|packages\/(sharepoint-emulator|message-reader))\//;

const copies = [
  {
    pattern: /\bjanuary\b\W+\bfebruary\b/i,
    words: `the names of the months stand in ${home}/calendar-names.ts`,
    // Words among other words that are, or are not, names of people: no date is made of them.
    but: [
      `${home}/calendar-names.ts`,
      `${domain}/personal-data/months-and-words.ts`,
      `${domain}/personal-data/name-words.ts`,
    ],
  },
  {
    pattern:
      /\.slice\(0, -1\)\.join\('|(?<! (?:eq|ne) [^;]{0,120})\.join\('(?:,? and | or )'\)|replace\(\/, \(\[\^,\]\*\)\$\//,
    // Conditions of a filter that SharePoint is asked with are joined in its language, not in English.
    words: `"a, b and c" is made in ${domain}/words/lists.ts`,
    // These join conditions of OData with "or": no sentence is made of them.
    but: [
      `${domain}/words/lists.ts`,
      ...['issues/ask-for-issues', 'site/changed-items', 'issues/read-issues'].map(
        (file) => `packages/sharepoint-storage/src/${file}.ts`,
      ),
    ],
  },
  {
    pattern: /\.charAt\(0\)\.toUpperCase\(\)/,
    words: 'words of the desk are given their capital in apps/support-desk/src/words/with-capital.ts',
    // A refusal of the storage, which has nothing of the desk.
    but: [
      'apps/support-desk/src/words/with-capital.ts',
      'packages/sharepoint-storage/src/attachments/issue-attachments.ts',
    ],
  },
];

/** The stored words of each vocabulary, by its name: every record of `stored` words in the room of vocabularies. */
function vocabularies() {
  const found = new Map();
  for (const file of readdirSync(path.join(root, home)).filter((name) => /^[a-z-]+\.ts$/.test(name))) {
    const text = readFileSync(path.join(root, home, file), 'utf8');
    for (const [, name, body] of text.matchAll(
      /export const (\w+) = \{\n((?:(?!\n\})[\s\S])*)\n\} as const satisfies Vocabulary/g,
    ))
      found.set(
        name,
        [...body.matchAll(/stored: '([^']+)'/g)].map(([, word]) => word),
      );
  }
  return found;
}

/** Two words of a vocabulary may meet by chance in one file ("Teams" and "Phone"); of three, the third is a copy. */
const mostByChance = 2;

/** A sentence for each file of these (path and text) that holds a copy of what stands elsewhere. */
export function secondCopies(files, read) {
  const words = [...vocabularies()];
  if (words.length < 8)
    return [`${home}: the gate finds ${words.length} vocabularies there, and looks past the others`];
  return files
    .filter((file) => /\.tsx?$/.test(file) && !elsewhere.test(file) && !file.startsWith(`${home}/`))
    .flatMap((file) => {
      const text = read(file);
      const said = copies.flatMap(({ pattern, words: where, but }) =>
        pattern.test(text) && !but.includes(file) ? [`${file}: ${where}`] : [],
      );
      for (const [name, stored] of words) {
        const here = stored.filter((word) => text.includes(`'${word}'`));
        if (here.length > mostByChance)
          said.push(
            `${file}: holds ${here.length} words of \`${name}\` (${here.slice(0, 3).join('; ')}), which stand in ${home}`,
          );
      }
      return said;
    });
}
