import fc from 'fast-check';
import type { Issue } from '../issues/issue.js';
import { decideByRules } from './decide-by-rules.js';
import { factsOf, type RuleFacts } from './rule-facts.js';
import { compareInQueue, placeInQueue } from './place-in-queue.js';
import { compareQueuePlaces, queuePlace } from './queue-place.js';
import { shippedRules } from './shipped-rules.js';
import { shippedSnapshot } from './shipped-snapshot.js';
import { readSnapshot, takeSnapshot } from './rule-snapshot.js';
import { arbitraryFacts } from './testing/arbitrary-rules.js';
import { officeHours } from './testing/office-hours.js';
import { caseWorker, raise, story, told } from './testing/sample-issues.js';

const now = '2026-02-26T15:00:00.000Z';
const context = { rules: shippedSnapshot, now, calendar: officeHours };
const order = (issues: readonly Issue[], rules = shippedSnapshot) =>
  placeInQueue(issues, { ...context, rules }).map(({ issue }) => issue.key);
const raised = (key: string, at: string, hearingOn?: string, panellist = true): Issue =>
  story([
    at,
    raise({
      key,
      ...(panellist ? {} : { reporter: caseWorker }),
      details: { whatHappened: 'x', ...(hearingOn && { hearingOn }) },
    }),
  ]);

describe('placeInQueue', () => {
  it('puts panellists first, then the nearer hearing however far off, then the longer silence', () => {
    const issues = [
      raised('user, hearing today', '2026-02-02T10:00:00.000Z', '2026-02-26', false),
      raised('panellist, new', '2026-02-26T14:00:00.000Z'),
      raised('panellist, hearing far off', '2026-02-25T09:00:00.000Z', '2026-06-01'),
      raised('panellist, hearing soon', '2026-02-26T14:00:00.000Z', '2026-03-09'),
      raised('panellist, hearing sooner', '2026-02-26T14:30:00.000Z', '2026-03-03'),
      raised('panellist, waited long', '2026-02-20T09:00:00.000Z'),
      raised('user, waited longest', '2026-01-06T09:00:00.000Z', undefined, false),
    ];
    expect(order(issues)).toEqual([
      'panellist, hearing sooner',
      'panellist, hearing soon',
      'panellist, hearing far off',
      'panellist, waited long',
      'panellist, new',
      'user, hearing today',
      'user, waited longest',
    ]);
  });

  it('counts silence from the last word, and the whole wait where the silence is the same', () => {
    const early = raised('early', '2026-02-20T09:00:00.000Z');
    const heard = story(
      ['2026-02-10T09:00:00.000Z', raise({ key: 'heard' })],
      ['2026-02-26T14:00:00.000Z', { type: 'tell-person', told: told('2026-02-26') }],
    );
    const late = raised('late', '2026-02-26T14:00:00.000Z');
    expect(order([late, heard, early])).toEqual(['early', 'heard', 'late']);
  });

  it('keeps two that stand together in the order they were raised, whatever order they come in', () => {
    const [a, b, c] = [
      raised('a', '2026-02-21T12:00:00.000Z'),
      raised('b', '2026-02-21T09:00:00.000Z'),
      raised('c', '2026-02-21T12:00:00.000Z'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray([a, b, c], { minLength: 3 }), (issues) =>
        expect(order(issues)).toEqual(['b', 'a', 'c']),
      ),
    );
  });

  it('follows the rules where they put somebody else first, and panellists before them still', () => {
    const rules = takeSnapshot(
      shippedRules.map((row) => ({ ...row, putFirst: true })),
      { id: 'all-first', publishedAt: now },
    );
    const user = raised('user', '2026-01-06T09:00:00.000Z', '2026-02-26', false);
    expect(order([user, raised('panellist', now)], rules)).toEqual(['panellist', 'user']);
    const none = takeSnapshot(
      shippedRules.map((row) => ({ ...row, putFirst: row.key === 'tms-user' })),
      { id: 'x', publishedAt: now },
    );
    const colleague = { ...user, channel: 'teams' as const };
    expect(order([raised('panellist', now), colleague], none)).toEqual(['user', 'panellist']);
  });

  it('says why, for the first and for the rest', () => {
    const [first, second] = placeInQueue([raised('a', now), raised('b', '2026-02-25T10:00:00.000Z')], context);
    expect(first).toMatchObject({
      issue: { key: 'b' },
      decision: { route: 'trello-board' },
      why: expect.stringMatching(/^First because/),
    });
    expect(second!.why).toMatch(/^Near the top because/);
    expect(placeInQueue([], context)).toEqual([]);
  });

  it('takes how soon is soon from the snapshot', () => {
    const rules = takeSnapshot(shippedRules, { id: 'narrow', publishedAt: now, hearingSoonWorkingDays: 10 });
    const [far, waited] = [raised('far', now, '2026-06-01'), raised('waited', '2026-02-20T09:00:00.000Z')];
    expect(order([waited, far])).toEqual(['far', 'waited']);
    expect(order([waited, far], rules)).toEqual(['waited', 'far']);
    // Stored before a snapshot had it: it decides as it did.
    const { hearingSoonWorkingDays: _, ...old } = rules;
    expect(order([waited, far], readSnapshot(old))).toEqual(['waited', 'far']);
  });

  it('goes by hearing alone among panellists, whoever has waited longer, and puts one that is not known after them', () => {
    // As on a busy day: hearings around the tenth working day, each heard from at another time.
    const issues = [
      raised('14 April', '2026-02-06T09:00:00.000Z', '2026-04-14'),
      raised('17 March', '2026-02-18T09:00:00.000Z', '2026-03-17'),
      raised('13 March', '2026-02-25T09:00:00.000Z', '2026-03-13'),
      raised('12 March', '2026-02-26T09:00:00.000Z', '2026-03-12'),
      raised('not known', '2026-01-20T09:00:00.000Z'),
    ];
    expect(order(issues)).toEqual(['12 March', '13 March', '17 March', '14 April', 'not known']);
  });
});

