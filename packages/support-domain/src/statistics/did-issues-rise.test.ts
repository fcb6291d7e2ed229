import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import type { Issue } from '../issues/issue.js';
import type { MicrosoftUpdate } from '../updates/microsoft-update.js';
import { daysAfter } from '../updates/watch-window.js';
import { windowFromWords } from '../updates/window-from-words.js';
import { didIssuesRise } from './did-issues-rise.js';
import { problemsOf, type CountedProblem } from './problems.js';
import { riseInWords } from './rise-in-words.js';
import '../working-time/testing/property-runs.js';
import { planPooledWatch, planWatches } from './watch-plan.js';

const updateOf = (key: string, words: string, watchDays = 7): MicrosoftUpdate => {
  const reading = windowFromWords(words, '2026-01-01');
  if (reading.outcome !== 'read') throw new Error(reading.message);
  return { key, title: 'an update', kind: 'microsoft', window: reading.window, step: 'live', watchDays, tellings: [] };
};
const repository = (folder: string): string =>
  existsSync(join(folder, 'nx.json')) ? folder : repository(dirname(folder));
const page = readFileSync(join(repository(__dirname), 'docs/service-rules/did-issues-rise.md'), 'utf8');

const recordsFromAt = '2025-01-01T00:00:00.000Z';
const start = '2026-06-01T23:00:00.000Z';
const demo1 = updateOf('DEMO-01', '2 June 2026');
const now = '2026-12-01T00:00:00.000Z';
/** So many problems, one at a time, from an instant on. */
const problemsFrom = (at: string, count: number, hoursApart: number, people = 1): CountedProblem[] =>
  Array.from({ length: count }, (_, i) => ({
    key: `${at} ${i}`,
    cameAt: daysAfter(at, (i * hoursApart) / 24),
    people,
  }));
const before = (count: number) => problemsFrom(daysAfter(start, -84), count, (84 * 24) / Math.max(count, 1));
const answerTo = (watched: number, usual: number, people = 1) =>
  didIssuesRise(
    planWatches([demo1], { recordsFromAt })[0]!,
    [...before(usual), ...problemsFrom(start, watched, 20, people)],
    now,
  );

describe('the sentence', () => {
  it.each([
    [4, 12, 1, '4 issues; usually 1 in a week (0 to 4). Worth a look. This does not show that the update caused them.'],
    [5, 12, 1, '5 issues; usually 1 in a week (0 to 4). Worth a look. This does not show that the update caused them.'],
    [
      3,
      12,
      1,
      '3 issues; usually 1 in a week (0 to 4). Too few to tell: even a doubling would show only 14 times in 100.',
    ],
    [
      0,
      12,
      1,
      'No issues; usually 1 in a week (0 to 4). Too few to tell: even a doubling would show only 14 times in 100.',
    ],
    [
      1,
      12,
      3,
      '1 problem, 3 people; usually 1 in a week (0 to 4). Too few to tell: even a doubling would show only 14 times in 100.',
    ],
    [
      4,
      12,
      2,
      '4 problems, 8 people; usually 1 in a week (0 to 4). Worth a look. This does not show that the update caused them.',
    ],
    [3, 0, 1, '3 issues; usually 0 in a week (0 to 1). Worth a look. This does not show that the update caused them.'],
    [1, 0, 1, '1 issue; usually 0 in a week (0 to 1). Too few to tell: even a doubling would hardly ever show.'],
    [
      2,
      5,
      1,
      '2 issues; usually fewer than 1 in a week (0 to 2). Too few to tell: even a doubling would show only 5 times in 100.',
    ],
    [
      2,
      6,
      1,
      '2 issues; usually 1 in a week (0 to 2). Too few to tell: even a doubling would show only 8 times in 100.',
    ],
    [
      1,
      1,
      1,
      '1 issue; usually fewer than 1 in a week (0 to 1). Too few to tell: even a doubling would show only once in 100.',
    ],
    [7, 84, 1, '7 issues; usually 7 in a week (2 to 13). Too few to tell.'],
    [7, 120, 1, '7 issues; usually 10 in a week (4 to 17). Not twice as many as usual. A smaller rise would not show.'],
  ])('%d after %d, %d people each', (watched, usual, people, sentence) => {
    expect(answerTo(watched, usual, people).sentence).toBe(sentence);
  });

  it.each([
    ['4 issues | 12', 4, 12, 1],
    ['3 issues | 12', 3, 12, 1],
    ['1 fault, 3 people | 12', 1, 12, 3],
    ['7 issues | 120', 7, 120, 1],
  ])('stands on the page for people: %s', (row, watched, usual, people) => {
    expect(page).toContain(`| ${row} | ${answerTo(watched, usual, people).sentence} |`);
  });

  it('says "it" of one', () => {
    const { verdict: _, ...answer } = answerTo(1, 0);
    expect(riseInWords({ ...answer, verdict: 'worth-a-look' })).toBe(
      '1 issue; usually 0 in a week (0 to 1). Worth a look. This does not show that the update caused it.',
    );
  });

  it('never says that there was no effect, nor a word of blame', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(100), (watched, usual) => {
        expect(answerTo(watched, usual).sentence).not.toMatch(
          /no effect|not affect|no rise|breach|invalid|please|sorry/i,
        );
      }),
    );
  });
});

