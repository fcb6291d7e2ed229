/** @jest-environment node */
import { parseSeveralDays } from './date-answers';
import { parseDate, readTime } from './parse-date';
import type { DayMeaning } from './typed-day';
import { wholeDates } from './whole-dates';

const today = '2026-03-05';
const parse = (text: string, meaning: DayMeaning = 'either') => parseDate(text, 'The hearing date', meaning, today);

describe('a date that somebody typed', () => {
  it.each(['3 3 2026', '03/03/2026', '3 mar', '3 March 26', ' 3  MAR. 2026 '])('understands "%s"', (text) =>
    expect(parse(text)).toEqual({ state: 'read', on: '2026-03-03' }),
  );

  it.each([
    ['3', 'The hearing date must include a month'],
    ['mar 2026', 'The hearing date must include a day'],
    ['3 3 202', 'The hearing date must include a year with 4 digits'],
    ['31 2 2026', 'The hearing date must be a real date'],
    ['Monday 3 March', 'The hearing date falls on a Tuesday, not a Monday'],
    ['soon', 'The hearing date must be a date, like 3 December, 3/12 or Friday'],
  ])('says what is wrong with "%s"', (text, message) => expect(parse(text)).toEqual({ state: 'wrong', message }));

  it.each([
    ['3 3 2206', 'either', 'between 1 January 1970 and 31 December 2199'],
    ['3 3 2206', 'coming', 'between today and 31 December 2199'],
    ['3 3 2206', 'past', 'today or in the past'],
    ['31 12 9999', 'either', 'between 1 January 1970 and 31 December 2199'],
    ['31 12 1969', 'either', 'between 1 January 1970 and 31 December 2199'],
    ['3 3 0026', 'past', 'between 1 January 1970 and 31 December 2199'],
    ['3 3 0026', 'coming', 'today or in the future'],
    ['29 2 0004', 'either', 'between 1 January 1970 and 31 December 2199'],
    ['1 1 0000', 'either', 'between 1 January 1970 and 31 December 2199'],
    ['6 3 2026', 'past', 'today or in the past'],
    ['4 3 2026', 'coming', 'today or in the future'],
    ['tomorrow', 'past', 'today or in the past'],
    ['yesterday', 'coming', 'today or in the future'],
  ] as const)('says the bounds for "%s" (%s)', (text, meaning, bounds) =>
    expect(parse(text, meaning)).toEqual({ state: 'wrong', message: `The hearing date must be ${bounds}` }),
  );

  it('takes the first and the last day that is counted, and today on both sides of a limit', () => {
    expect(parse('1 1 1970')).toEqual({ state: 'read', on: '1970-01-01' });
    expect(parse('31 12 2199', 'coming')).toEqual({ state: 'read', on: '2199-12-31' });
    expect(parse('5 3 2026', 'past')).toMatchObject({ state: 'read' });
    expect(parse('5 3', 'coming')).toMatchObject({ state: 'read', on: today });
  });

  it('asks where the words mean two days, and not where only one of them may stand there', () => {
    expect(parse('next Friday', 'coming')).toEqual({
      state: 'wrong',
      message: 'The hearing date may be 6 March 2026 or 13 March 2026. Choose one',
      choices: ['2026-03-06', '2026-03-13'],
    });
    // Today is a Thursday.
    expect(parse('Thursday', 'past')).toMatchObject({ choices: ['2026-03-05', '2026-02-26'] });
    expect(parse('next Friday', 'past')).toMatchObject({ message: 'The hearing date must be today or in the past' });
  });

  it.each([
    ['10 dec', 'coming', '2026-11-28', '2026-12-10'],
    ['28 11', 'coming', '2026-11-28', '2026-11-28'],
    ['3 March', 'coming', '2026-11-28', '2027-03-03'],
    ['29 feb', 'coming', '2027-11-28', '2028-02-29'],
    ['1 june', 'coming', '2026-11-28', '2027-06-01'],
    ['30 dec', 'past', '2027-01-04', '2026-12-30'],
  ] as const)('takes "%s" (%s) without its year, on %s', (text, meaning, on, day) =>
    expect(parseDate(text, 'The hearing date', meaning, on)).toEqual({ state: 'read', on: day }),
  );

  it.each([
    // Yesterday, by a slip, is no hearing of next year.
    ['27 11', 'coming', '2026-11-28'],
    ['14 oct', 'coming', '2026-11-28'],
    ['29 11', 'past', '2026-11-28'],
    ['2 jan', 'past', '2026-12-28'],
  ] as const)('asks for the year of "%s" (%s) on %s', (text, meaning, on) =>
    expect(parseDate(text, 'The hearing date', meaning, on)).toEqual({
      state: 'wrong',
      message: 'The hearing date must include a year',
    }),
  );

  it('tells nothing typed from something wrong', () => expect(parse(' ')).toEqual({ state: 'empty' }));
});

