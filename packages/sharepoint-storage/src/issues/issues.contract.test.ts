import { answerOf, type IssueCommandOf } from '@tms-support/support-domain';
import { issuesList, schemaVersion } from '@tms-support/sharepoint-schema';
import type { Given, IssueRow } from './issue-calls.js';
import { raise } from '../testing/example-issues.js';
import { readClosedIssues } from './read-issues.js';
import { listApi, siteOf, startDeskSite, type TestSite } from '../testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
let bigSite: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
  bigSite = await startDeskSite({ listViewThreshold: 20 });
});
afterAll(() => Promise.all([site.close(), bigSite.close()]));

const f = issuesList.fields;
const items = `${listApi(issuesList)}/items`;
let keys = 0;
const raised = (): IssueCommandOf<'raise'> => ({ ...raise, key: `contract-${(keys += 1)}` });

function saved(given: Given): IssueRow {
  if (given.outcome !== 'saved') throw new Error(`${given.outcome}: ${given.refusal.message}`);
  return given.row;
}
async function countOf(key: string): Promise<number> {
  const answer = await site.ask('administrator', 'GET', `${items}?$filter=${f.key.name} eq '${key}'&$select=Id`);
  return ((await answer.json()) as { value: unknown[] }).value.length;
}
const edit = async (id: number, cells: Record<string, unknown>): Promise<void> => {
  const answer = await site.ask('owner', 'POST', `${items}(${id})`, cells, {
    'X-HTTP-Method': 'MERGE',
    'If-Match': '*',
  });
  if (!answer.ok) throw new Error(await answer.text());
};

test('an issue goes in as one item and comes back by number, by list, and over plain REST', async () => {
  const desk = site.deskOf('administrator');
  const command = raised();
  const row = saved(await desk.raiseIssue(command));
  expect(row.value).toMatchObject({
    key: command.key,
    status: 'new',
    reporter: command.reporter,
    details: command.details,
  });
  expect(row.faults).toEqual([]);
  expect((await desk.readIssue(row.number)).value).toEqual(row.value);
  expect((await desk.readOpenIssues()).map((open) => open.value.key)).toContain(command.key);
  const plain = await site.ask('administrator', 'GET', `${items}(${row.number})`);
  expect(await plain.json()).toMatchObject({
    Title: "Password won't work",
    [f.status.name]: 'New',
    [f.reporterKind.name]: 'Panellist',
  });
});

test('a second try with the same key finds the first, from either tab', async () => {
  const command = raised();
  const [first, second] = await Promise.all([
    site.deskOf('administrator').raiseIssue(command),
    site.deskOf('inbox').raiseIssue(command),
  ]);
  expect(saved(first).number).toBe(saved(second).number);
  expect(await countOf(command.key)).toBe(1);
});

test('an answer that is lost after the write does not double: neither a new issue nor a step', async () => {
  let cut = 0;
  const losing = async (url: string, init: RequestInit): Promise<Response> => {
    const response = await fetch(url, init);
    const isWrite = init.method === 'POST' && /items(\(\d+\))?$/.test(decodeURIComponent(url));
    if (!isWrite || !response.ok || cut >= 1) return response;
    cut += 1;
    throw new TypeError('fetch failed');
  };
  const desk = site.deskOf('administrator', { fetch: losing });
  const command = raised();
  const row = saved(await desk.raiseIssue(command));
  expect([cut, await countOf(command.key)]).toEqual([1, 1]);
  cut = 0;
  const after = saved(await desk.giveCommand(row, { type: 'add-note', text: 'Rang back' }));
  expect([cut, after.value.history.map((event) => event.type)]).toEqual([1, ['raised', 'note-added']]);
  expect((await site.deskOf('inbox').readIssue(row.number)).value.history).toHaveLength(2);
});

test('a write that never arrived is an error with a code, and is not stored', async () => {
  const dead = site.deskOf('administrator', {
    fetch: async (url, init) => {
      if (init.method === 'POST' && url.endsWith('/items')) throw new TypeError('fetch failed');
      return fetch(url, init);
    },
  });
  const command = raised();
  await expect(dead.raiseIssue(command)).rejects.toMatchObject({ code: 'STORAGE.UNREACHABLE' });
  expect(await countOf(command.key)).toBe(0);
});

