import { fromEpochMilliseconds, toZonedDateTimeISO } from 'temporal-polyfill/fns/Instant';
import { getTimeZoneTransition, offsetNanoseconds } from 'temporal-polyfill/fns/ZonedDateTime';
import { dayMinutes, minuteMs, outsideRange } from './epoch-minutes.js';
import { WorkingTimeError } from './working-time-error.js';

const minuteNs = minuteMs * 1e6;

/** A stretch of time with one offset from UTC. All in minutes; `from` is in it, `until` is not. */
export interface ZoneSegment {
  from: number;
  until: number;
  offset: number;
}

/** Milliseconds either side of 1970 that `Date` knows (ECMA-262, time values): beyond, no clock shows anything. */
const mostMs = 8.64e15;

const zonedAt = (minute: number, timeZone: string) => {
  if (!(Math.abs(minute * minuteMs) <= mostMs)) throw outsideRange();
  try {
    return toZonedDateTimeISO(fromEpochMilliseconds(minute * minuteMs), timeZone);
  } catch (cause) {
    throw new WorkingTimeError('WORKING_TIME.UNKNOWN_TIME_ZONE', `There is no time zone "${timeZone}".`, cause);
  }
};

/** The segments of a zone from one minute to another, in order and without a hole. The clock changes where two of them meet. */
export const zoneSegments = (timeZone: string, from: number, until: number): readonly ZoneSegment[] => {
  const segments: ZoneSegment[] = [];
  let start = from;
  do {
    const zoned = zonedAt(start, timeZone);
    const change = getTimeZoneTransition(zoned, 'next');
    const end = Math.min(until, change === null ? until : change.epochMilliseconds / minuteMs);
    segments.push({ from: start, until: end, offset: offsetNanoseconds(zoned) / minuteNs });
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
export const wallOfMinute = (timeZone: string, minute: number): number =>
  minute + offsetNanoseconds(zonedAt(minute, timeZone)) / minuteNs;

/** As {@link minuteOfWall}, for one minute of a zone. */
export const minuteOfWallIn = (timeZone: string, wall: number): number =>
  minuteOfWall(zoneSegments(timeZone, wall - 2 * dayMinutes, wall + 2 * dayMinutes), wall);

/** The minute in UTC at which a day, counted since 1970, begins in a zone. */
export const startOfDay = (timeZone: string, day: number): number => minuteOfWallIn(timeZone, day * dayMinutes);

/** The day, counted since 1970, that a minute in UTC lies on in a zone. */
export const dayOfMinute = (timeZone: string, minute: number): number =>
  Math.floor(wallOfMinute(timeZone, minute) / dayMinutes);