describe('compareInQueue', () => {
  it('puts issues that were decided one at a time into the same order', () => {
    const issues = [
      raised('b', '2026-02-25T10:00:00.000Z'),
      raised('tms', '2026-02-20T10:00:00.000Z', undefined, false),
      raised('a', '2026-02-25T10:00:00.000Z'),
      raised('soon', '2026-02-26T10:00:00.000Z', '2026-03-02'),
      raised('older', '2026-02-24T10:00:00.000Z'),
    ];
    const decided = issues.map((issue) => ({
      issue,
      decision: decideByRules(shippedSnapshot, factsOf(issue, context)),
    }));
    expect(decided.sort(compareInQueue).map(({ issue }) => issue.key)).toEqual(['soon', 'older', 'a', 'b', 'tms']);
    expect(order(issues)).toEqual(['soon', 'older', 'a', 'b', 'tms']);
  });
});

describe('queuePlace', () => {
  it('counts the last of the days that are soon, and puts every later hearing behind them alike', () => {
    const facts: RuleFacts = {
      reporterKind: 'panellist',
      channel: 'phone',
      hasErrorMessage: false,
      workingMinutesOfSilence: 5,
      workingMinutesSinceReceived: 9,
      status: 'new',
      timesReopened: 0,
      decidedOn: '2026-02-26',
    };
    const hearing = (hearingInWorkingDays: number) => queuePlace({ ...facts, hearingInWorkingDays }, true)[2];
    expect([0, 9, 10, 11, 40].map(hearing)).toEqual([0, 9, 10, 11, 11]);
    expect(queuePlace({ ...facts, hearingInWorkingDays: 3 }, true, 3)).toEqual([0, 0, 3, -5, -9]);
  });
});

describe('compareQueuePlaces', () => {
  it('is a total order', () => {
    const place = fc.tuple(arbitraryFacts, fc.boolean()).map(([facts, first]) => queuePlace(facts, first));
    fc.assert(
      fc.property(place, place, place, (a, b, c) => {
        expect(Math.sign(compareQueuePlaces(a, b))).toBe(0 - Math.sign(compareQueuePlaces(b, a)));
        if (compareQueuePlaces(a, b) <= 0 && compareQueuePlaces(b, c) <= 0)
          expect(compareQueuePlaces(a, c)).toBeLessThanOrEqual(0);
        expect(compareQueuePlaces(a, b) === 0).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });

  it('compares places of a shorter, older kind too', () => {
    expect(compareQueuePlaces([0], [0, 0])).toBe(0);
    expect(compareQueuePlaces([0], [0, 1])).toBeLessThan(0);
    expect(compareQueuePlaces([0, 1], [0])).toBeGreaterThan(0);
  });
});
