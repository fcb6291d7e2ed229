import { daysInWords, spanInWords } from './several-dates.js';

it.each([
  ['2026-03-03', '2026-03-05', '', '3 to 5 March 2026'],
  ['2026-03-03', '2026-03-03', '', '3 March 2026'],
  ['2026-03-30', '2026-04-02', '', '30 March to 2 April 2026'],
  ['2026-12-30', '2027-01-02', '', '30 December 2026 to 2 January 2027'],
  ['2026-03-03', '2026-03-05', '2026-01-01', '3 to 5 March'],
  ['2026-03-30', '2026-04-02', '2026-01-01', '30 March to 2 April'],
  ['2027-03-30', '2027-04-02', '2026-01-01', '30 March to 2 April 2027'],
  ['2026-12-30', '2027-01-02', '2026-01-01', '30 December to 2 January 2027'],
  ['2026-03-03', '2026-03-03', '2026-01-01', '3 March'],
  ['2026-03-03', '2026-03-05', '2026-03-03', 'today to 5 March'],
  ['2026-03-03', '2026-03-03', '2026-03-03', 'today'],
  ['2026-12-03', '2026-12-04', '', '3 and 4 December 2026'],
  ['2026-12-03', '2026-12-04', '2026-01-01', '3 and 4 December'],
  ['2026-11-30', '2026-12-01', '', '30 November and 1 December 2026'],
  ['2026-12-31', '2027-01-01', '2026-01-01', '31 December and 1 January 2027'],
  ['2026-12-31', '2027-01-01', '', '31 December 2026 and 1 January 2027'],
  ['2028-02-28', '2028-02-29', '', '28 and 29 February 2028'],
  // The clocks change in between: a day of 23 hours is a day.
  ['2026-03-28', '2026-03-29', '', '28 and 29 March 2026'],
  ['2026-03-29', '2026-03-30', '', '29 and 30 March 2026'],
  ['2026-03-03', '2026-03-04', '2026-03-03', 'today and tomorrow'],
  ['2026-03-02', '2026-03-03', '2026-03-03', '2 and 3 March'],
])('names %s to %s on %j as %s', (from, to, today, words) => expect(daysInWords(from, to, today)).toBe(words));

it.each([
  ['2026-03-03', '2026-03-05', 'from 3 to 5 March 2026'],
  ['2026-03-03', '2026-03-03', 'on 3 March 2026'],
  ['2026-03-03', '2026-03-04', 'on 3 and 4 March 2026'],
  ['2026-12-31', '2027-01-01', 'on 31 December 2026 and 1 January 2027'],
  ['2026-03-03', undefined, 'from 3 March 2026'],
  [undefined, '2026-03-05', 'to 5 March 2026'],
  [undefined, undefined, ''],
])('names the time between %s and %s after a verb as %j', (from, to, words) =>
  expect(spanInWords(from, to)).toBe(words),
);

it.each([
  ['2026-03-03', '2026-03-05', 'from today to 5 March'],
  ['2026-03-03', '2026-03-03', 'today'],
  ['2026-03-04', '2026-03-04', 'on 4 March'],
  ['2026-03-03', '2026-03-04', 'today and tomorrow'],
  ['2026-03-04', '2026-03-05', 'on 4 and 5 March'],
])('says of %s to %s, seen on 3 March, %j', (from, to, words) =>
  expect(spanInWords(from, to, '2026-03-03')).toBe(words),
);