describe('didIssuesRise', () => {
  it('has the reference values behind its words', () => {
    const answer = answerTo(4, 12);
    expect(answer).toMatchObject({
      state: 'counted',
      verdict: 'worth-a-look',
      counts: { x1: 4, t1: 7, x0: 12, t0: 84 },
    });
    expect(answer.comparison!.p).toBeCloseTo(0.030106844434, 12);
    expect(answer.doublingShows).toBeCloseTo(0.142877, 6);
    expect([answerTo(3, 12).verdict, answerTo(7, 120).verdict]).toEqual(['too-few-to-tell', 'not-doubled']);
  });

  it('gives no verdict before the days are over: one more look is one more false alarm', () => {
    const plan = planWatches([demo1], { recordsFromAt })[0]!;
    const problems = problemsFrom(start, 9, 2);
    const waiting = didIssuesRise(plan, problems, '2026-06-01T22:59:00Z');
    expect([waiting.state, waiting.verdict, waiting.sentence]).toEqual([
      'waiting',
      undefined,
      'Counting starts on 2 June 2026.',
    ]);
    const counting = didIssuesRise(plan, problems, '2026-06-01T23:00:00Z');
    expect([counting.state, counting.comparison, counting.sentence]).toEqual([
      'counting',
      undefined,
      '9 issues so far. The count ends on 8 June 2026.',
    ]);
    expect(didIssuesRise(plan, problems, '2026-06-08T22:59:00Z').state).toBe('counting');
    expect(didIssuesRise(plan, problems, '2026-06-08T23:00:00Z').state).toBe('counted');
  });

  it('counts what came on the first moment and not what came on the last', () => {
    const at = (cameAt: string): CountedProblem => ({ key: cameAt, cameAt, people: 1 });
    const plan = planWatches([demo1], { recordsFromAt })[0]!;
    const edges = [
      '2026-03-09T22:59:00Z',
      '2026-03-09T23:00:00Z',
      '2026-03-10T00:00:00Z',
      '2026-06-01T22:59:59Z',
      '2026-06-01T23:00:00Z',
      '2026-06-08T22:59:59Z',
      '2026-06-08T23:00:00Z',
    ];
    expect(didIssuesRise(plan, edges.map(at), now).counts).toEqual({ x1: 2, t1: 7, x0: 2, t0: 84 });
  });

  it('names updates that overlap as inseparable', () => {
    const plans = planWatches(
      [
        updateOf('DEMO-02', '5 June 2026'),
        demo1,
        updateOf('DEMO-03', '11 June 2026'),
        updateOf('DEMO-04', '18 June 2026'),
      ],
      { recordsFromAt },
    );
    expect(plans.map(({ updateKeys, watchDays }) => [updateKeys, watchDays])).toEqual([
      [['DEMO-01', 'DEMO-02', 'DEMO-03'], 16],
      [['DEMO-04'], 7],
    ]);
    const { sentence } = didIssuesRise(plans[0]!, [...before(12), ...problemsFrom(start, 9, 20)], now);
    expect(sentence).toBe(
      '9 issues in 16 days; usually 2 (0 to 6). Worth a look. This does not show that the updates caused them. ' +
        'DEMO-01, DEMO-02 and DEMO-03 overlap, so their issues cannot be told apart.',
    );
    expect(didIssuesRise(plans[0]!, [], '2026-06-02T00:00:00Z').sentence).toBe(
      'No issues so far. The count ends on 17 June 2026.',
    );
  });

  it('says so where nothing can be compared', () => {
    const [plan] = planWatches([demo1, updateOf('DEMO-02', '3 June 2026', 1)], { recordsFromAt: start });
    expect(didIssuesRise(plan!, problemsFrom(start, 4, 20), now)).toMatchObject({
      verdict: 'nothing-to-compare',
      counts: { x1: 4, t1: 7, x0: 0, t0: 0 },
      sentence:
        '4 issues. There are no usual days to compare with. DEMO-01 and DEMO-02 overlap, so their issues cannot be told apart.',
    });
    const oneDay = didIssuesRise(
      planWatches([updateOf('DEMO-01', '2 June 2026', 1)], { recordsFromAt })[0]!,
      before(84),
      now,
    );
    expect(oneDay.sentence).toMatch(/^No issues in 1 day; usually 1 \(0 to 3\)\./);
  });
});

