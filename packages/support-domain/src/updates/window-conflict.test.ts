import fc from 'fast-check';
import { dateOf, epochDayOf } from '../working-time/epoch-minutes.js';
import { propertyRuns } from '../working-time/testing/property-runs.js';
import type { UpdateWindow } from './microsoft-update.js';
import { conflictsAmong, windowConflict } from './window-conflict.js';
import { windowFromWords } from './window-from-words.js';
import { dayWindow, windowBetween, windowOfDays } from './windows.js';

const read = (words: string): UpdateWindow => {
  const reading = windowFromWords(words, '2026-03-03');
  if (reading.outcome !== 'read') throw new Error(reading.message);
  return reading.window;
};

describe('windowConflict', () => {
  const night = windowBetween('2026-05-12T18:00:00.000Z', '2026-05-13T03:00:00.000Z');

  it.each([
    ['the same day', dayWindow('2026-05-12'), dayWindow('2026-05-12'), 'certain'],
    ['days that touch', dayWindow('2026-05-12'), dayWindow('2026-05-13'), 'none'],
    ['hours into a day', night, dayWindow('2026-05-13'), 'certain'],
    ['a day within mid-May', dayWindow('2026-05-12'), read('mid-May 2026'), 'possible'],
    ['a day after mid-May', dayWindow('2026-05-21'), read('mid-May 2026'), 'none'],
    ['two parts of one month', read('early May 2026'), read('mid-May 2026'), 'none'],
    ['a part and its month', read('mid-May 2026'), read('May 2026'), 'possible'],
    [
      'mid-May, and hours that hold all of it',
      read('mid-May 2026'),
      windowBetween('2026-05-01T00:00:00.000Z', '2026-06-01T00:00:00.000Z'),
      'certain',
    ],
    [
      'mid-May, and hours that touch each of its days',
      read('mid-May 2026'),
      windowBetween('2026-05-11T22:00:00.000Z', '2026-05-20T00:00:00.000Z'),
      'certain',
    ],
    [
      'mid-May, and hours that end before its last day',
      read('mid-May 2026'),
      windowBetween('2026-05-11T22:00:00.000Z', '2026-05-19T23:00:00.000Z'),
      'possible',
    ],
    [
      'mid-May, and hours that begin after its first day',
      read('mid-May 2026'),
      windowBetween('2026-05-11T23:00:00.000Z', '2026-05-20T00:00:00.000Z'),
      'possible',
    ],
  ] as const)('%s', (_, a, b, conflict) => {
    expect([windowConflict(a, b), windowConflict(b, a)]).toEqual([conflict, conflict]);
  });

  it('agrees with trying every day that each could fall on', () => {
    const start = epochDayOf('2026-10-20');
    const windows = fc
      .record({
        first: fc.integer({ min: 0, max: 9 }),
        length: fc.integer({ min: 0, max: 4 }),
        precision: fc.constantFrom('instant', 'day', 'part-of-month', 'month'),
      })
      .map(({ first, length, precision }) => windowOfDays(start + first, start + first + length, precision as 'day'));
    const placements = (window: UpdateWindow): UpdateWindow[] => {
      if (window.precision === 'instant' || window.precision === 'day') return [window];
      const days: UpdateWindow[] = [];
      for (let day = start; day < start + 20; day += 1) {
        const one = dayWindow(dateOf(day));
        if (one.startsAt >= window.startsAt && one.endsAt <= window.endsAt) days.push(one);
      }
      return days;
    };
    fc.assert(
      fc.property(windows, windows, (a, b) => {
        const together = placements(a).flatMap((x) =>
          placements(b).map((y) => x.startsAt < y.endsAt && y.startsAt < x.endsAt),
        );
        const expected = together.every(Boolean) ? 'certain' : together.some(Boolean) ? 'possible' : 'none';
        expect(windowConflict(a, b)).toBe(expected);
      }),
      { numRuns: 5 * propertyRuns },
    );
  });

  it('lists the pairs of a timetable, certain ones first', () => {
    const [demo1, demo2, demo3, demo4] = ['mid-May 2026', '12 May 2026', '12 May 2026', 'June 2026'].map(
      (words, i) => ({ key: `DEMO-0${i + 1}`, window: read(words) }),
    );
    expect(conflictsAmong([demo1!, demo2!, demo3!, demo4!])).toEqual([
      { one: demo2, other: demo3, conflict: 'certain' },
      { one: demo1, other: demo2, conflict: 'possible' },
      { one: demo1, other: demo3, conflict: 'possible' },
    ]);
  });

  it('finds what holding every pair against each other finds, among the things of one list', () => {
    const first = epochDayOf('2026-10-01');
    const entry = fc
      .record({
        first: fc.integer({ min: 0, max: 60 }),
        length: fc.integer({ min: 0, max: 30 }),
        precision: fc.constantFrom('instant', 'day', 'part-of-month', 'month'),
      })
      .map(({ first: from, length, precision }) => ({
        window: windowOfDays(first + from, first + from + length, precision as 'day'),
      }));
    const lists = fc.array(entry, { maxLength: 25 });
    fc.assert(
      fc.property(lists, (ones) => {
        const pairwise = (pairs: readonly (readonly [(typeof ones)[number], (typeof ones)[number]])[]) =>
          (['certain', 'possible'] as const).flatMap((conflict) =>
            pairs
              .filter(([one, other]) => windowConflict(one.window, other.window) === conflict)
              .map(([one, other]) => ({ one, other, conflict })),
          );
        expect(conflictsAmong(ones)).toEqual(
          pairwise(ones.flatMap((one, i) => ones.slice(i + 1).map((other) => [one, other] as const))),
        );
      }),
      { numRuns: propertyRuns },
    );
  });
});
