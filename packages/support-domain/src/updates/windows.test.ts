import fc from 'fast-check';
import { dateOf, epochDayOf, instantOf } from '../working-time/epoch-minutes.js';
import { growthOf } from '../testing/growth.js';
import { someOf } from '../testing/in-full.js';
import type { UpdateWindow } from './microsoft-update.js';
import { windowFromWords } from './window-from-words.js';
import { windowInWords, windowWithPreposition } from './window-in-words.js';
import { dayWindow, monthWindow, partOfMonthWindow, windowBetween, windowOfDays, windowStartsOn } from './windows.js';

const todayOn = '2026-03-03';
const read = (words: string, on = todayOn): UpdateWindow => {
  const reading = windowFromWords(words, on);
  if (reading.outcome !== 'read') throw new Error(reading.message);
  return reading.window;
};

describe('windowFromWords', () => {
  it.each([
    ['mid-May', '2026-05-10T23:00Z', '2026-05-20T23:00Z', 'part-of-month', 'mid-May 2026'],
    ['Mid\u2011May 2027.', '2027-05-10T23:00Z', '2027-05-20T23:00Z', 'part-of-month', 'mid-May 2027'],
    ['early June 2026', '2026-05-31T23:00Z', '2026-06-10T23:00Z', 'part-of-month', 'early June 2026'],
    ['late feb 2028', '2028-02-21T00:00Z', '2028-03-01T00:00Z', 'part-of-month', 'late February 2028'],
    ['the end of October 2026', '2026-10-20T23:00Z', '2026-11-01T00:00Z', 'part-of-month', 'late October 2026'],
    ['beginning of Sept 2026', '2026-08-31T23:00Z', '2026-09-10T23:00Z', 'part-of-month', 'early September 2026'],
    ['middle of  December', '2025-12-11T00:00Z', '2025-12-21T00:00Z', 'part-of-month', 'mid-December 2025'],
    ['October 2026', '2026-09-30T23:00Z', '2026-11-01T00:00Z', 'month', 'October 2026'],
    ['Dec, 2026', '2026-12-01T00:00Z', '2027-01-01T00:00Z', 'month', 'December 2026'],
    ['3 March 2026', '2026-03-03T00:00Z', '2026-03-04T00:00Z', 'day', '3 March 2026'],
    ['Tuesday 3rd of March', '2026-03-03T00:00Z', '2026-03-04T00:00Z', 'day', '3 March 2026'],
    ['March 29, 2026', '2026-03-29T00:00Z', '2026-03-29T23:00Z', 'day', '29 March 2026'],
    ['2026-10-25', '2026-10-24T23:00Z', '2026-10-26T00:00Z', 'day', '25 October 2026'],
    ['23/04/2026', '2026-04-22T23:00Z', '2026-04-23T23:00Z', 'day', '23 April 2026'],
    ['in May 2026', '2026-04-30T23:00Z', '2026-05-31T23:00Z', 'month', 'May 2026'],
    ['May 2026 or so', '2026-04-30T23:00Z', '2026-05-31T23:00Z', 'month', 'May 2026'],
    ['3 to 5 March 2026', '2026-03-03T00:00Z', '2026-03-06T00:00Z', 'part-of-month', '3 to 5 March 2026'],
    ['3-5 March 2026', '2026-03-03T00:00Z', '2026-03-06T00:00Z', 'part-of-month', '3 to 5 March 2026'],
    [
      '30 March \u2013 2 April 2026',
      '2026-03-29T23:00Z',
      '2026-04-02T23:00Z',
      'part-of-month',
      '30 March to 2 April 2026',
    ],
    [
      'between 30 December and 2 January 2027',
      '2026-12-30T00:00Z',
      '2027-01-03T00:00Z',
      'part-of-month',
      '30 December 2026 to 2 January 2027',
    ],
    [
      'from 30 December 2026 to 2 January',
      '2026-12-30T00:00Z',
      '2027-01-03T00:00Z',
      'part-of-month',
      '30 December 2026 to 2 January 2027',
    ],
    ['early May to late June 2026', '2026-04-30T23:00Z', '2026-06-30T23:00Z', 'part-of-month', 'May to June 2026'],
    [
      'November 2026 to January 2027',
      '2026-11-01T00:00Z',
      '2027-02-01T00:00Z',
      'month',
      'November 2026 to January 2027',
    ],
    ['May to 3 June', '2026-04-30T23:00Z', '2026-06-03T23:00Z', 'part-of-month', '1 May to 3 June 2026'],
    ['13 to Sunday 15th March 2026', '2026-03-13T00:00Z', '2026-03-16T00:00Z', 'part-of-month', '13 to 15 March 2026'],
    ['3 March 2026 to 5 April', '2026-03-03T00:00Z', '2026-04-05T23:00Z', 'part-of-month', '3 March to 5 April 2026'],
    ['3 March 2026 to 5 March', '2026-03-03T00:00Z', '2026-03-06T00:00Z', 'part-of-month', '3 to 5 March 2026'],
    ['early May to June 2026', '2026-04-30T23:00Z', '2026-06-30T23:00Z', 'part-of-month', 'May to June 2026'],
    ['start of May 2026', '2026-04-30T23:00Z', '2026-05-10T23:00Z', 'part-of-month', 'early May 2026'],
    ['3 March 2026 at 23:59', '2026-03-03T23:59Z', '2026-03-04T00:00Z', 'instant', '3 March 2026 at 11:59pm'],
    ['3 March 2026 AT 6PM', '2026-03-03T18:00Z', '2026-03-03T18:01Z', 'instant', '3 March 2026 at 6pm'],
    ['3 March 2026 at 1am', '2026-03-03T01:00Z', '2026-03-03T01:01Z', 'instant', '3 March 2026 at 1am'],
    [
      '3 March 2026, 6pm to 6pm',
      '2026-03-03T18:00Z',
      '2026-03-04T18:00Z',
      'instant',
      '3 March 2026, 6pm to 6pm the next day',
    ],
    ['3 March 2026 at 6pm', '2026-03-03T18:00Z', '2026-03-03T18:01Z', 'instant', '3 March 2026 at 6pm'],
    ['1 July 2026, 18:30', '2026-07-01T17:30Z', '2026-07-01T17:31Z', 'instant', '1 July 2026 at 6:30pm'],
    [
      '10 July, 7pm to 4am',
      '2026-07-10T18:00Z',
      '2026-07-11T03:00Z',
      'instant',
      '10 July 2026, 7pm to 4am the next day',
    ],
    [
      '28 March 2026 from 6pm until 4am the next day',
      '2026-03-28T18:00Z',
      '2026-03-29T03:00Z',
      'instant',
      '28 March 2026, 6pm to 4am the next day',
    ],
    [
      '3 March 2026 9.05am-midday',
      '2026-03-03T09:05Z',
      '2026-03-03T12:00Z',
      'instant',
      '3 March 2026, 9:05am to midday',
    ],
    [
      '3 March 2026 noon to midnight',
      '2026-03-03T12:00Z',
      '2026-03-04T00:00Z',
      'instant',
      '3 March 2026, midday to midnight',
    ],
    ['3 March 2026 at 12am', '2026-03-03T00:00Z', '2026-03-03T00:01Z', 'instant', '3 March 2026 at midnight'],
    ['3 March 2026 at 12:30 pm', '2026-03-03T12:30Z', '2026-03-03T12:31Z', 'instant', '3 March 2026 at 12:30pm'],
    ['2026-03-03T18:00:30Z', '2026-03-03T18:00Z', '2026-03-03T18:01Z', 'instant', '3 March 2026 at 6pm'],
  ])('%s', (words, startsAt, endsAt, precision, again) => {
    const window = read(words);
    expect(window).toEqual({
      startsAt: instantOf(Date.parse(startsAt) / 60_000),
      endsAt: instantOf(Date.parse(endsAt) / 60_000),
      precision,
      words,
    });
    expect(windowInWords(window)).toBe(again);
  });

  it('does not mind the space around the words, and keeps them without it', () => {
    expect(read('  mid-May 2026 ')).toMatchObject({ precision: 'part-of-month', words: 'mid-May 2026' });
  });

  it('reads its own words again', () => {
    const days = fc.integer({ min: epochDayOf('2024-01-01'), max: epochDayOf('2030-12-01') });
    const windows = fc.oneof(
      days.map((day) => dayWindow(dateOf(day))),
      fc
        .tuple(
          fc.constantFrom('early', 'mid', 'late'),
          fc.integer({ min: 2020, max: 2040 }),
          fc.integer({ min: 1, max: 12 }),
        )
        .map(([part, year, month]) => partOfMonthWindow(part as 'early', year, month)),
      fc
        .tuple(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 12 }))
        .map(([year, month]) => monthWindow(year, month)),
      fc
        .tuple(days, fc.integer({ min: 2, max: 27 }))
        .map(([day, length]) => windowOfDays(day, day + length, 'part-of-month')),
      fc
        .tuple(days, fc.integer({ min: 1, max: 1380 }))
        .map(([day, length]) => windowBetween(instantOf(day * 1440 + 600), instantOf(day * 1440 + 600 + length))),
    );
    fc.assert(
      fc.property(windows, (window) => {
        const { words: _, ...again } = read(windowInWords(window));
        expect(again).toEqual(window);
      }),
    );
  });

  it.each([
    ['January', '2026-11-23', 'January 2027'],
    ['December', '2026-01-05', 'December 2025'],
    ['3 March', '2026-03-03', '3 March 2026'],
    ['29 February', '2026-06-01', undefined],
    ['29 February', '2027-12-01', '29 February 2028'],
    ['June', '2026-12-20', 'June 2027'],
    ['October', '2026-12-10', 'October 2026'],
    // Half a year past: the next may be meant as well, and it is asked.
    ['June', '2026-12-10', undefined],
  ])('%s, on %s, is the nearest: %s', (words, on, meant) => {
    const reading = windowFromWords(words, on);
    expect(reading.outcome === 'read' ? windowInWords(reading.window) : undefined).toBe(meant);
  });

  it.each([
    [
      'soon',
      '“soon” could not be read as a date. Write it like “mid-May 2026”, “October 2026”, “3 March 2026” or “3 March 2026 at 6pm”.',
    ],
    [
      '',
      '“” could not be read as a date. Write it like “mid-May 2026”, “October 2026”, “3 March 2026” or “3 March 2026 at 6pm”.',
    ],
    [
      '3 to later',
      '“3 to later” could not be read as a date. Write it like “mid-May 2026”, “October 2026”, “3 March 2026” or “3 March 2026 at 6pm”.',
    ],
    [
      '12026-03-031',
      '“12026-03-031” could not be read as a date. Write it like “mid-May 2026”, “October 2026”, “3 March 2026” or “3 March 2026 at 6pm”.',
    ],
    [
      '103/04/20267',
      '“103/04/20267” could not be read as a date. Write it like “mid-May 2026”, “October 2026”, “3 March 2026” or “3 March 2026 at 6pm”.',
    ],
    [
      'x2026-03-03T18:00Z',
      '“x2026-03-03T18:00Z” could not be read as a date. Write it like “mid-May 2026”, “October 2026”, “3 March 2026” or “3 March 2026 at 6pm”.',
    ],
    [
      '12026-03-03',
      '“12026-03-03” could not be read as a date. Write it like “mid-May 2026”, “October 2026”, “3 March 2026” or “3 March 2026 at 6pm”.',
    ],
    [
      '2026-03-031',
      '“2026-03-031” could not be read as a date. Write it like “mid-May 2026”, “October 2026”, “3 March 2026” or “3 March 2026 at 6pm”.',
    ],
    [
      '103/04/2026',
      '“103/04/2026” could not be read as a date. Write it like “mid-May 2026”, “October 2026”, “3 March 2026” or “3 March 2026 at 6pm”.',
    ],
    [
      '03/04/20267',
      '“03/04/20267” could not be read as a date. Write it like “mid-May 2026”, “October 2026”, “3 March 2026” or “3 March 2026 at 6pm”.',
    ],
    [
      '2026-03-03T18:00Zx',
      '“2026-03-03T18:00Zx” could not be read as a date. Write it like “mid-May 2026”, “October 2026”, “3 March 2026” or “3 March 2026 at 6pm”.',
    ],
    [
      'soon at 6pm',
      '“soon at 6pm” could not be read as a date. Write it like “mid-May 2026”, “October 2026”, “3 March 2026” or “3 March 2026 at 6pm”.',
    ],
    [
      '31 June to 5 July 2026',
      'There is no such day as “31 June to 5 July 2026”. Check the number of days in that month.',
    ],
    [
      '3 May to 31 June 2026',
      'There is no such day as “3 May to 31 June 2026”. Check the number of days in that month.',
    ],
    ['3 March 2199', 'The year of “3 March 2199” is not one that the timetable can hold.'],
    [
      'soon to later',
      '“soon to later” could not be read as a date. Write it like “mid-May 2026”, “October 2026”, “3 March 2026” or “3 March 2026 at 6pm”.',
    ],
    ['31 June 2026', 'There is no such day as “31 June 2026”. Check the number of days in that month.'],
    ['31 June 2026 at 6pm', 'There is no such day as “31 June 2026 at 6pm”. Check the number of days in that month.'],
    ['0 June 2026', 'There is no such day as “0 June 2026”. Check the number of days in that month.'],
    ['2026-13-01', 'There is no such day as “2026-13-01”. Check the number of days in that month.'],
    ['01/00/2026', 'There is no such day as “01/00/2026”. Check the number of days in that month.'],
    ['5 to 3 March 2026', '“5 to 3 March 2026” ends before it starts.'],
    ['3 March 0206', 'The year of “3 March 0206” is not one that the timetable can hold.'],
    ['3 March 9026', 'The year of “3 March 9026” is not one that the timetable can hold.'],
    ['October 1970 to May 2026', 'The year of “October 1970 to May 2026” is not one that the timetable can hold.'],
    ['3 March 2026 at 13pm', '“3 March 2026 at 13pm” has a time that no clock shows.'],
    ['3 March 2026 at 0am', '“3 March 2026 at 0am” has a time that no clock shows.'],
    ['3 March 2026 at 24:00', '“3 March 2026 at 24:00” has a time that no clock shows.'],
    ['3 March 2026 at 6:60pm', '“3 March 2026 at 6:60pm” has a time that no clock shows.'],
    ['3 March 2026, 6pm to 25:00', '“3 March 2026, 6pm to 25:00” has a time that no clock shows.'],
    ['2026-13-03T18:00Z', 'There is no time 2026-13-03T18:00Z.'],
    ['9026-03-03T18:00Z', 'There is no time 9026-03-03T18:00Z.'],
  ])('keeps "%s" and says why it is no window', (words, message) => {
    expect(windowFromWords(words, todayOn)).toEqual({ outcome: 'not-understood', words, message });
  });
});

