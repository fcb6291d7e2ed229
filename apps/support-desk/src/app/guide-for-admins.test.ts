import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../../../..');
const guide = readFileSync(path.join(root, 'docs/guide-for-admins.md'), 'utf8');
const withoutComments = (text: string): string => text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
/** A list that is named within a quotation has single marks in the guide. */
const plain = (text: string): string =>
  text
    .replace(/‘([^’]*)’/g, '"$1"')
    .replace(/’/g, "'")
    .replace(/[“”"]/g, '"')
    .replace(/\s+/g, ' ');

function sourcesOf(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const inside = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesOf(inside);
    return /\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name) ? [inside] : [];
  });
}

const said = plain(
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

const trouble = guide.split('\n## When something is wrong\n')[1]!.split('\n## ')[0]!;
/** What somebody sees, as the table quotes it. */
const quoted = [...trouble.matchAll(/^\| “([^“”|]+)”/gm)].map(([, words]) => words!.replace(/ ?…$/, ''));

// A row that quotes what no screen says is found by nobody.
it('quotes what is seen when something is wrong as the desk says it', () => {
  expect(quoted.length).toBeGreaterThanOrEqual(8);
  expect(quoted.filter((words) => !said.includes(plain(words)))).toEqual([]);
});

/** What SharePoint, Teams, Purview and Power Automate call their own buttons, pages and kinds of permission, and the guide's own emphasis. */
const ofOthers = [
  ...[
    'Add an app',
    'Site contents',
    'New',
    'App',
    'Apps',
    'Page',
    'Get it',
    'Update',
    'Sync to Teams',
    'Sync',
    'SharePoint',
  ],
  ...[
    'Column settings',
    'Format this column',
    'Site permissions',
    'Version history',
    'Edit in grid view',
    'Contribute',
  ],
  ...['Documents', 'Site Pages', 'retain', 'records', 'Office 365 Outlook', 'Import', 'Import Package (Legacy)'],
  ...['My flows', 'Related resources', 'Select during import', 'Create new', 'Turn on', 'Run', 'TMS Support Desk'],
  ...['unproven', 'Which site', 'Ticked', 'Not ticked', 'and', 'not'],
];
const labels = [
  ...new Set([...guide.replace(/\*\*/g, '§').matchAll(/\*([^*§|]+)\*/g)].map(([, words]) => plain(words!))),
];
// Whole words alone: "Key" stands in many a longer one.
const isSaid = (words: string): boolean =>
  new RegExp(`(?:^|[^a-z])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:$|[^a-z])`, 'i').test(said);

it('names screens, buttons, lists and columns as the desk does', () => {
  expect(labels.length).toBeGreaterThan(60);
  expect(labels.filter((words) => !ofOthers.includes(words) && !isSaid(words))).toEqual([]);
});

it('names the app as the package does', () => {
  const { solution } = JSON.parse(
    readFileSync(path.join(root, 'apps/support-desk/config/package-solution.json'), 'utf8'),
  ) as {
    solution: { name: string };
  };
  expect(guide).toContain(`the app *${solution.name}* under *Site contents*`);
});
