import { documentsLibrary, issuesList, peopleList, updatesList, type ListSchema } from '@tms-support/sharepoint-schema';
import type { Row } from './desk.js';
import { issueToFields } from './issues/issue-fields.js';
import { raise, walk } from './testing/example-issues.js';
import { listApi, startTestSite, type TestSite } from './testing/test-site.js';

jest.setTimeout(120_000);
let site: TestSite;
beforeAll(async () => {
  site = await startTestSite();
  await site.setUp();
});
afterAll(() => site.close());

const hostile: readonly unknown[] = [
  null, '', ' ', 'x'.repeat(255), 'x'.repeat(60_000), '<script>alert(1)</script><b>', '=cmd|calc!A1', "';DROP TABLE items;--",
  '\u0001\u0007', '👩🏽‍⚖️', '\u202eمرحبا', 'a;#b', '-1',
  -1, 1e300, true, ['New', 'Nobody'], '2026-02-30', '2026-03-03T09:30:00Z',
  'javascript:alert(1)', '{"v":1,"events":[null]}', '[[[[', 'somebody.who.left@tmu.example',
];
const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };

/** Every column × every hostile value that the server stores, one row each. Returns how many rows there then are. */
async function fill(list: ListSchema, base: (n: number) => Promise<number>): Promise<{ stored: number; refused: number }> {
  let stored = 0;
  let refused = 0;
  for (const field of Object.values(list.fields)) {
    for (const value of hostile) {
      const id = await base(stored + refused);
      const answer = await site.ask('owner', 'POST', `${listApi(list)}/items(${id})`, { [field.name]: value }, merge);
      if (answer.ok) stored += 1;
      else refused += 1;
    }
  }
  return { stored, refused };
}

async function added(list: ListSchema, cells: Record<string, unknown>): Promise<number> {
  const answer = await site.ask('owner', 'POST', `${listApi(list)}/items`, cells);
  if (!answer.ok) throw new Error(await answer.text());
  return ((await answer.json()) as { Id: number }).Id;
}

const ids = (rows: readonly Row<unknown>[]): number => new Set(rows.map((row) => row.number)).size;

test('issues: every column × hostile values, and no row is missing from the screen', async () => {
  const cells = (n: number) => issueToFields(walk([0], { ...raise, key: `fuzz-${n}` }));
  const { stored, refused } = await fill(issuesList, (n) => added(issuesList, cells(n)));
  const desk = site.deskOf('administrator');
  await desk.enter();
  const open = await desk.readOpenIssues();
  expect(stored).toBeGreaterThan(300);
  expect(ids(open)).toBe(stored + refused);
  for (const row of open.filter((_, n) => n % 25 === 0)) {
    const given = await desk.giveCommand(row, { type: 'add-note', text: 'Seen' });
    expect(given.outcome).toBe('saved');
  }
});

test('people, updates and documents: every column × hostile values, and no row is missing', async () => {
  const before = (await site.deskOf('administrator').readPeople()).length;
  const people = await fill(peopleList, (n) => added(peopleList, { Title: `Person ${n}` }));
  const updates = await fill(updatesList, (n) => added(updatesList, { Title: `Update ${n}`, DeskKey: `fuzz-${n}` }));
  const documents = await fill(documentsLibrary, async (n) => {
    const folder = "web/GetFolderByServerRelativeUrl('/sites/desk/DeskDocuments')";
    const file = await site.ask('owner', 'POST', `${folder}/Files/Add(url='fuzz-${n}.txt',overwrite=false)`, 'text');
    if (!file.ok) throw new Error(await file.text());
    return n + 1;
  });
  const desk = site.deskOf('administrator');
  expect((await desk.enter()).state).toBe('ready');
  expect(await desk.readPeople()).toHaveLength(before + people.stored + people.refused);
  expect(ids(await desk.readUpdates())).toBe(updates.stored + updates.refused);
  expect(ids(await desk.readDocuments())).toBe(documents.stored + documents.refused);
  expect(people.stored + updates.stored + documents.stored).toBeGreaterThan(200);
});
