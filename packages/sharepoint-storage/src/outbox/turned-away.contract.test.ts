import { raise } from '../testing/example-issues.js';
import { startDeskSite, type TestSite } from '../testing/test-site.js';
import { outboxOn } from '../testing/test-outbox.js';
import type { Outbox } from './outbox.js';

// SharePoint asks for two minutes of patience (429 with Retry-After: 120, what most have met [R: PnP-Guidance#193]). Whoever has pressed a button is
// told within seconds: what they wrote waits, or is theirs to send again. The desk's own sending is under test, so none is given to it.
jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

async function outbox(): Promise<Outbox> {
  const desk = site.deskOf('administrator');
  await desk.enter();
  await desk.readyToWrite();
  return outboxOn(site, desk);
}
const away = (retryAfterSeconds: number, rate = 1): void =>
  site.running.emulator.setFaults({ seed: 1, rate, kinds: ['429', '503'], retryAfterSeconds });
async function seconds<T>(work: Promise<T>): Promise<[T, number]> {
  const from = performance.now();
  const done = await work.finally(() => site.running.emulator.setFaults(undefined));
  return [done, (performance.now() - from) / 1000];
}

test('a command that is turned away for two minutes waits within seconds, and is saved once when it is let in', async () => {
  const box = await outbox();
  const command = { ...raise, key: 'away' };
  away(120);
  const [sent, took] = await seconds(box.send({ command }));
  expect(sent.outcome).toBe('kept');
  expect(took).toBeLessThan(3);
  expect(box.entries()).toMatchObject([
    { state: 'waiting', because: expect.stringMatching(/^SharePoint is busy\. Try again in a minute\./) },
  ]);
  await box.drain();
  expect(box.entries()).toEqual([]);
  expect((await site.deskOf('inbox').readOpenIssues()).filter(({ value }) => value.key === 'away')).toHaveLength(1);
});

test('who reads is told as soon, and not what a date in the header says', async () => {
  const desk = site.deskOf('administrator');
  await desk.enter();
  away(300);
  const [error, took] = await seconds(desk.readClosedIssues().catch((cause: unknown) => cause));
  expect(error).toMatchObject({ code: 'STORAGE.BUSY', request: { status: expect.any(Number) } });
  expect(took).toBeLessThan(3);
  away(Number.NaN);
  expect(await seconds(desk.readClosedIssues().catch((cause: unknown) => cause))).toMatchObject([
    { code: 'STORAGE.BUSY' },
    expect.any(Number),
  ]);
});

test('a short wait is waited, and nobody is told', async () => {
  const box = await outbox();
  site.running.emulator.setFaults({ seed: 4, rate: 0.3, kinds: ['429'], retryAfterSeconds: 0.05 });
  const sending = [1, 2, 3, 4].map((n) => box.send({ command: { ...raise, key: `short-${n}` } }));
  const [sent] = await seconds(Promise.all(sending));
  expect(sent.map(({ outcome }) => outcome)).toEqual(['saved', 'saved', 'saved', 'saved']);
});

test('two hundred reports at once, of which many are turned away: each is saved, or its form is told that it is not', async () => {
  const desk = site.deskOf('caseWorker');
  await desk.enter();
  await desk.readyToWrite();
  away(120, 0.3);
  const report = async (n: number): Promise<string> =>
    desk.raiseReport({ key: `many-${n}`, words: `It says error ${n}` }).then(
      () => 'saved',
      (cause: { code: string }) => cause.code,
    );
  const [ends] = await seconds(Promise.all(Array.from({ length: 200 }, (_, n) => report(n))));
  expect([...new Set(ends)].sort()).toEqual(['STORAGE.BUSY', 'saved']);
  const all = async (): Promise<string[]> => {
    const rows = (await site.deskOf('administrator').readReports()).map((one) => one.rows[0]!.words);
    return rows.filter((words) => words.startsWith('It says error ')).sort();
  };
  const there = await all();
  expect(new Set(there).size).toBe(there.length);
  const told = ends.flatMap((end, n) => (end === 'saved' ? [`It says error ${n}`] : []));
  expect(told.filter((words) => !there.includes(words))).toEqual([]);
  // A second try of those that were turned away makes no second report.
  await Promise.all(ends.map((end, n) => (end === 'saved' ? end : report(n))));
  expect(await all()).toEqual(Array.from({ length: 200 }, (_, n) => `It says error ${n}`).sort());
});
