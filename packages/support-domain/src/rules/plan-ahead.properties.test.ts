import fc from 'fast-check';
import { decideByRules } from './decide-by-rules.js';
import { factsOf } from './rule-facts.js';
import { planAhead } from './plan-ahead.js';
import type { RuleRow } from './rule-row.js';
import { takeSnapshot } from './rule-snapshot.js';
import { arbitraryTable } from './testing/arbitrary-rules.js';
import { officeHours as calendar } from './testing/office-hours.js';
import { runs } from '../testing/in-full.js';
import { raise, story, told } from './testing/sample-issues.js';

const minuteMs = 60_000;
const now = Date.parse('2026-02-27T14:10:00.000Z');

/** Rows about working time alone: what days and dates bring comes at the opening of a day, and is tried by itself. */
const timed = arbitraryTable(5, 1).map((rows) =>
  rows.map(
    ({ key, order, on, silentForWorkingHours, receivedForWorkingHours, ...row }) =>
      ({
        ...(silentForWorkingHours ? { silentForWorkingHours } : {}),
        ...(receivedForWorkingHours ? { receivedForWorkingHours } : {}),
        key,
        order,
        on,
        route: row.route,
        putFirst: row.putFirst,
        because: row.because,
        sNumbers: [],
      }) as RuleRow,
  ),
);

describe('planAhead', () => {
  it('is what looking at the rules every minute would see, over a weekend', () => {
    let planned = 0;
    fc.assert(
      fc.property(timed, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 120 }), (rows, heardAgo, more) => {
        const iso = (ms: number) => new Date(ms).toISOString();
        const issue = story(
          [iso(now - (heardAgo + more) * minuteMs), raise()],
          [iso(now - heardAgo * minuteMs), { type: 'tell-person', told: told('2026-02-27') }],
        );
        const rules = takeSnapshot(rows, { id: 'v1', publishedAt: iso(now) });
        const rowAt = (ms: number) => decideByRules(rules, factsOf(issue, { now: iso(ms), calendar })).row.key;
        const seen: [string, string][] = [];
        const end = Date.parse('2026-03-02T17:00:00.000Z');
        let last = rowAt(now);
        for (let ms = now + minuteMs; ms <= end; ms += minuteMs) {
          // Nobody works between Friday's end and Monday's beginning: nothing can come about.
          if (ms > Date.parse('2026-02-27T17:02:00.000Z') && ms < Date.parse('2026-03-02T08:58:00.000Z')) continue;
          const key = rowAt(ms);
          if (key !== last) seen.push([iso(ms), key]);
          last = key;
        }
        const steps = planAhead(issue, { rules, now: iso(now), calendar }).map(({ at, decision }) => [
          at,
          decision.row.key,
        ]);
        expect(steps.filter(([at]) => Date.parse(at!) <= end)).toEqual(seen);
        planned += seen.length;
      }),
      runs(24),
    );
    expect(planned).toBeGreaterThan(0);
  }, 60_000);
});
