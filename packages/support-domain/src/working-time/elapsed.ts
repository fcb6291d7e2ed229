import type { Instant } from '../time.js';
import { epochMinuteOf, instantOf } from './epoch-minutes.js';
import { pauseSpans, type Pause } from './pauses.js';
import type { WorkingCalendar } from './working-calendar.js';
import { WorkingTimeError } from './working-time-error.js';

/**
 * The working minutes from one instant to another, whole, and negative where `to` is the earlier. Each instant counts from the
 * start of its minute, so any split adds up. What lies in a pause is left out, once, however many pauses cover it; a pause
 * without an end still goes on.
 *
 * Throws a `WorkingTimeError`: `WORKING_TIME.TIME_NOT_UNDERSTOOD`, `WORKING_TIME.OUTSIDE_RANGE`.
 */
export const elapsedWorkingMinutes = (
  from: Instant,
  to: Instant,
  calendar: WorkingCalendar,
  pauses?: readonly Pause[],
): number => {
  const start = epochMinuteOf(from);
  const end = epochMinuteOf(to);
  const worked = calendar.workedBefore(end) - calendar.workedBefore(start);
  if (pauses === undefined) return worked;
  const paused = pauseSpans(pauses, Math.min(start, end), Math.max(start, end)).reduce(
    (sum, span) => sum + calendar.workedBefore(span.until) - calendar.workedBefore(span.from),
    0,
  );
  return start <= end ? worked - paused : worked + paused;
};

/**
 * The instant that lies so many working minutes on from another, or back where `minutes` is below 0. Forwards it is the first
 * such instant (the end of a working day, not the start of the next); backwards the last. With 0 it is the instant itself.
 *
 * Throws a `WorkingTimeError`: `WORKING_TIME.NOT_A_WHOLE_NUMBER`, `WORKING_TIME.TIME_NOT_UNDERSTOOD`, and
 * `WORKING_TIME.OUTSIDE_RANGE` where it would lie after 2199.
 */
export const addWorkingMinutes = (from: Instant, minutes: number, calendar: WorkingCalendar): Instant => {
  if (!Number.isSafeInteger(minutes)) {
    throw new WorkingTimeError(
      'WORKING_TIME.NOT_A_WHOLE_NUMBER',
      `Working time is added in whole minutes, not ${minutes}.`,
    );
  }
  const start = epochMinuteOf(from);
  if (minutes === 0) return from;
  return instantOf(minutes > 0 ? calendar.minuteAfter(start, minutes) : calendar.minuteBefore(start, -minutes));
};
