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

it('asks an engine that has Temporal of its own, and gets the same answers', () => {
  const asked = jest.spyOn(Temporal.Instant, 'fromEpochMilliseconds');
  Object.assign(globalThis, { Temporal });
  try {
    jest.isolateModules(() => {
      const own = require('./zone-segments.js') as {
        zoneSegments: typeof zoneSegments;
        wallOfMinute: typeof wallOfMinute;
      };
      const [from, until] = [minute('2026-01-01T00:00Z'), minute('2028-01-01T00:00Z')];
      for (const zone of [london, 'UTC', 'Australia/Lord_Howe']) {
        expect(own.zoneSegments(zone, from, until)).toEqual(zoneSegments(zone, from, until));
        expect(own.wallOfMinute(zone, from)).toBe(wallOfMinute(zone, from));
      }
      expect(() => own.wallOfMinute('Europe/Atlantis', from)).toThrow('There is no time zone "Europe/Atlantis".');
    });
    expect(asked).toHaveBeenCalled();
  } finally {
    delete (globalThis as { Temporal?: unknown }).Temporal;
    asked.mockRestore();
  }
});
