import {
  outageEventSchema,
  outageInSight,
  outageInWords,
  outagesOf,
  type OutageCommand,
} from '@tms-support/support-domain';
import { outageLogList, outagesList } from '@tms-support/sharepoint-schema';
import { openOutbox, type Outbox } from '../outbox/outbox.js';
import { memoryStore } from '../testing/memory-store.js';
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

test('a line that a site owner deletes moves no number of those after it, nor of those that come', async () => {
  const key = await declared();
  for (const words of ['One', 'Two', 'Three', 'Four']) await write('caseWorker', key, words);
  await write('inbox', key, 'Five');
  const two = (await whole('owner', key)).log!.lines[1]!;
  const gone = { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' };
  expect((await site.ask('owner', 'POST', `${logItems}(${two.row})`, undefined, gone)).status).toBe(200);
  await write('caseWorker', key, 'Six');
  const { lines } = (await whole('administrator', key)).log!;
  expect(lines.map(({ number, words }) => [number, words])).toEqual([
    [1, 'One'],
    [3, 'Three'],
    [4, 'Four'],
    [5, 'Five'],
    [6, 'Six'],
  ]);
});

test('the second of two lines of one moment keeps its number, where a site owner deletes the first', async () => {
  const key = await declared();
  await write('caseWorker', key, 'Before');
  // Both have read the log before either has written: each takes 2.
  let arrived = 0;
  let go: () => void = () => undefined;
  const both = new Promise<void>((resolve) => (go = resolve));
  const atOnce = (who: Who) => {
    let held = false;
    return site.deskOf(who, {
      fetch: async (url, init) => {
        if (init?.method === 'POST' && !held && /DeskWords/.test(String(init.body))) {
          held = true;
          if ((arrived += 1) === 2) go();
          await both;
        }
        return fetch(url, init);
      },
    });
  };
  const line = (who: Who) => ({
    ...({ type: 'outage-log', kind: 'line', outage: key, saidAt: testNow() } as const),
    key: `at-once-${who}`,
    words: `By ${who}`,
  });
  await Promise.all((['inbox', 'caseWorker'] as const).map((who) => atOnce(who).writeOutageLog(line(who))));
  const numbers = async () => (await whole('owner', key)).log!.lines.map(({ number }) => number);
  expect(await numbers()).toEqual([1, 2, 3]);
  const [, first] = (await whole('owner', key)).log!.lines;
  const gone = { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' };
  expect((await site.ask('owner', 'POST', `${logItems}(${first!.row})`, undefined, gone)).status).toBe(200);
  expect(await numbers()).toEqual([1, 3]);
  await write('administrator', key, 'After');
  expect(await numbers()).toEqual([1, 3, 4]);
});

/** A person's machine: what waits on it outlives the tab, and its connection can be cut, before a request or after it was carried out. */
function machineOf(who: Who) {
  const store = memoryStore();
  const machine = {
    isOff: false,
    /** The answer to the next row that is added gets lost. */
    losesNext: false,
    tab: (): Outbox =>
      openOutbox({
        desk: site.deskOf(who, {
          fetch: async (url, init) => {
            if (machine.isOff) throw new TypeError('fetch failed');
            const response = await fetch(url, init);
            if (!machine.losesNext || response.status !== 201) return response;
            machine.losesNext = false;
            throw new TypeError('fetch failed');
          },
        }),
        siteUrl: site.running.url,
        email: people[who].email,
        store,
        locks: { request: (_, work) => work() },
        now: testNow,
        newId: () => `${who}-${(keys += 1)}`,
      }),
    write: (tab: Outbox, outage: string, words: string) => {
      const key = `${who}-line-${(keys += 1)}`;
      return tab.send({ command: { type: 'outage-log', kind: 'line', outage, key, words, saidAt: testNow() } });
    },
  };
  return machine;
}

test('lines that three people write offline wait, and are stored once each, in the order of each of them', async () => {
  const outage = await declared();
  const staff = (['caseWorker', 'inbox', 'administrator'] as const).map((who) => ({ who, machine: machineOf(who) }));
  for (const { who, machine } of staff) {
    machine.isOff = true;
    for (const n of [1, 2, 3, 4])
      expect(await machine.write(machine.tab(), outage, `${who} ${n}`)).toMatchObject({
        outcome: 'kept',
        entry: { state: 'waiting' },
      });
  }
  expect((await whole('owner', outage)).log!.lines).toEqual([]);
  // All at once, and each loses an answer on the way.
  await Promise.all(
    staff.map(async ({ machine }) => {
      Object.assign(machine, { isOff: false, losesNext: true });
      const tab = machine.tab();
      for (let turn = 0; turn < 5 && tab.entries().length > 0; turn += 1) await tab.drain();
    }),
  );
  for (const { machine } of staff) expect(machine.tab().entries()).toEqual([]);
  const { lines } = (await whole('owner', outage)).log!;
  expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  for (const { who } of staff)
    expect(lines.filter(({ by }) => by.email === people[who].email).map(({ words }) => words)).toEqual(
      [1, 2, 3, 4].map((n) => `${who} ${n}`),
    );
});

test('a line that waited until it was a mistake after all is kept; what it may not say is refused, with its words', async () => {
  const outage = await declared();
  const machine = machineOf('caseWorker');
  const tab = machine.tab();
  machine.isOff = true;
  await machine.write(tab, outage, 'Letter by post');
  await machine.write(tab, 'another', 'Of an outage that nobody declared');
  await give('administrator', outage, { type: 'withdraw' });
  machine.isOff = false;
  await tab.drain();
  expect((await whole('owner', outage)).log!.lines.map(({ words }) => words)).toEqual(['Letter by post']);
  expect(tab.entries()).toMatchObject([
    { state: 'refused', command: { words: 'Of an outage that nobody declared' }, because: expect.any(String) },
  ]);
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
