import {
  publishRules,
  readRuleTable,
  shippedRules,
  shippedSnapshot,
  takeSnapshot,
  type RuleSnapshot,
} from '@tms-support/support-domain';
import { ruleCellColumns, rulesList, rulesSnapshotsList } from '@tms-support/sharepoint-schema';
import { listApi, startDeskSite, type TestSite } from '../testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeEach(async () => {
  site = await startDeskSite();
});
afterEach(() => site.close());

const f = rulesSnapshotsList.fields;
const published = `${listApi(rulesSnapshotsList)}/items`;
const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
const snapshotOf = (id: string): RuleSnapshot =>
  takeSnapshot(
    shippedRules.map((rule) => ({ ...rule, on: true })),
    { id, publishedAt: '2026-03-10T09:00:00.000Z' },
  );

test('until somebody publishes, the shipped rules count; then the newest published ones, for everybody who may read them', async () => {
  const owner = site.deskOf('owner');
  expect(await owner.readCountingRules()).toEqual({ snapshot: shippedSnapshot, isShipped: true, faults: [] });
  await owner.publishSnapshot(snapshotOf('p-1'));
  // What came with the desk can be brought back too.
  expect((await owner.readCountingRules()).before).toEqual(shippedSnapshot);
  await owner.publishSnapshot(snapshotOf('p-2'));
  for (const who of ['owner', 'administrator', 'developer'] as const) {
    expect(await site.deskOf(who).readCountingRules()).toEqual({
      snapshot: snapshotOf('p-2'),
      isShipped: false,
      before: snapshotOf('p-1'),
      faults: [],
    });
  }
  expect((await owner.readCountingRules()).snapshot.id).toBe('p-2');
  const rows = (await (await site.ask('owner', 'GET', published)).json()) as { value: Record<string, unknown>[] };
  expect(rows.value.map((row) => [row[f.key.name], row[f.version.name]])).toEqual([
    ['p-1', 1],
    ['p-2', 2],
  ]);
});

test('the rows that set-up puts in are read as rules, checked, published and decide', async () => {
  const owner = site.deskOf('owner');
  const items = await owner.readRuleItems();
  expect(items.map((cells) => cells.key)).toEqual(shippedRules.map((_, at) => String(at + 1)));
  const table = readRuleTable(items);
  const keyed = shippedRules.map((rule, at) => ({ ...rule, key: String(at + 1) }));
  expect(table).toEqual({ rows: keyed, findings: [], unread: [] });
  const around = { now: '2026-03-10T09:00:00.000Z', today: '2026-03-10' } as never;
  const given = publishRules(table, around, { id: 'p-3', publishedAt: '2026-03-10T09:00:00.000Z' });
  if (given.outcome !== 'published') throw new Error(given.findings.map((one) => one.message).join());
  await owner.publishSnapshot(given.snapshot);
  expect((await site.deskOf('inbox').readCountingRules()).snapshot.rows).toEqual(keyed);
});

test("a row that an admin edits comes in its new order, cells as they are, and a bad one is the checker's to name", async () => {
  const { order, route, on } = ruleCellColumns;
  const changed = await site.ask(
    'administrator',
    'POST',
    `${listApi(rulesList)}/items(13)`,
    { [order]: 1, [route]: 'The moon', [on]: false, Title: '=1+1<script>' },
    merge,
  );
  expect(changed.ok).toBe(true);
  const blank = await site.ask('administrator', 'POST', `${listApi(rulesList)}/items`, { Title: 'No order yet' });
  expect(blank.ok).toBe(true);
  const items = await site.deskOf('administrator').readRuleItems();
  expect(items[0]).toMatchObject({ key: '13', order: 1, route: 'The moon', on: false, title: '=1+1<script>' });
  expect(items.at(-1)).toMatchObject({ key: '14', title: 'No order yet' });
  const { findings } = readRuleTable(items);
  expect(findings.filter(({ rows }) => rows[0] === '13').map(({ code }) => code)).toEqual(['RULES.CELL_NOT_A_CHOICE']);
  // The page of health names the cell under the heading of its list, with what may have been meant.
  await site.ask('administrator', 'POST', `${listApi(rulesList)}/items(13)`, { [route]: 'Trelo board' }, merge);
  const { badCells } = (await site.deskOf('administrator').readLists()).find(({ list }) => list === rulesList.title)!;
  expect(badCells.filter(({ number }) => number === 13)).toEqual([
    expect.objectContaining({
      column: 'Then it goes to',
      message: expect.stringMatching(/^“Trelo board” must be one of: .* Did you mean “Trello board”\?$/),
    }),
  ]);
});

