import * as fc from 'fast-check';
import type { Given, IssueRow } from '../issues/issue-calls.js';
import { raise } from '../testing/example-issues.js';
import { inFull } from '../testing/in-full.js';
import { startDeskSite, testNow, type TestSite, type Who } from '../testing/test-site.js';

jest.setTimeout(120_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

const minute = 60_000;
const tenYears = 3_652 * 86_400_000;
let keys = 0;
const desk = (who: Who, offByMs: number) =>
  site.deskOf(who, { now: () => new Date(Date.parse(testNow()) + offByMs).toISOString() });
function saved(given: Given): IssueRow {
  if (given.outcome !== 'saved') throw new Error(JSON.stringify(given));
  return given.row;
}

test('clocks that are off by up to ten years leave every step and every report in the order in which they came', async () => {
  const offBy = fc.oneof(
    fc.integer({ min: -tenYears, max: tenYears }),
    fc.integer({ min: -15 * minute, max: 15 * minute }),
    fc.constantFrom(0, 5 * minute, -5 * minute, tenYears / 2, tenYears, -tenYears),
  );
  await fc.assert(
    fc.asyncProperty(offBy, offBy, offBy, async (ofAda, ofIvo, ofCass) => {
      const [ada, ivo, cass] = [desk('administrator', ofAda), desk('inbox', ofIvo), desk('caseWorker', ofCass)];
      const key = `clock-${(keys += 1)}`;
      const told = { how: 'email', on: testNow().slice(0, 10), note: 'Try again' } as const;
      await cass.raiseReport({ key, words: `Gone: ${key}` });
      const reportNow = async (reader: typeof ivo) =>
        (await reader.readReports()).find(({ rows }) => rows[0]!.words === `Gone: ${key}`)!;
      const { thread } = await reportNow(cass);
      const row = saved(await ada.raiseIssue({ ...raise, key }));
      const answered = saved(await ada.giveCommand(row, { type: 'answer', whatWasDone: 'Reset', told }));
      await cass.addToReport({ thread }, 'did-not-work', { key: `${key}-2`, words: 'Still gone' });
      const wroteAt = (await reportNow(ivo)).rows[1]!.at;
      const noted = saved(await ivo.giveCommand(answered, { type: 'add-note', text: 'Seen' }));
      const times = noted.value.history.map(({ at }) => Date.parse(at));
      const [answeredAt, notedAt] = times.slice(-2);
      expect(Date.parse(wroteAt)).toBeGreaterThan(answeredAt!);
      expect(notedAt!).toBeGreaterThan(Date.parse(wroteAt));
      // A second is as fine as SharePoint's own times are.
      const now = Date.parse(testNow());
      times.forEach((at) => expect(Math.abs(now - at)).toBeLessThan(2 * minute));
      expect(noted.faults).toEqual([]);
    }),
    { numRuns: inFull ? 15 : 4 },
  );
});

test.each([
  ['5 minutes ahead', 5 * minute, 5 * minute],
  ['5 years ahead', tenYears / 2, tenYears / 2],
  ['an hour behind', -60 * minute, -60 * minute],
  ['half a minute ahead, which is nothing to tell', minute / 2, undefined],
  ['right', 0, undefined],
])('a machine whose clock is %s is told by how much', async (_, offBy, told) => {
  const { clockAheadMs } = await desk('administrator', offBy).enter();
  if (told === undefined) expect(clockAheadMs).toBeUndefined();
  else expect(Math.abs(clockAheadMs! - told)).toBeLessThan(20_000);
});
