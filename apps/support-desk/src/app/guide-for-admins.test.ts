/** @jest-environment node */
import { document, isSaid, plain, said } from '../testing/what-the-desk-says';

const guide = document('docs/guide-for-admins.md');
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
  ...['unproven', 'Which site', 'The tick box', 'Ticked', 'Not ticked', 'and', 'not'],
];
const labels = [
  ...new Set([...guide.replace(/\*\*/g, '§').matchAll(/\*([^*§|]+)\*/g)].map(([, words]) => plain(words!))),
];
it('names screens, buttons, lists and columns as the desk does', () => {
  expect(labels.length).toBeGreaterThan(60);
  expect(labels.filter((words) => !ofOthers.includes(words) && !isSaid(words))).toEqual([]);
});

it('names the app as the package does', () => {
  const { solution } = JSON.parse(document('apps/support-desk/config/package-solution.json')) as {
    solution: { name: string };
  };
  expect(guide).toContain(`the app *${solution.name}* under *Site contents*`);
});