test('published rules that somebody changed by hand do not count: those before them do, and the screen can say why', async () => {
  const owner = site.deskOf('owner');
  for (const id of ['p-1', 'p-2', 'p-3', 'p-4']) await owner.publishSnapshot(snapshotOf(id));
  const spoil = async (id: number, text: string): Promise<void> => {
    expect((await site.ask('owner', 'POST', `${published}(${id})`, { [f.rules.name]: text }, merge)).ok).toBe(true);
  };
  await spoil(4, JSON.stringify({ ...snapshotOf('p-4'), rows: [] }));
  const seen = await site.deskOf('administrator').readCountingRules();
  expect(seen).toMatchObject({ snapshot: { id: 'p-3' }, isShipped: false, faults: [{ column: f.rules.title }] });
  expect(seen.faults[0]!.message).toContain('changed by hand');
  await spoil(3, '{"oops');
  expect(await owner.readCountingRules()).toMatchObject({ snapshot: { id: 'p-2' }, faults: { length: 2 } });
  await spoil(2, '');
  await spoil(1, '[]');
  const none = await site.deskOf('inbox').readCountingRules();
  expect(none).toMatchObject({ snapshot: { id: 'shipped-1' }, isShipped: true, faults: { length: 4 } });
});

test('a second try and a lost answer publish once; another table under the same name is refused', async () => {
  let cut = 0;
  const owner = site.deskOf('owner', {
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      if (init.method !== 'POST' || !url.endsWith('/items') || !response.ok || cut > 0) return response;
      cut += 1;
      throw new TypeError('fetch failed');
    },
  });
  await owner.publishSnapshot(snapshotOf('p-1'));
  await owner.publishSnapshot(snapshotOf('p-1'));
  expect(cut).toBe(1);
  const rows = (await (await site.ask('owner', 'GET', published)).json()) as { value: unknown[] };
  expect(rows.value).toHaveLength(1);
  const other = { ...snapshotOf('p-1'), rows: [] };
  await expect(owner.publishSnapshot(other)).rejects.toMatchObject({ code: 'STORAGE.CONFLICT' });
});

test('what another owner published meanwhile is not taken out unseen; who has seen it goes on', async () => {
  const owner = site.deskOf('owner');
  await owner.publishSnapshot(snapshotOf('p-1'), shippedSnapshot.id);
  const overtaken = { code: 'STORAGE.CONFLICT', message: expect.stringContaining('Nothing was published') };
  await expect(owner.publishSnapshot(snapshotOf('p-2'), shippedSnapshot.id)).rejects.toMatchObject(overtaken);
  await expect(owner.publishSnapshot(snapshotOf('p-2'), 'p-0')).rejects.toMatchObject(overtaken);
  expect((await owner.readCountingRules()).snapshot.id).toBe('p-1');
  await owner.publishSnapshot(snapshotOf('p-2'), 'p-1');
  // A second try of the same finds the first.
  await owner.publishSnapshot(snapshotOf('p-2'), 'p-1');
  expect((await owner.readCountingRules()).snapshot.id).toBe('p-2');
  // What somebody spoilt counts for nobody: those before it were seen.
  const spoilt = { [f.rules.name]: '{"oops' };
  expect((await site.ask('owner', 'POST', `${published}(2)`, spoilt, merge)).ok).toBe(true);
  await owner.publishSnapshot(snapshotOf('p-3'), 'p-1');
  expect((await owner.readCountingRules()).snapshot.id).toBe('p-3');
});