test('two people at once: both steps are kept where both fit', async () => {
  const [ada, ivo] = [site.deskOf('administrator'), site.deskOf('inbox')];
  const row = saved(await ada.raiseIssue(raised()));
  const notes = await Promise.all([
    ada.giveCommand(row, { type: 'add-note', text: 'from Ada' }),
    ivo.giveCommand(row, { type: 'add-note', text: 'from Ivo' }),
    ada.giveCommand(row, { type: 'add-note', text: 'from Ada again' }),
  ]);
  notes.forEach(saved);
  const { value } = await ada.readIssue(row.number);
  const texts = value.history.flatMap((event) => (event.type === 'note-added' ? [event.text] : []));
  expect(texts.sort()).toEqual(['from Ada', 'from Ada again', 'from Ivo']);
});

test('a step that no longer fits is overtaken: nothing is written, and both are handed back', async () => {
  const [ada, ivo] = [site.deskOf('administrator'), site.deskOf('inbox')];
  const row = saved(await ada.raiseIssue(raised()));
  const handOver = {
    type: 'hand-over',
    route: 'problem-form',
    error: { text: 'TEST-7' },
    sentAt: '2026-03-10T09:00:00.000Z',
  } as const;
  const answer = {
    type: 'answer',
    whatWasDone: 'Reset',
    told: { how: 'email', on: '2026-03-10', note: 'Told' },
  } as const;
  saved(await ivo.giveCommand(row, handOver));
  const given = await ada.giveCommand(row, answer);
  expect(given).toMatchObject({ outcome: 'overtaken', command: answer, refusal: { code: 'ISSUE.NOT_ALLOWED_NOW' } });
  expect(given.outcome === 'overtaken' && given.row.value.status).toBe('with-tra');
  expect((await ivo.readIssue(row.number)).value.history).toHaveLength(2);
});

test('what the process refuses is not sent at all', async () => {
  const ada = site.deskOf('administrator');
  const row = saved(await ada.raiseIssue(raised()));
  const given = await ada.giveCommand(row, { type: 'confirm-fix' });
  expect(given).toMatchObject({ outcome: 'refused', refusal: { code: 'ISSUE.NOT_ALLOWED_NOW' } });
  const told = { how: 'email', on: '2026-03-10', note: 'x' } as const;
  const developer = await site.deskOf('developer').giveCommand(row, { type: 'answer', whatWasDone: 'x', told });
  expect(developer).toMatchObject({ outcome: 'refused', refusal: { code: 'ISSUE.NOT_YOURS' } });
  expect((await ada.readIssue(row.number)).etag).toBe(row.etag);
});

test('a status changed in the list is seen at once, and is in the story with the next step', async () => {
  const ada = site.deskOf('administrator');
  const row = saved(await ada.raiseIssue(raised()));
  await edit(row.number, { [f.status.name]: 'With TRA support' });
  const seen = (await ada.readOpenIssues()).find((open) => open.number === row.number);
  expect(seen?.value.status).toBe('with-tra');
  const asToldBy = { name: 'Dev Rowan', on: '2026-03-10' };
  const after = saved(
    await ada.giveCommand(seen!, { type: 'link-card', cardUrl: 'https://trello.com/c/Card0001', asToldBy }),
  );
  expect(after.value.status).toBe('card-made');
  const { value } = await site.deskOf('inbox').readIssue(row.number);
  expect(value.history.map((event) => event.type)).toEqual(['raised', 'edited-in-list', 'card-linked']);
  expect(value.history[1]).toMatchObject({ status: 'with-tra', by: { name: 'Olive Grant' } });
});

test('a broken story keeps its text through the next step, and the issue goes on', async () => {
  const ada = site.deskOf('administrator');
  const row = saved(await ada.raiseIssue(raised()));
  await edit(row.number, { [f.history.name]: 'oops {' });
  const broken = await ada.readIssue(row.number);
  expect(new Set(broken.faults.map((fault) => fault.column))).toEqual(new Set([f.history.title]));
  saved(
    await ada.giveCommand(broken, { type: 'name-owner', owner: { name: 'Ada Marsh', email: 'ada.marsh@tmu.example' } }),
  );
  const plain = (await (await site.ask('administrator', 'GET', `${items}(${row.number})`)).json()) as Record<
    string,
    string
  >;
  expect(JSON.parse(plain[f.history.name]!).unreadable).toEqual(['oops {']);
  const after = await ada.readIssue(row.number);
  expect([after.value.status, after.value.history.map((event) => event.type)]).toEqual(['looking', ['owner-named']]);
});