describe('the first and the last of several days', () => {
  const several = (from: string, to: string) =>
    parseSeveralDays(
      { from, to },
      { from: 'from', to: 'to', meaning: 'mostly-coming', toMeaning: 'coming' },
      ['The first day', 'The last day'],
      today,
    ).map((one) => ('on' in one ? one.on : 'message' in one ? one.message : one.state));

  it.each([
    ['3–9 December', '', '2026-12-03', '2026-12-09'],
    ['3–9 December', '9 Dec', '2026-12-03', '2026-12-09'],
    [
      '3–9 December',
      '10/12',
      '2026-12-03',
      'The first day already gives 9 December 2026 as the last day. Clear one of them',
    ],
    ['3 December', '9 December', '2026-12-03', '2026-12-09'],
    ['1 June 2028', '9 June', '2028-06-01', '2028-06-09'],
    ['30 December', '2 January', '2026-12-30', '2027-01-02'],
    ['', '9 March', 'empty', '2026-03-09'],
    ['3 December', '', '2026-12-03', 'empty'],
    ['3 December', '4 to 9 December', '2026-12-03', 'The last day must be one day'],
  ])('reads "%s" and "%s"', (from, to, first, last) => expect(several(from, to)).toEqual([first, last]));
});

it('opens what was kept while a date was three answers', () =>
  expect(
    wholeDates({ note: 'x', 'on.day': '4', 'on.month': 'mar', 'on.year': '', 'at.day': '5', 'on.time': '10am' }),
  ).toEqual({
    note: 'x',
    on: '4 mar',
    at: '5',
    'on.time': '10am',
  }));

describe('a time of day', () => {
  it.each([
    ['5:30pm', 17, 30],
    ['5pm', 17, 0],
    ['17:30', 17, 30],
    ['17.30', 17, 30],
    ['12am', 0, 0],
    ['12pm', 12, 0],
    ['9.05 a.m.', 9, 5],
    ['midday', 12, 0],
    ['00:10', 0, 10],
    ['9.15', 9, 15],
    ['9:15am', 9, 15],
    ['0915', 9, 15],
    ['915', 9, 15],
    ['915pm', 21, 15],
    ['1745', 17, 45],
    ['0915hrs', 9, 15],
    ['09.15 h', 9, 15],
    ['9h15', 9, 15],
    ['9;15', 9, 15],
    ['9 15', 9, 15],
    ['9 a', 9, 0],
    ['9.15 P.M.', 21, 15],
    ['12 noon', 12, 0],
    ['12 midnight', 0, 0],
    ['about 9.15', 9, 15],
    ['at 5 p.m.', 17, 0],
    ['10am', 10, 0],
    ['11:05', 11, 5],
  ])('understands %s', (text, hour, minute) => expect(readTime(text)).toEqual({ hour, minute }));

  it.each(['5', '15', '25:00', '13pm', '0am', '10:60', '2460', '160', '12345', '9:5', 'soon', 'at', ''])(
    'does not guess at %j',
    (text) => expect(readTime(text)).toBeUndefined(),
  );
});
