import { dayMinutes, minuteMs, outsideRange } from './epoch-minutes.js';
import { WorkingTimeError } from './working-time-error.js';

/** A stretch of time with one offset from UTC. All in minutes; `from` is in it, `until` is not. */
export interface ZoneSegment {
  from: number;
  until: number;
  offset: number;
}

/** Minutes either side of 1970 that `Date` knows (ECMA-262, time values: 8.64e15 ms): beyond, no clock shows anything. */
const mostMinutes = 1.44e11;

// Making one takes a hundred times as long as asking it.
const formats = new Map<string, Intl.DateTimeFormat>();

// The format says "1/3/2026, GMT+05:30"; "GMT" alone where there is no offset, and seconds where there are some, as in Liberia until 1972.
// In English the signs are + and - [D: CLDR, `hourFormat` and `gmtFormat` of `en`; ECMA-402, `longOffset`: Chrome and Edge since 95,
// Firefox 91, Safari 15.4].
const offsetShape = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/;

/** By how many minutes the clocks of a zone are ahead of UTC at a minute. */
function offsetAt(timeZone: string, minute: number): number {
  if (!(Math.abs(minute) <= mostMinutes)) throw outsideRange();
  let format = formats.get(timeZone);
  try {
    format ??= new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  } catch (cause) {
    throw new WorkingTimeError('WORKING_TIME.UNKNOWN_TIME_ZONE', `There is no time zone “${timeZone}”.`, cause);
  }
  formats.set(timeZone, format);
  const [, sign = '', ...parts] = offsetShape.exec(format.format(minute * minuteMs))!;
  return parts.reduce((sum, part, at) => sum + Number(sign + (part ?? 0)) * 60 ** (1 - at), 0);
}

/**
 * Two changes of one zone's clocks have never been closer than 6 days and 23 hours, and are not planned to be: Recife in October 2000,
 * Gaza from 2040 [D: the time zone database 2025b, every zone since 1970]. So no change hides between two looks
 * that are six days apart. In seconds.
 */
const lookEvery = 518_400;

/** When the offset next becomes another one, to the second; `until` where it does not before. */
function nextChange(timeZone: string, from: number, until: number): number {
  const offset = offsetAt(timeZone, from);
  const isSame = (second: number): boolean => offsetAt(timeZone, second / 60) === offset;
  const last = until * 60;
  let before = Math.round(from * 60);
  let after = before;
  do {
    before = after;
    after = Math.min(before + lookEvery, last);
    if (after === before) return until;
  } while (isSame(after));
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (isSame(middle)) before = middle;
    else after = middle;
  }
  return after / 60;
}

/** The segments of a zone from one minute to another, in order and without a hole. The clock changes where two of them meet. */
export const zoneSegments = (timeZone: string, from: number, until: number): readonly ZoneSegment[] => {
  const segments: ZoneSegment[] = [];
  let start = from;
  do {
    const end = nextChange(timeZone, start, until);
    segments.push({ from: start, until: end, offset: offsetAt(timeZone, start) });
    start = end;
  } while (start < until);
  return segments;
};

/**
 * The minute in UTC at which the clocks of a zone show `wall` (minutes since 1970 as those clocks count). An hour that comes
 * twice is read as the first. A minute that the clocks skip is the moment of the change: shifting it by an hour, as most
 * libraries do, would find working time in an hour that never was. The segments reach past the minute.
 */
export const minuteOfWall = (segments: readonly ZoneSegment[], wall: number): number => {
  const { from, offset } = segments.find((segment) => wall < segment.until + segment.offset)!;
  return Math.max(from, wall - offset);
};

/** What the clocks of a zone show at a minute in UTC. */
export const wallOfMinute = (timeZone: string, minute: number): number => minute + offsetAt(timeZone, minute);

/** As {@link minuteOfWall}, for one minute of a zone. */
export const minuteOfWallIn = (timeZone: string, wall: number): number =>
  minuteOfWall(zoneSegments(timeZone, wall - 2 * dayMinutes, wall + 2 * dayMinutes), wall);

/** The minute in UTC at which a day, counted since 1970, begins in a zone. */
export const startOfDay = (timeZone: string, day: number): number => minuteOfWallIn(timeZone, day * dayMinutes);

/** The day, counted since 1970, that a minute in UTC lies on in a zone. */
export const dayOfMinute = (timeZone: string, minute: number): number =>
  Math.floor(wallOfMinute(timeZone, minute) / dayMinutes);
