import { people, startDeskSite, type TestSite, type Who } from '../testing/test-site.js';
import { outboxOn } from '../testing/test-outbox.js';
import type { Outbox } from './outbox.js';
import { memoryStore } from '../testing/memory-store.js';
import type { TextStore } from './text-store.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

/** One visit to a machine. `cut` says what becomes of a request: not sent, or carried out with its answer lost. */
function visit(who: Who, machine: TextStore, cut?: (init: RequestInit) => 'before' | 'after' | undefined): Outbox {
  const desk = site.deskOf(who, {
    fetch: async (url, init) => {
      const how = cut?.(init);
      if (how === 'before') throw new TypeError('fetch failed');
      const response = await fetch(url, init);
      if (how === 'after') throw new TypeError('fetch failed');
      return response;
    },
  });
  return outboxOn(site, desk, { who, store: machine });
}

const rowsWith = async (words: string): Promise<{ email: string; kind: string }[]> =>
  (await site.deskOf('administrator').readReports()).flatMap(({ by, rows }) =>
    rows.filter((row) => row.words === words).map(({ kind }) => ({ email: by.email, kind })),
  );
const away = (): 'before' => 'before';

test('a report waits, and is sent once, by whoever wrote it alone', async () => {
  const machine = memoryStore();
  const offline = visit('caseWorker', machine, away);
  const said = { key: 'waits-1', words: 'The list is empty' };
  const report = { command: { type: 'report', kind: 'problem', said }, about: 'report', id: said.key } as const;
  expect(await offline.send(report)).toMatchObject({ outcome: 'kept', entry: { state: 'waiting' } });
  expect(await offline.send(report)).toMatchObject({ outcome: 'kept' });
  expect(offline.entries()).toHaveLength(1);

  const another = visit('administrator', machine);
  await another.drain();
  expect([another.entries(), await rowsWith(said.words)]).toEqual([[], []]);

  const back = visit('caseWorker', machine);
  await back.drain();
  expect(back.entries()).toEqual([]);
  expect(await rowsWith(said.words)).toEqual([{ email: people.caseWorker.email, kind: 'problem' }]);
});

test.each(['worked', 'did-not-work', 'answer'] as const)('%s, whose answer is lost, is one row', async (kind) => {
  const machine = memoryStore();
  const key = `lost-${kind}`;
  const desk = site.deskOf('caseWorker');
  await desk.raiseReport({ key: `first-${kind}`, words: `First of ${kind}` });
  const mine = (await desk.readReports()).find(({ rows }) => rows[0]?.words === `First of ${kind}`)!;
  const said = { key, words: `Said of ${kind}` };
  let isLost = false;
  const tab = visit('caseWorker', machine, (init) => {
    if (isLost) return 'before';
    if (init.method !== 'POST' || !String(init.body ?? '').includes(said.words)) return undefined;
    isLost = true;
    return 'after';
  });
  const parcel = { command: { type: 'report', kind, thread: mine.thread, said }, about: 'report', id: key } as const;
  expect(await tab.send(parcel)).toMatchObject({ outcome: 'kept' });
  const back = visit('caseWorker', machine);
  await back.drain();
  expect(back.entries()).toEqual([]);
  expect(await rowsWith(said.words)).toEqual([{ email: people.caseWorker.email, kind }]);
});
