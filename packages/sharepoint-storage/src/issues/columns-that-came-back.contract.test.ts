import { issuesList } from '@tms-support/sharepoint-schema';
import type { IssueRow } from './issue-calls.js';
import { raise } from '../testing/example-issues.js';
import { columnDeleted } from '../testing/spoilt-sites.js';
import { listApi, startDeskSite, type TestSite } from '../testing/test-site.js';

jest.setTimeout(120_000);
const f = issuesList.fields;
const ofHistory: string[] = [f.history.name];
const own = Object.values(issuesList.fields).filter(
  (field) => !('builtIn' in field) && !ofHistory.includes(field.name),
);
const itemOf = (row: Pick<IssueRow, 'number'>) => `${listApi(issuesList)}/items(${row.number})`;

let site: TestSite;
const rows: Record<string, IssueRow> = {};
const cellsBefore: Record<string, Record<string, unknown>> = {};
async function cellsOf(row: IssueRow): Promise<Record<string, unknown>> {
  const item = (await (await site.ask('owner', 'GET', itemOf(row))).json()) as Record<string, unknown>;
  return Object.fromEntries(own.map(({ name }) => [name, item[name] ?? null]));
}
async function byHand(row: IssueRow, cells: Record<string, unknown>): Promise<void> {
  const verb = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
  const answer = await site.ask('inbox', 'POST', itemOf(row), cells, verb);
  if (!answer.ok) throw new Error(await answer.text());
}

/** Issues that have something in every column, columns that are taken away under them, and set-up, which adds them again. */
beforeAll(async () => {
  site = await startDeskSite();
  const ada = site.deskOf('administrator');
  const error = { text: 'TEST-7', screen: 'Hearings', seenAt: '2026-03-09T10:00:00.000Z', recordReference: 'TEST-41' };
  const details = {
    whatHappened: 'Code refused',
    area: 'Sign-in',
    cause: 'Input',
    prevention: 'Say the format',
    error,
  };
  for (const key of ['untouched', 'with-a-file', 'by-hand', 'opened', 'stale']) {
    const reporter = { ...raise.reporter, kind: 'tms-user' as const, tmsRole: 'case-worker' as const };
    const raised = await ada.raiseIssue({ ...raise, reporter, key, details: { ...details, hearingOn: '2026-03-29' } });
    if (raised.outcome !== 'saved') throw new Error(JSON.stringify(raised));
    const told = { how: 'email', on: '2026-03-10', note: 'Reset' } as const;
    const answered = await ada.giveCommand(raised.row, { type: 'answer', whatWasDone: 'Sent the reset steps', told });
    if (answered.outcome !== 'saved') throw new Error(JSON.stringify(answered));
    rows[key] = answered.row;
    cellsBefore[key] = await cellsOf(answered.row);
  }
  for (const field of own) await columnDeleted(issuesList, field)(site);
  const owner = site.deskOf('owner');
  await owner.applySetUp(await owner.planSetUp(), () => undefined);
});
afterAll(() => site.close());

/** What the next step makes of such a row: one more step in the story, and every cell as it was. */
async function nextStepFills(key: string, more: Record<string, unknown> = {}, steps: readonly string[] = []) {
  const desk = site.deskOf('inbox');
  const row = (await desk.readOpenIssues()).find(({ number }) => number === rows[key]!.number)!;
  const given = await desk.giveCommand(row, { type: 'add-note', text: 'Rang back' });
  expect(given).toMatchObject({ outcome: 'saved' });
  const now = await desk.readIssue(row.number);
  expect(now.value.history.map(({ type }) => type)).toEqual([
    'raised',
    'owner-named',
    'answered',
    ...steps,
    'note-added',
  ]);
  expect(now.faults).toEqual([]);
  expect(await cellsOf(now)).toEqual({ ...cellsBefore[key], ...more });
}

test('the columns are there again, and blank', async () => {
  expect(Object.values(cellsBefore['untouched']!).filter((cell) => cell !== null).length).toBeGreaterThan(15);
  const filled = Object.entries(await cellsOf(rows['untouched']!)).filter(([, cell]) => cell !== null);
  expect(filled.map(([name]) => name)).not.toContain(f.area.name);
});

test('a blank in a column that came back is no edit by hand: what the story says is shown', async () => {
  const row = (await site.deskOf('inbox').readOpenIssues()).find(({ number }) => number === rows['untouched']!.number)!;
  expect([row.value, row.faults]).toEqual([rows['untouched']!.value, []]);
});

test('the next step fills the row from the story', () => nextStepFills('untouched'));

/** As in the plain list: the desk's own files come with a step, which fills the row. */
async function fileByHand(row: IssueRow): Promise<void> {
  expect((await site.ask('inbox', 'POST', `${itemOf(row)}/AttachmentFiles/add(FileName='log.txt')`, 'x')).ok).toBe(
    true,
  );
}

test('a file that was put beside the row in between makes no edit of it', async () => {
  await fileByHand(rows['with-a-file']!);
  await nextStepFills('with-a-file');
});

test('what somebody wrote into another cell in between counts, and that alone', async () => {
  await byHand(rows['by-hand']!, { [f.area.name]: 'Letters' });
  await nextStepFills('by-hand', { [f.area.name]: 'Letters' }, ['details-changed']);
  const { details } = (await site.deskOf('inbox').readIssue(rows['by-hand']!.number)).value;
  expect(details).toEqual({ ...rows['by-hand']!.value.details, area: 'Letters' });
});

test('the page of one issue says the same, whatever came in between', async () => {
  await fileByHand(rows['opened']!);
  const row = await site.deskOf('inbox').readIssue(rows['opened']!.number);
  expect([row.value, row.faults]).toEqual([rows['opened']!.value, []]);
});

test('a cell that somebody blanks by hand is an edit as before', async () => {
  await byHand(rows['untouched']!, { [f.area.name]: null });
  const desk = site.deskOf('inbox');
  const row = await desk.readIssue(rows['untouched']!.number);
  expect(row.value.details.area).toBeUndefined();
  const given = await desk.giveCommand(row, { type: 'add-note', text: 'Later' });
  expect(given).toMatchObject({ outcome: 'saved' });
  const { history } = (await desk.readIssue(row.number)).value;
  expect(history.map(({ type }) => type).slice(-2)).toEqual(['details-changed', 'note-added']);
});