test('what cannot be read back is not published, and a table that is too long is refused in words', async () => {
  const owner = site.deskOf('owner');
  await expect(owner.publishSnapshot({ id: '', publishedAt: 'never', rows: [] })).rejects.toMatchObject({
    code: 'RULES.SNAPSHOT_UNREADABLE',
  });
  const long = { ...snapshotOf('p-9'), rows: shippedRules.map((rule) => ({ ...rule, because: 'x'.repeat(6_000) })) };
  await expect(owner.publishSnapshot(long)).rejects.toMatchObject({
    code: 'STORAGE.REFUSED',
    message: expect.stringContaining('too long'),
  });
  expect((await owner.readCountingRules()).isShipped).toBe(true);
});

test('owners alone publish, in words and on the server; whoever may not read rules has the shipped ones', async () => {
  await site.deskOf('owner').publishSnapshot(snapshotOf('p-1'));
  for (const who of ['administrator', 'developer', 'caseWorker', 'visitor'] as const) {
    const refused = { code: 'STORAGE.NOT_ALLOWED', message: expect.stringContaining('Olive Grant') };
    await expect(site.deskOf(who).publishSnapshot(snapshotOf('mine'))).rejects.toMatchObject(refused);
    expect((await site.ask(who, 'POST', published, { Title: 'Mine', [f.key.name]: `by-${who}` })).ok).toBe(false);
  }
  for (const who of ['caseWorker', 'visitor'] as const) {
    expect(await site.deskOf(who).readCountingRules()).toEqual({
      snapshot: shippedSnapshot,
      isShipped: true,
      faults: [],
    });
    expect(await site.deskOf(who).readRuleItems()).toEqual([]);
  }
});

test('a rule reminds somebody else by one cell, in whatever capitals it names them, and whoever may only read is refused', async () => {
  const { nudgeWhom } = ruleCellColumns;
  const cell = async (): Promise<unknown> =>
    (await site.deskOf('owner').readRuleItems()).find(({ key }) => key === '5')!.nudgeWhom;
  const write = async (text: string): Promise<void> => {
    const api = `${listApi(rulesList)}/items(5)`;
    expect((await site.ask('owner', 'POST', api, { [nudgeWhom]: text }, merge)).ok).toBe(true);
  };
  const before = (await site.deskOf('owner').readRuleItems()).find(({ key }) => key === '5')!;
  const admin = site.deskOf('administrator');
  await write('Whoever has it; Ann.Lee@TMU.example,\nann.lee@tmu.example.org');
  await admin.remindInstead('5', 'ann.lee@tmu.example', 'bo@tmu.example');
  expect(await cell()).toBe('Whoever has it, bo@tmu.example, ann.lee@tmu.example.org');
  // Who takes over may be reminded already.
  await write('bo@tmu.example, cy@tmu.example');
  await admin.remindInstead('5', 'cy@tmu.example', 'Bo@tmu.example');
  expect(await cell()).toBe('bo@tmu.example');
  // A second try finds it done.
  await admin.remindInstead('5', 'cy@tmu.example', 'Bo@tmu.example');
  expect(await cell()).toBe('bo@tmu.example');
  const developer = site.deskOf('developer');
  await expect(developer.remindInstead('5', 'bo@tmu.example', 'dev@tra.example')).rejects.toMatchObject({
    code: 'STORAGE.NOT_ALLOWED',
  });
  const after = (await site.deskOf('owner').readRuleItems()).find(({ key }) => key === '5')!;
  expect(after).toEqual({ ...before, nudgeWhom: 'bo@tmu.example' });
});
