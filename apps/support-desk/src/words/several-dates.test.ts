/** @jest-environment node */
import { datesWords } from './several-dates';

it.each([
  [['2026-12-17', '2026-12-18'], '17 and 18 December 2026'],
  [['2026-05-07'], '7 May 2026'],
  [['2026-05-09', '2026-05-07', '2026-05-08', '2026-05-07'], '7, 8 and 9 May 2026'],
  [['2026-03-31', '2026-05-01'], '31 March and 1 May 2026'],
  [['2026-03-31', '2026-04-01', '2026-05-02'], '31 March, 1 April and 2 May 2026'],
  // "1, 3 March and 1 April" would be read as one list of three.
  [['2026-03-01', '2026-03-03', '2026-04-01'], '1 and 3 March, and 1 April 2026'],
  [['2026-11-30', '2026-12-03', '2026-12-04'], '30 November, and 3 and 4 December 2026'],
  [['2026-12-31', '2027-01-02'], '31 December 2026 and 2 January 2027'],
  [['2026-12-30', '2026-12-31', '2027-01-02'], '30 and 31 December 2026, and 2 January 2027'],
  [[], ''],
])('names %j as %s', (days, words) => expect(datesWords(days)).toBe(words));
