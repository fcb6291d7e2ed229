import { fromEpochMilliseconds, toZonedDateTimeISO } from 'temporal-polyfill/fns/Instant';
import { getTimeZoneTransition, offsetNanoseconds } from 'temporal-polyfill/fns/ZonedDateTime';
import { minuteMs } from './epoch-minutes.js';
import { WorkingTimeError } from './working-time-error.js';

/** A stretch of time with one offset from UTC. All in minutes; `from` is in it, `until` is not. */
export interface ZoneSegment {
  from: number;
  until: number;
  offset: number;
}

const zonedAt = (minute: number, timeZone: string) => {
  try {
    return toZonedDateTimeISO(fromEpochMilliseconds(minute * minuteMs), timeZone);
  } catch (cause) {
    throw new WorkingTimeError('WORKING_TIME.UNKNOWN_TIME_ZONE', `There is no time zone "${timeZone}".`, { cause });
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
    segments.push({ from: start, until: end, offset: offsetNanoseconds(zoned) / (minuteMs * 1e6) });
    start = end;
  } while (start < until);
  return segments;
};

/**
 * The minute in UTC at which the clocks of a zone show `wall` (minutes since 1970 as those clocks count). An hour that comes
 * twice is read as the first. A minute that the clocks skip is the moment of the change: shifting it by an hour, as most
 * libraries do, would find working time in an hour that never was.
 */
export const minuteOfWall = (segments: readonly ZoneSegment[], wall: number): number => {
  const segment = segments.find(({ until, offset }) => wall < until + offset);
  if (segment === undefined) throw new RangeError('The segments end before that minute.');
  return Math.max(segment.from, wall - segment.offset);
};

/** What the clocks of a zone show at a minute in UTC. */
export const wallOfMinute = (segments: readonly ZoneSegment[], minute: number): number => {
  const segment = segments.find(({ until }) => minute < until);
  if (segment === undefined) throw new RangeError('The segments end before that minute.');
  return minute + segment.offset;
};