describe('the plan', () => {
  it('does not depend on issues, nor on the order of the updates', () => {
    const updates = [
      demo1,
      updateOf('DEMO-02', 'mid-March 2026'),
      updateOf('DEMO-03', '1 May 2026'),
      updateOf('DEMO-09', '4 May 2026', 0),
    ];
    const plans = planWatches(updates, { recordsFromAt });
    expect(planWatches([...updates].reverse(), { recordsFromAt })).toEqual(plans);
    expect(plans.map(({ updateKeys }) => updateKeys.join())).toEqual(['DEMO-02', 'DEMO-03', 'DEMO-01']);
  });

  it('compares with days that no update was watched in, as many as are left of twelve weeks', () => {
    const [, , plan] = planWatches([updateOf('DEMO-02', 'mid-March 2026'), updateOf('DEMO-03', '1 May 2026'), demo1], {
      recordsFromAt,
    });
    expect(plan).toEqual({
      updateKeys: ['DEMO-01'],
      pooled: false,
      watch: [{ fromAt: start, untilAt: '2026-06-08T23:00:00.000Z' }],
      watchDays: 7,
      baseline: [
        // The clocks change in between, and 84 days before the second of June in London is the tenth of March there.
        { fromAt: '2026-03-10T00:00:00.000Z', untilAt: '2026-03-11T00:00:00.000Z' },
        { fromAt: '2026-03-28T00:00:00.000Z', untilAt: '2026-04-30T23:00:00.000Z' },
        { fromAt: '2026-05-07T23:00:00.000Z', untilAt: '2026-06-01T23:00:00.000Z' },
      ],
      baselineDays: 84 - 17 - 7,
    });
  });

  it('does not compare with days before the desk existed, and takes the length it is given', () => {
    const days = (from: string, baselineDays?: number) =>
      planWatches([demo1], { recordsFromAt: from, ...(baselineDays === undefined ? {} : { baselineDays }) })[0]!
        .baselineDays;
    expect([
      days('2026-05-22T23:00:00Z'),
      days(recordsFromAt, 28),
      days('2026-06-02T00:00:00Z'),
      days('2027-01-01T00:00:00Z'),
    ]).toEqual([10, 28, 0, 0]);
  });
});

describe('pooled over a year', () => {
  const updates = Array.from({ length: 12 }, (_, month) =>
    updateOf(`DEMO-${month + 1}`, `2026-${String(month + 1).padStart(2, '0')}-10`),
  );
  const year = { fromAt: '2026-01-01T00:00:00.000Z', untilAt: '2027-01-01T00:00:00.000Z', recordsFromAt };
  const plan = planPooledWatch(updates, year);

  it('sets the days after all updates against all others', () => {
    expect([
      plan.watchDays,
      plan.baselineDays,
      plan.updateKeys.length,
      plan.watch.length,
      plan.baseline.length,
    ]).toEqual([84, 281, 12, 12, 13]);
    const problems = [
      ...plan.watch.flatMap(({ fromAt }, i) => problemsFrom(fromAt, i < 10 ? 2 : 1, 30)),
      ...problemsFrom(plan.baseline[4]!.fromAt, 14, 20),
      ...problemsFrom(plan.baseline[8]!.fromAt, 14, 20),
    ];
    const answer = didIssuesRise(plan, problems, '2027-01-01T00:00:00Z');
    expect(answer.counts).toEqual({ x1: 22, t1: 84, x0: 28, t0: 281 });
    expect(answer.comparison!.p).toBeCloseTo(0.000829306998, 11);
    expect(answer.sentence).toBe(
      '22 issues in the 84 days after updates; usually 8 (3 to 16). Worth a look. This does not show that the updates caused them.',
    );
  });

  it('holds only what lies in the year, and since the desk exists', () => {
    const half = planPooledWatch(updates, {
      ...year,
      fromAt: '2026-01-12T00:00:00.000Z',
      recordsFromAt: '2026-01-14T00:00:00.000Z',
      untilAt: '2026-02-12T00:00:00.000Z',
    });
    expect(half).toMatchObject({ updateKeys: ['DEMO-1', 'DEMO-2'], watchDays: 3 + 2, baselineDays: 24 });
    expect(
      planPooledWatch(updates, { ...year, fromAt: '2026-01-17T00:00:00.000Z', untilAt: '2026-02-10T00:00:00.000Z' })
        .updateKeys,
    ).toEqual([]);
  });

  it('says that nothing was watched', () => {
    const none = planPooledWatch([], year);
    expect(didIssuesRise(none, [], now)).toMatchObject({
      state: 'waiting',
      sentence: 'No update was watched in this time.',
    });
    expect(didIssuesRise(none, [], '2027-01-01T00:00:00Z')).toMatchObject({
      verdict: 'nothing-to-compare',
      sentence: 'No update was watched in this time.',
    });
  });
});

