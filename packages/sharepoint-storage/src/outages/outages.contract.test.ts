import {
  outageEventSchema,
  outageInSight,
  outageInWords,
  outagesOf,
  type OutageCommand,
} from '@tms-support/support-domain';
import { outageLogList, outagesList } from '@tms-support/sharepoint-schema';
import { listApi, loginOf, people, startDeskSite, testNow, type TestSite, type Who } from '../testing/test-site.js';
import { eventsOf } from './outage-rows.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeEach(async () => {
  site = await startDeskSite();
});
afterEach(() => site.close());

const f = outagesList.fields;
const outageItems = `${listApi(outagesList)}/items`;
const logItems = `${listApi(outageLogList)}/items`;

let keys = 0;
const declared = async (who: Who = 'administrator', more: Partial<OutageCommand & { type: 'declare' }> = {}) => {
  const key = `outage-${(keys += 1)}`;
  const given = await site.deskOf(who).giveOutage(undefined, { type: 'declare', key, sinceAt: testNow(), ...more });
  if (given.outcome !== 'saved') throw new Error(given.refusal.message);
  return given.whole.outage.key;
};
const give = (who: Who, key: string, command: OutageCommand) => site.deskOf(who).giveOutage(key, command);
const write = (who: Who, outage: string, words: string, more: { key?: string; saidAt?: string } = {}) =>
  site.deskOf(who).writeOutageLog({
    type: 'outage-log',
    outage,
    kind: 'line',
    key: `line-${(keys += 1)}`,
    words,
    saidAt: testNow(),
    ...more,
  });
const whole = async (who: Who, key: string) => (await site.deskOf(who).readOutage(key))!;
const inSight = async (who: Who) => {
  const desk = site.deskOf(who);
  await desk.enter();
  const events = eventsOf(await desk.readOutages());
  for (const event of events) expect(outageEventSchema.parse(event)).toEqual(event);
  const found = outageInSight(outagesOf(events), people[who].email, testNow());
  return found && outageInWords(found, testNow());
};

test('what TMU declares everybody on the site reads with the door, and when it is over too', async () => {
  const key = await declared();
  const everybody = ['administrator', 'inbox', 'developer', 'caseWorker', 'member', 'visitor', 'owner'] as const;
  for (const who of everybody)
    expect([who, await inSight(who)]).toEqual([who, expect.stringMatching(/^TMS has been down since /)]);
  await give('inbox', key, { type: 'end', workingSinceAt: testNow() });
  for (const who of everybody)
    expect([who, await inSight(who)]).toEqual([who, expect.stringMatching(/^TMS has been working again since /)]);
});

test('a declaration that is not TMU’s is none: the desk refuses it, and SharePoint refuses the row', async () => {
  for (const who of ['caseWorker', 'developer', 'member', 'visitor'] as const) {
    const command = { type: 'declare', key: `forged-${who}`, sinceAt: testNow() } as const;
    expect(await site.deskOf(who).giveOutage(undefined, command)).toMatchObject({
      refusal: { code: 'OUTAGE.NOT_YOURS' },
    });
    const row = { [f.key.name]: `forged-${who}`, [f.outage.name]: `forged-${who}`, [f.step.name]: 'TMS is down' };
    expect((await site.ask(who, 'POST', outageItems, row)).status).toBe(403);
    // In the list where they may add rows, it is a row of the log and of nothing.
    const added = await site.ask(who, 'POST', logItems, {
      DeskKey: `f-${who}`,
      DeskOutage: `forged-${who}`,
      DeskRowKind: 'TMS is down',
    });
    expect(added.status).toBe(who === 'caseWorker' ? 201 : 403);
  }
  expect(await inSight('administrator')).toBeUndefined();
});

test('rows are added and never changed: not by TMU, nor by who wrote them', async () => {
  const key = await declared();
  await write('caseWorker', key, 'Letter sent by post');
  const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
  for (const [who, items] of [
    ['administrator', outageItems],
    ['administrator', logItems],
    ['caseWorker', logItems],
  ] as const) {
    const status = async (headers: Record<string, string>) =>
      (await site.ask(who, 'POST', `${items}(1)`, { Title: 'x' }, headers)).status;
    expect([await status(merge), await status({ ...merge, 'X-HTTP-Method': 'DELETE' })]).toEqual([403, 403]);
  }
});

test('two people who declare at once make one outage, and a lost answer makes no second row', async () => {
  const at = testNow();
  const both = await Promise.all(
    (['administrator', 'inbox'] as const).map((who) =>
      site.deskOf(who).giveOutage(undefined, { type: 'declare', key: `both-${who}`, sinceAt: at }),
    ),
  );
  expect(both.map(({ outcome }) => outcome)).toEqual(['saved', 'saved']);
  const desk = site.deskOf('owner');
  expect(outagesOf(eventsOf(await desk.readOutages()))).toHaveLength(1);
  let isLost = true;
  const ada = site.deskOf('administrator', {
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      const isAdd = init.method === 'POST' && url.endsWith('/items');
      if (!isAdd || !isLost || response.status !== 201) return response;
      isLost = false;
      throw new TypeError('fetch failed');
    },
  });
  const end = await ada.giveOutage('both-inbox', { type: 'end', workingSinceAt: testNow() }, 'press-1');
  expect(end).toMatchObject({ outcome: 'saved', whole: { outage: { standing: 'ended' } } });
  expect(
    (await whole('administrator', 'both-administrator')).outage.history.filter(({ type }) => type === 'ended'),
  ).toHaveLength(1);
});

