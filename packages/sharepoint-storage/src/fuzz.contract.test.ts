import {
  deskManifest,
  documentsLibrary,
  listPath,
  type ListKey,
  type ListSchema,
} from '@tms-support/sharepoint-schema';
import type { Desk } from './desk.js';
import { issueToFields } from './issues/issue-fields.js';
import { raise, walk } from './testing/example-issues.js';
import { someOf } from './testing/in-full.js';
import { loginOf, startDeskSite, type TestSite } from './testing/test-site.js';

jest.setTimeout(300_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

const hostile: readonly unknown[] = [
  null,
  '',
  ' ',
  'x'.repeat(255),
  'x'.repeat(60_000),
  '<script>alert(1)</script><b>',
  '=cmd|calc!A1',
  "';DROP TABLE items;--",
  '\u0001\u0007',
  '👩🏽‍⚖️',
  '\u202eمرحبا',
  'a;#b',
  'A choice that was deleted',
  '-1',
  -1,
  1e300,
  true,
  ['New', 'Nobody'],
  { results: [null] },
  '2026-02-30',
  '2026-03-03T09:30:00Z',
  '0001-01-01T00:00:00Z',
  'javascript:alert(1)',
  '{"v":1,"events":[null]}',
  '[[[[',
  '{"__proto__":{"x":1}}',
  'somebody.who.left@tmu.example',
];

type Numbers = readonly number[];
const numbersIn = (rows: readonly { number: number }[]): Numbers => rows.map((row) => row.number);

/** How the numbers of all rows of a list come to the screen. A list of the manifest that is not here fails the test. */
const onScreen: Record<ListKey, ((desk: Desk) => Promise<Numbers>) | 'has no rows on the screen'> = {
  issues: async (desk) => [
    ...numbersIn(await desk.readOpenIssues()),
    ...numbersIn(await desk.readClosedIssues({ before: 1e6, size: 5000 })),
  ],
  reports: async (desk) => (await desk.readReports()).flatMap((report) => numbersIn(report.rows)),
  // A person is told by name: the row number is not on the screen, so each fuzzed row is counted.
  people: async (desk) => (await desk.readPeople()).map((_, n) => n + 1),
  updates: async (desk) => numbersIn(await desk.readUpdates()),
  documents: async (desk) => numbersIn(await desk.readDocuments()),
  standardReplies: async (desk) => numbersIn(await desk.readReplies()),
  rules: async (desk) => (await desk.readRuleItems()).map((cells) => Number(cells.key)),
  cover: async (desk) => numbersIn(await desk.readCover()),
  knownProblems: async (desk) => numbersIn(await desk.readKnownProblems()),
  // Whoever wrote several rows about one problem counts once: its own suite reads hostile ones.
  meToo: 'has no rows on the screen',
  joinings: async (desk) => numbersIn((await desk.readJoinings())!),
  joiningSteps: async (desk) => numbersIn((await desk.readJoiningSteps())!.rows),
  flowRuns: async (desk) => numbersIn((await desk.readFlowRuns())!),
  cadences: async (desk) => numbersIn((await desk.readCadences())!),
  updateNudges: async (desk) => numbersIn((await desk.readNudgeRules())!),
  hearings: async (desk) => numbersIn((await desk.readHearings())!),
  settings: 'has no rows on the screen',
  // Rows of an outage are added up: its own suite reads hostile ones.
  outages: 'has no rows on the screen',
  outageLog: 'has no rows on the screen',
  rulesSnapshots: 'has no rows on the screen',
};
/** Rows that are over, as SharePoint has them: they leave the screen on purpose. */
const over: Partial<Record<ListKey, string>> = { knownProblems: 'DeskEndedAt ne null' };

const address = (list: ListSchema): string => `${site.running.url}/_api/web/getList('/sites/desk/${listPath(list)}')`;
const headers = {
  'x-emulator-login': loginOf('owner'),
  Accept: 'application/json;odata=nometadata',
  Authorization: 'Bearer x',
};
const json = { ...headers, 'Content-Type': 'application/json' };
const merge = { ...json, 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };

async function idsIn(list: ListSchema, filter = ''): Promise<number[]> {
  const answer = await fetch(`${address(list)}/items?$select=Id&$top=5000${filter && `&$filter=${filter}`}`, {
    headers,
  });
  return ((await answer.json()) as { value: { Id: number }[] }).value.map((item) => item.Id);
}

/** A row of which every cell is good, or as good as the list's other rows. */
function goodCells(list: ListSchema, n: number): Record<string, unknown> {
  if (list.key === 'issues') return issueToFields(walk([0], { ...raise, key: `fuzz-${n}` }));
  return { Title: `Row ${n}`, ...('key' in list.fields ? { DeskKey: `fuzz-${n}` } : {}) };
}

async function makeRows(list: ListSchema, count: number): Promise<number[]> {
  const before = new Set(await idsIn(list));
  if (list !== documentsLibrary) {
    const rows = Array.from({ length: count }, (_, n) => ({
      fields: goodCells(list, n),
      createdBy: loginOf('caseWorker'),
    }));
    site.running.emulator.importItems(list.title, rows);
  }
  for (let n = 0; list === documentsLibrary && n < count; n += 1) {
    const folder = `${site.running.url}/_api/web/GetFolderByServerRelativeUrl('/sites/desk/${listPath(list)}')`;
    const made = await fetch(`${folder}/Files/Add(url='fuzz-${n}.txt',overwrite=false)`, {
      method: 'POST',
      headers,
      body: 'text',
    });
    if (!made.ok) throw new Error(await made.text());
  }
  return (await idsIn(list)).filter((id) => !before.has(id));
}

/** Every column × every hostile value, one row each; where some of them are enough, each column meets values of its own. What the server refuses leaves a good row. */
async function fill(list: ListSchema): Promise<{ stored: number; refused: number }> {
  const all = Object.values(list.fields).flatMap((field) => hostile.map((value) => ({ [field.name]: value })));
  const cells = someOf(all, Math.max(3 * hostile.length, Math.ceil(all.length / 9)));
  const ids = await makeRows(list, cells.length);
  expect(ids).toHaveLength(cells.length);
  const counts = { stored: 0, refused: 0 };
  for (const [n, cell] of cells.entries()) {
    const answer = await fetch(`${address(list)}/items(${ids[n]})`, {
      method: 'POST',
      headers: merge,
      body: JSON.stringify(cell),
    });
    counts[answer.ok ? 'stored' : 'refused'] += 1;
  }
  return counts;
}

test('every list of the manifest has its reader here', () => {
  expect(Object.keys(onScreen).sort()).toEqual(deskManifest.lists.map((list) => list.key).sort());
});

test.each(deskManifest.lists.map((list) => [list.title, list] as const))(
  '%s: every column × hostile values, nothing crashes, and no row is missing from the screen',
  async (_, list) => {
    const { stored, refused } = await fill(list);
    // A server that refused all of it would leave nothing to read.
    expect(stored).toBeGreaterThan((stored + refused) / 4);
    const desk = site.deskOf('administrator');
    const entrance = await desk.enter();
    expect(entrance.state).toBe('ready');
    const key = list.key as ListKey;
    const read = onScreen[key];
    if (read === 'has no rows on the screen') return;
    const seen = new Set(await read(desk));
    const gone = new Set(over[key] === undefined ? [] : await idsIn(list, over[key]));
    const expected = (await idsIn(list)).filter((id) => !gone.has(id));
    expect(gone.size).toBeLessThan(5);
    expect([list.key, expected.filter((id) => !seen.has(id))]).toEqual([list.key, []]);
  },
);

test('among all that, a command is saved, settings are read, and rules count', async () => {
  const desk = site.deskOf('administrator');
  const entrance = await desk.enter();
  expect('settings' in entrance && entrance.settings).toBeDefined();
  const open = await desk.readOpenIssues();
  for (const row of open.filter((_, n) => n % 50 === 0)) {
    expect((await desk.giveCommand(row, { type: 'add-note', text: 'Seen' })).outcome).toBe('saved');
  }
  expect((await desk.readCountingRules()).snapshot.rows.length).toBeGreaterThan(0);
});

test('the health check: every list is read, and its cells to mend are named with their column', async () => {
  const read = await site.deskOf('owner').readLists();
  const lists = deskManifest.lists.filter(({ key }) => key !== 'settings');
  expect(read.map(({ list }) => list).sort()).toEqual(lists.map(({ title }) => title).sort());
  expect(read.filter(({ badCells }) => badCells.length === 0).map(({ list }) => list)).toEqual([]);
  for (const { list, rows, badCells } of read) {
    expect([list, rows === undefined || rows === 0]).toEqual([list, false]);
    const titles = Object.values(lists.find(({ title }) => title === list)!.fields).map((field) => field.title);
    expect([list, badCells.filter(({ column, message }) => !titles.includes(column) || message === '')]).toEqual([
      list,
      [],
    ]);
  }
  // The address leads to the row in the plain list.
  const [bad] = read.find(({ list }) => list === 'Desk people')!.badCells;
  expect(bad!.listUrl).toContain(`DispForm.aspx?ID=${bad!.number}`);
});

test('the health check: a list that is closed to a person is said to be, and is no fault', async () => {
  const read = await site.deskOf('caseWorker').readLists();
  expect(read.find(({ list }) => list === 'Desk issues')).toEqual({ list: 'Desk issues', badCells: [] });
});
