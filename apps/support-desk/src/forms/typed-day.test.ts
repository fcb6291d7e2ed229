/** @jest-environment node */
import { readTypedDay, type DayMeaning } from './typed-day';

// A Saturday.
const today = '2026-11-28';
const read = (typed: string, meaning: DayMeaning = 'coming', on = today) => readTypedDay(typed, on, meaning);

describe('a day as people type it', () => {
  it.each([
    ['3 Dec', '2026-12-03'],
    ['3/12', '2026-12-03'],
    ['3.12.', '2026-12-03'],
    ['3-12', '2026-12-03'],
    ['3 12', '2026-12-03'],
    ['03.12.26', '2026-12-03'],
    ['3 / 12 / 2026', '2026-12-03'],
    ['3rd December', '2026-12-03'],
    ['the 3rd of December', '2026-12-03'],
    ['December 3rd, 2026', '2026-12-03'],
    ['3-Dec-26', '2026-12-03'],
    ['3dec', '2026-12-03'],
    ['3 DECEMBER ’26', '2026-12-03'],
    ['Thu 3 Dec', '2026-12-03'],
    ['on Thursday, 3 December', '2026-12-03'],
    ['2026-12-03', '2026-12-03'],
    ['12/25', '2026-12-25'],
    ['3 sept', '2027-09-03'],
    ['3 January', '2027-01-03'],
    ['28 November', '2026-11-28'],
    ['3 October', '2027-10-03'],
    ['29 Feb', '2028-02-29'],
    ['the 3rd', '2026-12-03'],
    ['31st', '2026-12-31'],
    ['today', '2026-11-28'],
    ['Tomorrow', '2026-11-29'],
    ['tommorow', '2026-11-29'],
    ['the day after tomorrow', '2026-11-30'],
    ['in 3 days', '2026-12-01'],
    ['in two weeks', '2026-12-12'],
    ['a week today', '2026-12-05'],
    ['Friday', '2026-12-04'],
    ['on weds', '2026-12-02'],
    ['this Tuesday', '2026-12-01'],
    ['next Tuesday', '2026-12-01'],
    ['Friday week', '2026-12-11'],
    ['a week on Friday', '2026-12-11'],
  ])('understands "%s" as it comes next', (typed, on) => expect(read(typed)).toEqual({ days: [on] }));

  it.each([
    ['3 February', '2026-02-03'],
    ['27 Nov', '2026-11-27'],
    ['28 Nov', '2026-11-28'],
    ['Friday', '2026-11-27'],
    ['yesterday', '2026-11-27'],
    ['2 weeks ago', '2026-11-14'],
    ['29 Feb', '2024-02-29'],
    ['30th', '2026-10-30'],
    ['last Sunday', '2026-11-22'],
  ])('understands "%s" as it was last', (typed, on) => expect(read(typed, 'past')).toEqual({ days: [on] }));

  it.each([
    ['mostly-coming', '20 November', '2026-11-20'],
    ['mostly-coming', '1 July', '2027-07-01'],
    ['mostly-past', '1 December', '2025-12-01'],
    ['either', '1 December', '2026-12-01'],
    ['either', '20 November', '2026-11-20'],
    ['either', '30 January', '2027-01-30'],
  ] as const)('takes the year that a field means: %s, "%s"', (meaning, typed, on) =>
    expect(read(typed, meaning)).toEqual({ days: [on] }),
  );

  it.each([
    ['next Friday', 'coming', '2026-12-02', ['2026-12-04', '2026-12-11']],
    ['Wednesday', 'coming', '2026-12-02', ['2026-12-02', '2026-12-09']],
    ['Wednesday', 'past', '2026-12-02', ['2026-12-02', '2026-11-25']],
    ['last Tuesday', 'past', '2026-12-03', ['2026-12-01', '2026-11-24']],
    ['Friday', 'either', today, ['2026-11-27', '2026-12-04']],
  ] as const)('gives both days that "%s" may mean (%s)', (typed, meaning, on, days) =>
    expect(read(typed, meaning, on)).toEqual({ days }),
  );

  it.each([
    ['3–9 December', '2026-12-03', '2026-12-09'],
    ['3 - 9 Dec', '2026-12-03', '2026-12-09'],
    ['from 3rd to 9th December 2026', '2026-12-03', '2026-12-09'],
    ['3 and 4 December', '2026-12-03', '2026-12-04'],
    ['Mon 7 - Wed 9 December', '2026-12-07', '2026-12-09'],
    ['30 December to 2 January', '2026-12-30', '2027-01-02'],
    ['30 Dec - 2 Jan 2028', '2027-12-30', '2028-01-02'],
    ['3/12-9/12', '2026-12-03', '2026-12-09'],
    ['3/12/26 until 9/12/26', '2026-12-03', '2026-12-09'],
    ['tomorrow to Friday', '2026-11-29', '2026-12-04'],
    ['Mon-Fri', '2026-11-30', '2026-12-04'],
    ['3 Dec-9 Dec', '2026-12-03', '2026-12-09'],
  ])('understands the two days of "%s"', (typed, on, toOn) => expect(read(typed)).toEqual({ days: [on], toOn }));

  it.each([
    ['31/2', 'must be a real date'],
    ['31 November', 'must be a real date'],
    ['29 Feb 2026', 'must be a real date'],
    ['0/2', 'must be a real date'],
    ['13/13', 'must be a real date'],
    ['Friday 3 December', 'falls on a Thursday, not a Friday'],
    ['Fri 31/2', 'must be a real date'],
    ['3', 'must include a month'],
    ['December', 'must include a day'],
    ['Dec 2026', 'must include a day'],
    ['3 Dec 202', 'must include a year with 4 digits'],
    ['next week', 'must be one day'],
    ['octopus', 'must be a date, like 3 December, 3/12 or Friday'],
    ['3 smarch', 'must be a date, like 3 December, 3/12 or Friday'],
    ['mo', 'must be a date, like 3 December, 3/12 or Friday'],
    ['9–3 December 2026', 'must be a date, like 3 December, 3/12 or Friday'],
    ['3 December at 5pm', 'must be a date, like 3 December, 3/12 or Friday'],
    ['3'.repeat(200), 'must be a date, like 3 December, 3/12 or Friday'],
  ])('says what is wrong with "%s"', (typed, wrong) => expect(read(typed)).toEqual({ wrong }));
});
