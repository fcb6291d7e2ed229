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
])('names %s to %s on %j as %s', (from, to, today, words) => expect(daysInWords(from, to, today)).toBe(words));

it.each([
  ['2026-03-03', '2026-03-05', 'from 3 to 5 March 2026'],
  ['2026-03-03', '2026-03-03', 'on 3 March 2026'],
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
])('says of %s to %s, seen on 3 March, %j', (from, to, words) =>
  expect(spanInWords(from, to, '2026-03-03')).toBe(words),
);
