import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../../../..');
const withoutComments = (text: string): string => text.replace(/\/\*[^]*?\*\/|^[ \t]*\/\/.*$/gm, '');

/** Words without the marks in which a guide and the code differ: a list that is named within a quotation has single marks in a guide. */
export const plain = (text: string): string =>
  text
    .replace(/‘([^‘’]*)’/g, '"$1"')
    .replace(/’/g, "'")
    .replace(/[“”"]/g, '"')
    .replace(/\s+/g, ' ');

function sourcesOf(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const inside = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesOf(inside);
    return /\.tsx?$/.test(entry.name) && !/\.test\.|\/testing\//.test(inside) ? [inside] : [];
  });
}

/** Everything that the desk may say, as its sources have it. */
export const said = plain(
  [
    'apps/support-desk/src',
    'packages/sharepoint-storage/src',
    'packages/sharepoint-schema/src',
    'packages/support-domain/src/vocabulary',
  ]
    .flatMap(sourcesOf)
    .map((file) => withoutComments(readFileSync(path.join(root, file), 'utf8')))
    .join(' '),
).replace('${settingsList.title}', 'Desk settings');

/** Whether the desk says these words, and not only a part of longer ones: "Key" stands in many a longer word. */
export const isSaid = (words: string): boolean =>
  new RegExp(`(?:^|[^a-z])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:$|[^a-z])`, 'i').test(said);

/** A document of the repository. */
export const document = (file: string): string => readFileSync(path.join(root, file), 'utf8');
