/** @jest-environment node */
import { parseDate, partsOf, readMonth, readTime } from './parse-date';

const today = '2026-03-05';
const parse = (day: string, month: string, year: string, limit: Parameters<typeof parseDate>[2] = 'any') =>
  parseDate({ day, month, year }, 'The hearing date', limit, today);

describe('a date typed as day, month and year', () => {
  it.each([
    ['3', '3', '2026'],
    ['03', '03', '2026'],
    ['3', 'mar', '2026'],
    ['3', 'March', '26'],
    [' 3 ', ' MAR. ', ' 2026 '],
  ])('understands %s %s %s', (day, month, year) =>
    expect(parse(day, month, year)).toEqual({ state: 'read', on: '2026-03-03' }),
  );

  it('understands jan, and sept', () => {
    expect(readMonth('jan')).toBe(1);
    expect(readMonth('sept')).toBe(9);
    expect(readMonth('j')).toBeUndefined();
    expect(readMonth('13')).toBeUndefined();
    expect(readMonth('octopus')).toBeUndefined();
  });

  it.each([
    ['', '3', '2026', 'day', 'The hearing date must include a day'],
    ['3', '', '2026', 'month', 'The hearing date must include a month'],
    ['3', '3', '', 'year', 'The hearing date must include a year'],
    ['3', '3', '202', 'year', 'The hearing date must include a year of 4 numbers'],
    ['31', '2', '2026', 'day', 'The hearing date must be a real date'],
    ['29', '2', '2026', 'day', 'The hearing date must be a real date'],
    ['0', '2', '2026', 'day', 'The hearing date must be a real date'],
    ['3', 'smarch', '2026', 'month', 'The hearing date must be a real date'],
    ['x', '2', '2026', 'day', 'The hearing date must be a real date'],
  ])('says what is wrong with %j %j %j', (day, month, year, part, message) =>
    expect(parse(day, month, year)).toEqual({ state: 'wrong', part, message }),
  );

  it.each([
    ['10', 'dec', 'today-or-future', '2026-11-28', '2026-12-10'],
    ['28', '11', 'today-or-future', '2026-11-28', '2026-11-28'],
    ['3', 'March', 'today-or-future', '2026-11-28', '2027-03-03'],
    ['29', 'feb', 'today-or-future', '2027-11-28', '2028-02-29'],
    ['28', '11', 'today-or-past', '2026-11-28', '2026-11-28'],
    ['30', 'dec', 'today-or-past', '2027-01-04', '2026-12-30'],
  ] as const)('takes %s %s (%s) without a year, on %s, for %s', (day, month, limit, today, on) =>
    expect(parseDate({ day, month, year: ' ' }, 'The hearing date', limit, today)).toEqual({ state: 'read', on }),
  );

  it.each([
    // Yesterday, by a slip, is no hearing of next year.
    ['27', '11', 'today-or-future', '2026-11-28', 'year', 'include a year'],
    ['1', 'june', 'today-or-future', '2026-11-28', 'year', 'include a year'],
    ['29', '11', 'today-or-past', '2026-11-28', 'year', 'include a year'],
    ['10', 'dec', 'any', '2026-11-28', 'year', 'include a year'],
    ['10', 'octopus', 'today-or-future', '2026-11-28', 'year', 'include a year'],
    ['', 'dec', 'today-or-future', '2026-11-28', 'day', 'include a day'],
    ['29', 'feb', 'today-or-future', '2026-11-28', 'day', 'be a real date'],
    ['31', '4', 'today-or-past', '2026-05-28', 'day', 'be a real date'],
  ] as const)('asks on: %s %s (%s) on %s', (day, month, limit, today, part, must) =>
    expect(parseDate({ day, month, year: '' }, 'The hearing date', limit, today)).toEqual({
      state: 'wrong',
      part,
      message: `The hearing date must ${must}`,
    }),
  );

  it.each([
    ['3', '3', '2206', 'any', 'between 1 January 1970 and 31 December 2199'],
    ['3', '3', '2206', 'today-or-future', 'between today and 31 December 2199'],
    ['3', '3', '2206', 'today-or-past', 'today or in the past'],
    ['31', '12', '9999', 'any', 'between 1 January 1970 and 31 December 2199'],
    ['31', '12', '1969', 'any', 'between 1 January 1970 and 31 December 2199'],
    ['3', '3', '0026', 'today-or-past', 'between 1 January 1970 and 31 December 2199'],
    ['3', '3', '0026', 'today-or-future', 'today or in the future'],
    ['29', '2', '0004', 'any', 'between 1 January 1970 and 31 December 2199'],
    ['1', '1', '0000', 'any', 'between 1 January 1970 and 31 December 2199'],
  ] as const)('says the bounds for %s %s %s (%s)', (day, month, year, limit, bounds) =>
    expect(parse(day, month, year, limit)).toEqual({
      state: 'wrong',
      part: 'year',
      message: `The hearing date must be ${bounds}`,
    }),
  );

  it('takes the first and the last day that is counted', () => {
    expect(parse('1', '1', '1970')).toEqual({ state: 'read', on: '1970-01-01' });
    expect(parse('31', '12', '2199', 'today-or-future')).toEqual({ state: 'read', on: '2199-12-31' });
  });

  it('knows leap years', () => {
    expect(parse('29', '2', '2028')).toEqual({ state: 'read', on: '2028-02-29' });
  });

  it('holds a limit, and today is on both sides of it', () => {
    expect(parse('5', '3', '2026', 'today-or-past')).toMatchObject({ state: 'read' });
    expect(parse('5', '3', '2026', 'today-or-future')).toMatchObject({ state: 'read' });
    expect(parse('6', '3', '2026', 'today-or-past')).toMatchObject({
      message: 'The hearing date must be today or in the past',
    });
    expect(parse('4', '3', '2026', 'today-or-future')).toMatchObject({
      message: 'The hearing date must be today or in the future',
    });
  });

  it('tells nothing typed from something wrong', () => {
    expect(parse(' ', '', '')).toEqual({ state: 'empty' });
    expect(partsOf('2026-03-03')).toEqual({ day: '3', month: '3', year: '2026' });
  });
});

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
  ])('understands %s', (text, hour, minute) => expect(readTime(text)).toEqual({ hour, minute }));

  it.each(['5', '25:00', '13pm', '0am', '10:60', 'soon', ''])('does not guess at %j', (text) =>
    expect(readTime(text)).toBeUndefined(),
  );
});