it.each([
  ['3 March 2026', 'on 3 March 2026'],
  ['3 March 2026 at 6pm', 'on 3 March 2026 at 6pm'],
  ['mid-May 2026', 'in mid-May 2026'],
  ['3 to 5 March 2026', 'from 3 to 5 March 2026'],
  ['October 2026', 'in October 2026'],
  ['10 July 2026, 7pm to 4am', 'on 10 July 2026, 7pm to 4am the next day'],
])('%s comes %s', (words, withPreposition) => {
  expect(windowWithPreposition(read(words))).toBe(withPreposition);
});

it('is a day by the clocks of London, the day that they change as well', () => {
  expect(dayWindow('2028-03-26')).toEqual({
    startsAt: '2028-03-26T00:00:00.000Z',
    endsAt: '2028-03-26T23:00:00.000Z',
    precision: 'day',
  });
});

it.each([
  ['early', 2, '2028-02-01T00:00:00.000Z', '2028-02-11T00:00:00.000Z'],
  ['mid', 2, '2028-02-11T00:00:00.000Z', '2028-02-21T00:00:00.000Z'],
  ['late', 2, '2028-02-21T00:00:00.000Z', '2028-03-01T00:00:00.000Z'],
  ['late', 12, '2028-12-21T00:00:00.000Z', '2029-01-01T00:00:00.000Z'],
] as const)('%s in month %d', (part, month, startsAt, endsAt) => {
  expect(partOfMonthWindow(part, 2028, month)).toEqual({ startsAt, endsAt, precision: 'part-of-month' });
});

it('makes a month, whose hours are those of London', () => {
  expect(monthWindow(2026, 10)).toEqual({
    startsAt: '2026-09-30T23:00:00.000Z',
    endsAt: '2026-11-01T00:00:00.000Z',
    precision: 'month',
  });
});

it('says long hours with both dates, and when a window starts', () => {
  const long = windowBetween('2026-07-10T18:00:00.000Z', '2026-07-12T03:00:00.000Z');
  expect(windowInWords(long)).toBe('10 July 2026 at 7pm to 12 July 2026 at 4am');
  expect(windowStartsOn(read('1 July 2026'))).toBe('2026-07-01');
});

const long: [string, (times: number) => string][] = [
  ['one long word', (times) => 'a'.repeat(100_000 * times)],
  ['dates and no end', (times) => `3 March ${'to 3 '.repeat(20_000 * times)}`],
];
it.each(someOf(long, 1))('spends no more on a paragraph than its length: %s', (_what, paragraphOf) => {
  const growth = growthOf((times) => expect(windowFromWords(paragraphOf(times), todayOn).outcome).not.toBe('read'));
  expect(growth).toBeLessThan(30);
});
