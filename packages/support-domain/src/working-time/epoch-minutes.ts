import type { CalendarDate, Instant } from '../time.js';
import { WorkingTimeError } from './working-time-error.js';

/** Working time is kept in whole minutes since 1970 in UTC; a day is counted in days since 1970. */
export const minuteMs = 60_000;
export const dayMinutes = 1_440;
export const firstYear = 1970;
export const lastYear = 2199;

// `Date.parse` alone would read "3 March 2026" in the zone of the machine, an hour out in summer.
const instantShape = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/;
const dateShape = /^\d{4}-\d\d-\d\d$/;

/** Milliseconds, or NaN for a day that no month has: `Date.parse` alone takes 30 February for 2 March. */
const parsed = (text: string, shape: RegExp): number => {
  const ms = shape.test(text) ? Date.parse(text) : Number.NaN;
  return new Date(ms).getUTCDate() === Number(text.slice(8, 10)) ? ms : Number.NaN;
};

/** The minute that an instant lies in. Seconds are cut off, as on a clock without a second hand. */
export const epochMinuteOf = (at: Instant): number => {
  const ms = parsed(at, instantShape);
  if (Number.isNaN(ms)) {
    throw new WorkingTimeError(
      'WORKING_TIME.TIME_NOT_UNDERSTOOD',
      `“${at}” is not an instant such as 2026-03-03T09:30:00Z.`,
    );
  }
  return Math.floor(ms / minuteMs);
};

export const instantOf = (minute: number): Instant => new Date(minute * minuteMs).toISOString();

export const epochDayOf = (on: CalendarDate): number => {
  const ms = parsed(on, dateShape);
  if (Number.isNaN(ms)) {
    throw new WorkingTimeError('WORKING_TIME.TIME_NOT_UNDERSTOOD', `“${on}” is not a date such as 2026-03-03.`);
  }
  return ms / minuteMs / dayMinutes;
};

export const dateOf = (day: number): CalendarDate => instantOf(day * dayMinutes).slice(0, 10);

/** The year that a minute lies in, in UTC. */
export const yearOf = (minute: number): number => new Date(minute * minuteMs).getUTCFullYear();

/** For years outside 1970 to 2199, where a slip of the keyboard is likelier than a plan. */
export const outsideRange = () =>
  new WorkingTimeError(
    'WORKING_TIME.OUTSIDE_RANGE',
    `Working time is counted from ${firstYear} to ${lastYear}. This goes beyond.`,
  );

/** The first minute of a year in UTC. */
export const startOfYear = (year: number): number => Date.UTC(year, 0, 1) / minuteMs;

/** 0 is Monday. Day 0 of 1970 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;