test('a row made by hand in the list is shown, and goes through the process', async () => {
  const made = await site.ask('owner', 'POST', items, { Title: 'Rang: cannot sign in', [f.reporterName.name]: 'Kit' });
  const { Id } = (await made.json()) as { Id: number };
  const ada = site.deskOf('administrator');
  const row = (await ada.readOpenIssues()).find((open) => open.number === Id)!;
  expect(row.value).toMatchObject({
    key: `row-${Id}`,
    status: 'new',
    details: { whatHappened: 'Rang: cannot sign in' },
  });
  saved(await ada.giveCommand(row, { type: 'add-note', text: 'Called back' }));
  const after = await ada.readIssue(Id);
  expect(after.value.history.map((event) => event.type)).toEqual(['note-added']);
});

test('a long story moves its oldest part into a file, and is read back whole', async () => {
  const ada = site.deskOf('administrator');
  let row = saved(await ada.raiseIssue(raised()));
  for (let i = 0; i < 7; i += 1)
    row = saved(await ada.giveCommand(row, { type: 'add-note', text: `${i} ${'x'.repeat(9_000)}` }));
  const plain = (await (await site.ask('administrator', 'GET', `${items}(${row.number})`)).json()) as Record<
    string,
    string
  >;
  expect(plain[f.history.name]!.length).toBeLessThan(48_000);
  expect(JSON.parse(plain[f.history.name]!).archived.files).toHaveLength(1);
  const { value, faults } = await site.deskOf('inbox').readIssue(row.number);
  expect(faults).toEqual([]);
  expect(value.history.map((event) => (event.type === 'note-added' ? event.text[0] : event.type))).toEqual([
    'raised',
    ...'0123456',
  ]);
});

test('closed issues come a page at a time, newest first, without their story', async () => {
  const ada = site.deskOf('administrator');
  const told = { how: 'phone', on: '2026-03-10', note: 'Talked through' } as const;
  const numbers: number[] = [];
  for (let i = 0; i < 3; i += 1)
    numbers.push(saved(await ada.raiseIssue({ ...raised(), solved: { whatWasDone: 'Reset', told } })).number);
  const first = await ada.readClosedIssues({ before: 1_000_000, size: 2 });
  expect(first.map((row) => row.number)).toEqual([numbers[2], numbers[1]]);
  expect(first[0]!.value).toMatchObject({ status: 'closed', outcome: 'worked', history: [] });
  // Without its story an issue still says what helped: "Last time" lives by that.
  expect(answerOf(first[0]!.value)).toBe('Talked through');
  const rest = await ada.readClosedIssues({ before: numbers[1]!, size: 50 });
  expect(rest.map((row) => row.number)).toContain(numbers[0]);
  const again = saved(await ada.giveCommand(first[0]!, { type: 'reopen', reason: 'It came back' }));
  expect(again.value.history.map((event) => event.type)).toEqual(['raised', 'answered', 'closed', 'reopened']);
});

test('beyond the list view threshold all issues are still read, and one with a spoilt state is not lost', async () => {
  const big = bigSite;
  const ada = big.deskOf('administrator');
  const told = { how: 'phone', on: '2026-03-10', note: 'Talked through' } as const;
  const rows = Array.from({ length: 60 }, (_, n) => ({ n, key: `big-${n}` }));
  for (const { n, key } of rows) {
    saved(await ada.raiseIssue({ ...raise, key, ...(n % 10 === 0 ? {} : { solved: { whatWasDone: 'Reset', told } }) }));
  }
  const keys = (await big.deskOf('inbox').readOpenIssues()).map((row) => row.value.key);
  expect(keys).toEqual([0, 10, 20, 30, 40, 50].map((n) => `big-${n}`));
  const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
  await big.ask('owner', 'POST', `${items}(60)`, { [f.status.name]: 'Bananas' }, merge);
  await big.ask('owner', 'POST', `${items}(59)`, { [f.status.name]: 'With TRA support' }, merge);
  await big.ask('owner', 'POST', `${items}(1)`, { [f.status.name]: 'Closed' }, merge);
  const later = big.deskOf('inbox');
  const open = (await later.readOpenIssues()).map((row) => row.number);
  const page = { before: 1_000_000, size: 100 };
  const closed = (await readClosedIssues(siteOf(big, 'inbox'), schemaVersion, page, 15)).map((row) => row.number);
  expect(open.sort((a, b) => a - b)).toEqual([11, 21, 31, 41, 51, 59]);
  expect([...open, ...closed].sort((a, b) => a - b)).toEqual(rows.map(({ n }) => n + 1));
});

test('an issue that is not there is an error with a code', async () => {
  await expect(site.deskOf('administrator').readIssue(999_999)).rejects.toMatchObject({ code: 'STORAGE.NOT_FOUND' });
});
