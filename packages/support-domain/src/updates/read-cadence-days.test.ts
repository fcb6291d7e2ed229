import { cadenceWindowOn, type Cadence } from './cadence.js';
import { cadenceLines } from './cadence-in-words.js';
import { readCadenceDays, readTimeOfDay } from './read-cadence-days.js';

const from = '2026-01-15';

it.each([
  ['every day', { kind: 'every-day' }],
  ['Nightly', { kind: 'every-day' }],
  ['weekly', { kind: 'every-weeks', weeks: 1, countedFromOn: from }],
  ['Every 6 weeks', { kind: 'every-weeks', weeks: 6, countedFromOn: from }],
  ['every three weeks.', { kind: 'every-weeks', weeks: 3, countedFromOn: from }],
  ['fortnightly', { kind: 'every-weeks', weeks: 2, countedFromOn: from }],
  ['every other week', { kind: 'every-weeks', weeks: 2, countedFromOn: from }],
  ['every Tuesday', { kind: 'every-weeks', weeks: 1, countedFromOn: '2026-01-20' }],
  ['Thursdays', { kind: 'every-weeks', weeks: 1, countedFromOn: from }],
  ['the second Tuesday of the month', { kind: 'nth-weekday', nth: 2, weekday: 'tuesday' }],
  ['2nd Tue of each month', { kind: 'nth-weekday', nth: 2, weekday: 'tuesday' }],
  ['Third Thursday', { kind: 'nth-weekday', nth: 3, weekday: 'thursday' }],
  ['monthly on the first Monday', { kind: 'nth-weekday', nth: 1, weekday: 'monday' }],
  ['last Thursday of every month', { kind: 'last-weekday', weekday: 'thursday' }],
])('reads "%s"', (text, days) => expect(readCadenceDays(text, from)).toEqual(days));

it.each([
  '',
  'monthly',
  'quarterly',
  'every 0 weeks',
  'every 900 weeks',
  'the sixth Tuesday',
  'second Tewsday',
  'soon',
  '2026-03-01',
  'every few weeks',
  '=1+1',
])('takes "%s" for no rule', (text) => expect(readCadenceDays(text, from)).toBeUndefined());

it.each([
  ['18:00', '18:00'],
  ['6pm', '18:00'],
  ['6.30 pm', '18:30'],
  ['12am', '00:00'],
  ['12 p.m.', '12:00'],
  ['9:05', '09:05'],
  ['18', undefined],
  ['25:00', undefined],
  ['13pm', undefined],
  ['10:75', undefined],
  ['evening', undefined],
])('reads the time "%s" as %s', (text, time) => expect(readTimeOfDay(text)).toBe(time));

it('lays releases of TMS on the last Thursday, from its first day to its last, and says so in a line', () => {
  const releases: Cadence = {
    key: 'tms',
    title: 'TMS release',
    kind: 'tms-release',
    days: readCadenceDays('last Thursday of the month', from)!,
    hours: { at: '18:00', timeZone: 'Europe/London', lastsMinutes: 120 },
    validFromOn: from,
    validToOn: '2026-03-31',
  };
  const days = Array.from({ length: 120 }, (_, n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
  expect(days.filter((on) => cadenceWindowOn(releases, on))).toEqual(['2026-01-29', '2026-02-26', '2026-03-26']);
  expect(cadenceLines([releases], '2026-02-27')).toEqual([
    {
      key: 'tms',
      title: 'TMS release',
      nextAt: '2026-03-26T18:00:00.000Z',
      words: 'the last Thursday of the month, next on 26 March 2026, 6pm to 8pm, until 31 March 2026',
    },
  ]);
  expect(cadenceLines([releases], '2026-04-01')).toEqual([]);
});