test('the log keeps its numbers with several people at once, each line with who and when', async () => {
  const key = await declared();
  const writers = ['administrator', 'inbox', 'caseWorker'] as const;
  const given = await Promise.all(
    Array.from({ length: 12 }, (_, n) => write(writers[n % 3]!, key, `Line of ${writers[n % 3]} ${n}`)),
  );
  expect(given.every(({ outcome }) => outcome === 'saved')).toBe(true);
  const { log } = await whole('caseWorker', key);
  expect(log!.lines.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1));
  for (const { words, by } of log!.lines) expect(people[words.split(' ')[2] as Who].name).toBe(by.name);
  await write('inbox', key, 'One more');
  const after = (await whole('administrator', key)).log!.lines;
  expect(after.slice(0, 12)).toEqual(log!.lines);
  // The same line twice, as an outbox sends it after a lost answer, is stored once; other words under its key are a line of their own.
  await write('inbox', key, 'Once', { key: 'same' });
  await write('inbox', key, 'Once', { key: 'same', saidAt: testNow() });
  await write('inbox', key, 'Twice', { key: 'same' });
  expect((await whole('inbox', key)).log!.lines.slice(13).map(({ words }) => words)).toEqual(['Once', 'Twice']);
});

test('the log is closed to who does not work with TMS, and they read how it stands all the same', async () => {
  const key = await declared();
  await write('inbox', key, 'Case 12: letter by post');
  for (const who of ['developer', 'member', 'visitor'] as const) {
    const read = await whole(who, key);
    expect([read.outage.standing, read.log]).toEqual(['declared', undefined]);
    expect(JSON.stringify(read)).not.toContain('Case 12');
    await expect(write(who, key, 'x')).resolves.toMatchObject({ refusal: { code: 'OUTAGE.NOT_YOURS' } });
  }
});

test('“me too” counts once a person, and nobody takes it from another', async () => {
  const key = await declared();
  const meToo = (who: Who) =>
    site.deskOf(who).writeOutageLog({
      type: 'outage-log',
      outage: key,
      kind: 'me-too',
      key: `m-${(keys += 1)}`,
      words: '',
      saidAt: testNow(),
    });
  const squatted = { DeskKey: `me-too:${key}:${people.inbox.email}`, DeskOutage: key, DeskRowKind: 'Me too' };
  expect((await site.ask('caseWorker', 'POST', logItems, squatted)).status).toBe(201);
  for (const who of ['caseWorker', 'caseWorker', 'inbox', 'inbox'] as const) await meToo(who);
  expect((await whole('inbox', key)).log!.meToo.map(({ name }) => name)).toEqual([
    people.caseWorker.name,
    people.inbox.name,
  ]);
});

test('lines are ticked by TMU, and by who wrote them; it is finished once all are', async () => {
  const key = await declared();
  await write('caseWorker', key, 'Hers', { key: 'hers' });
  await write('inbox', key, 'His', { key: 'his' });
  await give('inbox', key, { type: 'end', workingSinceAt: testNow() });
  const tick = (who: Who, line: string) =>
    site.deskOf(who).writeOutageLog({
      type: 'outage-log',
      outage: key,
      kind: 'put-back',
      key: `t-${(keys += 1)}`,
      words: line,
      saidAt: testNow(),
    });
  await tick('caseWorker', 'hers');
  await tick('caseWorker', 'his');
  expect(await give('administrator', key, { type: 'finish' })).toMatchObject({
    refusal: { needs: [{ field: 'lines' }] },
  });
  await give('administrator', key, { type: 'put-back', line: 'his' });
  expect(await give('administrator', key, { type: 'finish' })).toMatchObject({
    whole: { outage: { standing: 'finished' } },
  });
});

test('rows with anything in their cells count for nothing, are named, and stop nobody at the door', async () => {
  const key = await declared();
  const hostile = ['<script>alert(1)</script>', '=cmd|calc!A1', '\u202e', 'x'.repeat(200), '{"__proto__":1}'];
  for (const text of hostile) {
    const row = {
      Title: text,
      [f.key.name]: `h-${text.slice(0, 20)}`,
      [f.outage.name]: key,
      [f.step.name]: 'TMS works again',
      [f.sinceAt.name]: null,
    };
    site.running.emulator.importItems(outagesList.title, [
      { fields: { ...row, [f.step.name]: text, [f.key.name]: `s-${text.slice(0, 20)}` }, createdBy: loginOf('owner') },
      { fields: { ...row, [f.step.name]: 'Told', [f.whom.name]: text }, createdBy: loginOf('owner') },
    ]);
  }
  expect(await inSight('visitor')).toMatch(/^TMS has been down/);
  const read = await whole('administrator', key);
  expect(read.outage.history).toHaveLength(1);
  expect(read.faults.length).toBeGreaterThanOrEqual(2 * hostile.length);
  expect(read.faults.every(({ listUrl }) => listUrl.includes('DeskOutages/DispForm'))).toBe(true);
});

test('the first paint has it from the last visit', async () => {
  await declared();
  const store = new Map<string, string>();
  const memory = {
    read: async (key: string) => store.get(key),
    write: async (key: string, text: string) => void store.set(key, text),
    remove: async (key: string) => void store.delete(key),
    keys: async () => [...store.keys()],
  };
  const visit = () => site.deskOf('caseWorker', { memory, loginName: loginOf('caseWorker') });
  const first = visit();
  await first.enter();
  await first.readOutages();
  const again = visit();
  const seen = await again.lastSeen();
  expect(outagesOf(eventsOf(seen!.outages))).toMatchObject([{ standing: 'declared' }]);
});
