import { meTooList } from '@tms-support/sharepoint-schema';
import { memoryStore } from '../testing/memory-store.js';
import { listApi, startDeskSite, type TestSite, type Who } from '../testing/test-site.js';
import { outboxOn } from '../testing/test-outbox.js';
import type { MeTooCommand, Parcel } from './outbox-entry.js';
import type { Locks, Outbox } from './outbox.js';
import type { TextStore } from './text-store.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

const f = meTooList.fields;

/** One at a time of all that share it, as `navigator.locks`. */
function locksOfOne(): Locks {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_, work) => {
      const mine = last.catch(() => undefined).then(work);
      last = mine;
      return mine;
    },
  };
}

type Cut = (init: RequestInit) => Promise<'before' | 'after' | undefined>;
function tabOn(
  machine: TextStore,
  cut: Cut = async () => undefined,
  locks = locksOfOne(),
  who: Who = 'caseWorker',
): Outbox {
  const desk = site.deskOf(who, {
    fetch: async (url, init) => {
      const how = await cut(init);
      if (how === 'before') throw new TypeError('fetch failed');
      const response = await fetch(url, init);
      if (how === 'after') throw new TypeError('fetch failed');
      return response;
    },
  });
  return outboxOn(site, desk, { who, store: machine, locks });
}

const away: Cut = async () => 'before';
const isWrite = ({ method, body }: RequestInit): boolean =>
  method === 'POST' && String(body ?? '').includes(f.key.name);
async function newProblem(line: string): Promise<{ number: number; value: { line: string } }> {
  return site.deskOf('administrator').addKnownProblem({ key: line, line });
}
const parcelOf = (problem: MeTooCommand['problem'], isTakenBack = false): Parcel => ({
  command: { type: 'me-too', problem, isTakenBack },
  about: 'me-too',
  id: `me-too/${problem.number}`,
});
async function rowsOf({ number }: { number: number }): Promise<unknown[]> {
  const answer = await site.ask('administrator', 'GET', `${listApi(meTooList)}/items?$top=500`);
  const { value } = (await answer.json()) as { value: Record<string, unknown>[] };
  return value.filter((row) => row[f.problem.name] === number).map((row) => row[f.isTakenBack.name]);
}

test('waits, outlives a reload, and is one row, sent by whoever pressed it alone', async () => {
  const problem = await newProblem('The calendar is empty.');
  const machine = memoryStore();
  expect(await tabOn(machine, away).send(parcelOf(problem))).toMatchObject({ outcome: 'kept' });
  expect(await tabOn(machine, away).send(parcelOf(problem))).toMatchObject({ outcome: 'kept' });
  await tabOn(machine, undefined, undefined, 'administrator').drain();
  expect(await rowsOf(problem)).toEqual([]);
  const back = tabOn(machine);
  expect(back.entries()).toHaveLength(1);
  await back.drain();
  expect([back.entries(), await rowsOf(problem)]).toEqual([[], [false]]);
});

test('one whose answer is lost is one row', async () => {
  const problem = await newProblem('The dates are a day off.');
  const machine = memoryStore();
  let isLost = false;
  const tab = tabOn(machine, async (init) => {
    if (isLost) return 'before';
    isLost = isWrite(init);
    return isLost ? 'after' : undefined;
  });
  expect(await tab.send(parcelOf(problem))).toMatchObject({ outcome: 'kept' });
  await tabOn(machine).drain();
  expect(await rowsOf(problem)).toEqual([false]);
});

test('of what is pressed in turn while nothing can be sent, the last counts', async () => {
  const problem = await newProblem('The export has no header.');
  const machine = memoryStore();
  for (const isTakenBack of [false, true, false]) await tabOn(machine, away).send(parcelOf(problem, isTakenBack));
  await tabOn(machine).drain();
  expect(await rowsOf(problem)).toEqual([false]);
});

test('what is pressed while the one before it is sent is not lost with it', async () => {
  const problem = await newProblem('The reminder comes twice.');
  const machine = memoryStore();
  let again: Promise<unknown> | undefined;
  const locks = locksOfOne();
  const tab = tabOn(
    machine,
    async (init) => {
      if (isWrite(init)) again ??= tabOn(machine, undefined, locks).send(parcelOf(problem, true));
      return undefined;
    },
    locks,
  );
  expect(await tab.send(parcelOf(problem))).toMatchObject({ outcome: 'saved' });
  expect(await again).toMatchObject({ outcome: 'saved' });
  expect([tab.entries(), await rowsOf(problem)]).toEqual([[], [false, true]]);
});
