import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../../../..');
const guide = readFileSync(path.join(root, 'docs/guide-for-admins.md'), 'utf8');
const withoutComments = (text: string): string => text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
const plain = (text: string): string => text.replace(/[’]/g, "'").replace(/[“”"]/g, '"').replace(/\s+/g, ' ');

function sourcesOf(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const inside = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesOf(inside);
    return /\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name) ? [inside] : [];
  });
}

const trouble = guide.split('\n## When something is wrong\n')[1]!.split('\n## ')[0]!;
/** What somebody sees, as the table quotes it. */
const quoted = [...trouble.matchAll(/^\| "([^"|]+)"/gm)].map(([, words]) => words!.replace(/ ?…$/, ''));

// A row that quotes what no screen says is found by nobody.
it('quotes what is seen when something is wrong as the desk says it', () => {
  expect(quoted.length).toBeGreaterThanOrEqual(8);
  const said = ['apps/support-desk/src', 'packages/sharepoint-storage/src']
    .flatMap(sourcesOf)
    .map((file) => plain(withoutComments(readFileSync(path.join(root, file), 'utf8'))))
    .join(' ')
    .replace('${settingsList.title}', 'Desk settings');
  expect(quoted.filter((words) => !said.includes(plain(words)))).toEqual([]);
});
