import { spfi, type SPFI } from '@pnp/sp';
import { DefaultHeaders, DefaultInit } from '@pnp/sp/behaviors/defaults.js';
import { DefaultParse } from '@pnp/queryable';
import { issuesList, peopleList, reportsList, type ListSchema } from '@tms-support/sharepoint-schema';
import '../pnp-modules.js';
import { listAt } from './list-query.js';
import { sendsAgain } from './sends-again.js';
import { asking } from './to-storage-error.js';
import type { StorageError } from './storage-error.js';

/** Answers in turn; the last one goes on. */
type Answer = Response | Error;
let answers: Answer[];
let asked: number;
const real = globalThis.fetch;
const sp = (): SPFI =>
  sendsAgain(spfi('https://tmu.example/sites/tmu').using(DefaultHeaders(), DefaultInit(), DefaultParse()));

beforeEach(() => {
  // The bodies of answers are read in turns of the program's own.
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
  asked = 0;
  globalThis.fetch = (async () => {
    const answer = answers[Math.min(asked, answers.length - 1)]!;
    asked += 1;
    if (answer instanceof Error) throw answer;
    return answer.clone();
  }) as typeof fetch;
});
afterEach(() => {
  jest.useRealTimers();
  globalThis.fetch = real;
});

const busy = (status: number, after?: string): Response =>
  new Response('', { status, headers: after === undefined ? {} : { 'retry-after': after } });
const good = (): Response => new Response('{"Title":"TMU"}', { headers: { 'content-type': 'application/json' } });
const lost = new TypeError('Failed to fetch');

/** How it ends within so many milliseconds: `Title`, a code, or that it is still held up. */
async function within(
  ms: number,
  ask: () => Promise<{ Title?: unknown }> = () => sp().web.select('Title')(),
): Promise<{ told: string; status?: number | undefined }> {
  let told: { told: string; status?: number | undefined } = { told: 'held up' };
  const asks = asking('asking', ask);
  asks.then(
    ({ Title }) => (told = { told: String(Title) }),
    (error: StorageError) => (told = { told: error.code, status: error.request.status }),
  );
  for (let at = 0; at <= ms; at += 100) {
    if (at > 0) jest.advanceTimersByTime(100);
    // What is not waited for follows in the same moment.
    for (let turn = 0; turn < 20; turn += 1) {
      await new Promise((next) => setImmediate(next));
      jest.advanceTimersByTime(0);
    }
  }
  return told;
}

it.each([
  ['2', 2_000],
  ['0', 0],
  [undefined, 400],
])('waits where SharePoint asks for a moment (%s)', async (after, ms) => {
  answers = [busy(429, after), good()];
  expect(await within(ms)).toEqual({ told: 'TMU' });
});

it.each([
  [429, '120'],
  [503, '300'],
  [504, '5'],
  [429, 'Sun, 29 Nov 2026 09:00:00 GMT'],
  [429, '-1e9999'],
])('says at once that SharePoint is busy, where it asks for longer (%i, %s)', async (status, after) => {
  answers = [busy(status, after), good()];
  expect(await within(0)).toEqual({ told: 'STORAGE.BUSY', status });
  expect(asked).toBe(1);
});

it('holds nobody up for longer than four seconds, however often SharePoint asks for a moment', async () => {
  answers = [busy(429, '3')];
  expect(await within(3_000)).toEqual({ told: 'STORAGE.BUSY', status: 429 });
  expect(asked).toBe(2);
});

it('sends again what got no answer, twice', async () => {
  answers = [lost, lost, good()];
  expect(await within(0)).toEqual({ told: 'TMU' });
  answers = [lost];
  asked = 0;
  expect((await within(0)).told).toBe('STORAGE.UNREACHABLE');
  expect(asked).toBe(3);
});

it.each<[string, Pick<ListSchema, 'urlName'>, 'adds' | 'reads', number]>([
  ['a row that nothing refuses a second time', peopleList, 'adds', 1],
  ['nor is a report', reportsList, 'adds', 1],
  ['rows that are read are', reportsList, 'reads', 3],
  ['and a row with a key of its own is', issuesList, 'adds', 3],
])('is not sent again: %s', async (_, { urlName }, does, times) => {
  answers = [lost];
  const { items } = listAt(sp().web, `getList('%2Fsites%2Ftmu%2FLists%2F${urlName}')`);
  expect((await within(0, () => (does === 'adds' ? items.add({ Title: 'x' }) : items()))).told).toBe(
    'STORAGE.UNREACHABLE',
  );
  expect(asked).toBe(times);
});

it.each([401, 403, 429, 503])('takes a %i after a lost answer for no word on what was lost', async (status) => {
  answers = [lost, busy(status, '120')];
  expect(await within(0)).toEqual({ told: 'STORAGE.UNREACHABLE' });
});

it('does not send again what somebody gave up', async () => {
  answers = [Object.assign(new Error('Given up.'), { name: 'AbortError' })];
  expect((await within(0)).told).toBe('STORAGE.UNREACHABLE');
  expect(asked).toBe(1);
});
