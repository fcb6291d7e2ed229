import {
  compareRates,
  didIssuesRise,
  garwoodInterval,
  planWatches,
  poissonReaches,
  problemsOf,
  replayIssue,
  StatisticsError,
  usualCount,
  windowFromWords,
  type MicrosoftUpdate,
} from '@tms-support/support-domain';

// Reference values, worked out beforehand and elsewhere.
const compared = compareRates({ x1: 4, t1: 7, x0: 12, t0: 84 });
console.log(compared.p.toFixed(12)); // → 0.030106844434
console.log(compared.ratioFrom.toFixed(4), compared.ratioTo.toFixed(4)); // → 0.9403 13.1980
console.log(poissonReaches(4, 1).toFixed(6)); // → 0.018988
console.log(
  garwoodInterval(4)
    .map((end) => end.toFixed(6))
    .join(),
); // → 1.089865,10.241589
console.log(usualCount({ x0: 12, t0: 84, t1: 7 }).to); // → 4

// From issues to a sentence: one fault counts once, whoever else has it.
const reading = windowFromWords('2 June 2026', '2026-01-01');
if (reading.outcome !== 'read') throw new Error(reading.message);
const update: MicrosoftUpdate = {
  key: 'DEMO-01',
  title: 'An update',
  kind: 'microsoft',
  window: reading.window,
  step: 'live',
  watchDays: 7,
  tellings: [],
};
const by = { name: 'Priya Shah', email: 'priya.shah@tmu.example' };
const issues = [3, 4, 5, 6].map((day) =>
  replayIssue([
    {
      type: 'raised',
      id: `event-${day}`,
      at: `2026-06-0${day}T10:00:00.000Z`,
      by,
      key: `issue-${day}`,
      channel: 'teams',
      reporter: { kind: 'tms-user', name: 'Tom Reid' },
      details: { whatHappened: 'Save button missing' },
    },
  ]),
);
const [plan] = planWatches([update], { recordsFromAt: '2025-01-01T00:00:00.000Z' });
if (!plan) throw new Error('Nothing is watched');
console.log(didIssuesRise(plan, problemsOf(issues), '2026-12-01T00:00:00.000Z').sentence);
// → 4 issues; usually 0 in a week (0 to 1). Worth a look. This does not show that the update caused them.

try {
  compareRates({ x1: -1, t1: 7, x0: 12, t0: 84 });
} catch (error) {
  console.log(error instanceof StatisticsError); // → true
}
