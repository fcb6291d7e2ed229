import { Temporal } from 'temporal-polyfill';
import { instantOf } from './epoch-minutes.js';
import { dayOfMinute, minuteOfWall, minuteOfWallIn, startOfDay, wallOfMinute, zoneSegments } from './zone-segments.js';

const london = 'Europe/London';
const minute = (at: string) => Date.parse(at) / 60_000;

it('gives the stretches between the changes of the clocks, in order and without a hole', () => {
  const segments = zoneSegments(london, minute('2026-01-01T00:00Z'), minute('2027-01-01T00:00Z'));
  expect(segments.map(({ from, until, offset }) => [instantOf(from), instantOf(until), offset])).toEqual([
    ['2026-01-01T00:00:00.000Z', '2026-03-29T01:00:00.000Z', 0],
    ['2026-03-29T01:00:00.000Z', '2026-10-25T01:00:00.000Z', 60],
    ['2026-10-25T01:00:00.000Z', '2027-01-01T00:00:00.000Z', 0],
  ]);
});

it.each([
  ['Asia/Kathmandu', 345],
  ['UTC', 0],
])('%s, whose clocks never change, is one stretch', (zone, offset) => {
  const [from, until] = [minute('2026-01-01T00:00Z'), minute('2027-01-01T00:00Z')];
  expect(zoneSegments(zone, from, until)).toEqual([{ from, until, offset }]);
});

it.each([
  ['before the change', '2026-03-29T00:59Z', '2026-03-29T00:59Z'],
  ['what the clocks skip is the moment of the change', '2026-03-29T01:00Z', '2026-03-29T01:00Z'],
  ['to its end', '2026-03-29T01:59Z', '2026-03-29T01:00Z'],
  ['after the change', '2026-03-29T02:00Z', '2026-03-29T01:00Z'],
  ['in summer', '2026-07-01T12:00Z', '2026-07-01T11:00Z'],
  ['what comes twice is the first', '2026-10-25T01:00Z', '2026-10-25T00:00Z'],
  ['to its end again', '2026-10-25T01:59Z', '2026-10-25T00:59Z'],
  ['after both', '2026-10-25T02:00Z', '2026-10-25T02:00Z'],
])('reads the wall clock: %s', (_, wall, expected) => {
  expect(instantOf(minuteOfWallIn(london, minute(wall)))).toBe(instantOf(minute(expected)));
});

it('reads the wall clock of either side of the world', () => {
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', london]) {
    for (const at of ['2026-01-01T00:00Z', '2026-07-01T13:30Z', '2026-12-31T23:59Z'].map(minute)) {
      expect(minuteOfWallIn(zone, wallOfMinute(zone, at))).toBe(at);
      expect(minuteOfWall(zoneSegments(zone, at - 1440, at + 1440), wallOfMinute(zone, at))).toBe(at);
    }
  }
});

it('knows the day of a minute, and when the day began', () => {
  const day = minute('2026-07-01T00:00Z') / 1440;
  expect(instantOf(startOfDay(london, day))).toBe('2026-06-30T23:00:00.000Z');
  expect([dayOfMinute(london, minute('2026-06-30T22:59Z')), dayOfMinute(london, minute('2026-06-30T23:00Z'))]).toEqual([
    day - 1,
    day,
  ]);
});

/** The same from Temporal, which knows its changes itself. */
function segmentsByTemporal(zone: string, from: number, until: number) {
  const segments = [];
  for (let start = from; start < until;) {
    const zoned = Temporal.Instant.fromEpochMilliseconds(start * 60_000).toZonedDateTimeISO(zone);
    const change = zoned.getTimeZoneTransition('next')?.epochMilliseconds ?? Infinity;
    const end = Math.min(until, change / 60_000);
    segments.push({ from: start, until: end, offset: zoned.offsetNanoseconds / 6e10 });
    start = end;
  }
  return segments;
}

it.each([
  [london, '1970-01-01', '2200-01-01'],
  ['America/New_York', '1970-01-01', '2040-01-01'],
  ['Australia/Lord_Howe', '1980-01-01', '2040-01-01'],
  ['Africa/Casablanca', '2005-01-01', '2087-01-01'],
  ['Africa/Monrovia', '1970-01-01', '1974-01-01'],
  ['America/Recife', '1999-01-01', '2003-01-01'],
  ['Asia/Gaza', '2039-01-01', '2045-01-01'],
  ['Africa/Cairo', '2009-01-01', '2015-01-01'],
  ['Pacific/Apia', '2009-01-01', '2022-01-01'],
  ['America/Argentina/San_Luis', '2007-01-01', '2010-01-01'],
])('finds the changes of %s that Temporal knows, from %s to %s', (zone, from, until) => {
  const span = [minute(`${from}T00:00Z`), minute(`${until}T00:00Z`)] as const;
  const segments = zoneSegments(zone, ...span);
  expect(segments).toEqual(segmentsByTemporal(zone, ...span));
  expect(segments.length).toBeGreaterThan(1);
});

it('finds a change that is seconds, and one at either end of what is asked', () => {
  expect(zoneSegments('Africa/Monrovia', minute('1972-01-07T00:44Z'), minute('1972-01-07T00:46Z'))).toEqual([
    { from: minute('1972-01-07T00:44Z'), until: minute('1972-01-07T00:44Z') + 0.5, offset: -44.5 },
    { from: minute('1972-01-07T00:44Z') + 0.5, until: minute('1972-01-07T00:46Z'), offset: 0 },
  ]);
  const change = minute('2026-03-29T01:00Z');
  expect(zoneSegments(london, change - 1, change)).toEqual([{ from: change - 1, until: change, offset: 0 }]);
  expect(zoneSegments(london, change, change + 1)).toEqual([{ from: change, until: change + 1, offset: 60 }]);
});

it('knows no zone that there is not', () => {
  expect(() => wallOfMinute('Europe/Atlantis', 0)).toThrow('There is no time zone “Europe/Atlantis”.');
  expect(() => zoneSegments('', 0, 1)).toThrow('There is no time zone “”.');
});