describe('problemsOf', () => {
  const issueOf = (key: string, raisedAt: string, changes: Partial<Issue> = {}): Issue => ({
    key,
    raisedAt,
    status: 'looking',
    statusSinceAt: raisedAt,
    channel: 'email',
    timesReopened: 0,
    history: [],
    reporter: { kind: 'panellist', name: key },
    details: { whatHappened: 'Save button missing' },
    ...changes,
  });
  const person = (key: string, joinedAt: string, fromIssueKey?: string) => ({
    key,
    joinedAt,
    channel: 'email' as const,
    reporter: { kind: 'panellist' as const, name: key },
    ...(fromIssueKey ? { fromIssueKey } : {}),
  });
  const into = (issueKey: string) => ({
    mergedInto: {
      issueKey,
      at: '2026-03-05T09:00:00Z',
      statusBefore: 'new' as const,
      statusBeforeSinceAt: '2026-03-05T09:00:00Z',
    },
  });

  it('counts people of one fault once, when the first of them came', () => {
    const kept = issueOf('a', '2026-03-03T09:00:00Z', {
      mergedFrom: ['b'],
      others: [person('b', '2026-03-02T09:00:00Z', 'b'), person('p1', '2026-03-04T09:00:00Z')],
    });
    const merged = issueOf('b', '2026-03-02T09:00:00Z', into('a'));
    const alone = issueOf('c', '2026-03-06T09:00:00Z');
    expect(problemsOf([kept, merged, alone])).toEqual([
      { key: 'a', cameAt: '2026-03-02T09:00:00Z', people: 3, firstFrom: 'panellist' },
      { key: 'c', cameAt: '2026-03-06T09:00:00Z', people: 1, firstFrom: 'panellist' },
    ]);
  });

  it('knows a merge by either half, and loses nobody whose other half is not there', () => {
    const first = issueOf('b', '2026-03-02T09:00:00Z');
    const second = issueOf('d', '2026-03-04T09:00:00Z');
    const expected = [{ key: 'a', cameAt: '2026-03-02T09:00:00Z', people: 2, firstFrom: 'panellist' }];
    expect(
      problemsOf([
        { ...first, ...into('a') },
        { ...second, ...into('a') },
      ]),
    ).toEqual(expected);
    expect(problemsOf([first, issueOf('a', '2026-03-04T09:00:00Z', { mergedFrom: ['b'] })])).toEqual(expected);
  });

  it('follows a merge of a merge, and is not caught in a circle', () => {
    const a = issueOf('a', '2026-03-02T09:00:00Z', into('b'));
    const b = issueOf('b', '2026-03-03T09:00:00Z', into('c'));
    expect(problemsOf([a, b, issueOf('c', '2026-03-04T09:00:00Z')])).toEqual([
      { key: 'c', cameAt: '2026-03-02T09:00:00Z', people: 3, firstFrom: 'panellist' },
    ]);
    expect(problemsOf([a, b, issueOf('c', '2026-03-04T09:00:00Z', into('a'))])).toEqual([
      { key: 'a', cameAt: '2026-03-02T09:00:00Z', people: 3, firstFrom: 'panellist' },
    ]);
  });
});
