/** @jest-environment node */
import { isNextWorkingDay } from './cover-days';

it.each([
  ['2026-03-06', '2026-03-09', true],
  ['2026-03-08', '2026-03-09', true],
  ['2026-03-05', '2026-03-09', false],
  ['2026-03-04', '2026-03-05', true],
  ['2026-03-04', '2026-03-06', false],
  ['2026-12-31', '2027-01-01', true],
])('of %s and %s it is known whether a working day is between: none, %s', (untilOn, on, isNext) => {
  const isWeekday = (day: string): boolean => ![0, 6].includes(new Date(day).getUTCDay());
  expect(isNextWorkingDay(untilOn, on, isWeekday)).toBe(isNext);
});
