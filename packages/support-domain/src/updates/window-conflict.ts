import { epochMinuteOf } from '../working-time/epoch-minutes.js';
import { startOfDay } from '../working-time/zone-segments.js';
import type { UpdateWindow } from './microsoft-update.js';
import { daysOfWindow, timetableZone } from './windows.js';

/** Whether two things fall together: for sure, perhaps, or not. */
export type WindowConflict = 'certain' | 'possible' | 'none';

/**
 * What is known of when something takes place, in minutes. With known hours, or a known day, it fills its window. Otherwise it
 * takes one day that nobody knows yet: so it has begun by the start of the last day, and has not ended before the end of the first.
 */
const boundsOf = (window: UpdateWindow) => {
  const start = epochMinuteOf(window.startsAt);
  const end = epochMinuteOf(window.endsAt);
  if (window.precision === 'instant' || window.precision === 'day')
    return { start, end, begunBy: start, notEndedBefore: end };
  const [first, last] = daysOfWindow(window);
  return { start, end, begunBy: startOfDay(timetableZone, last), notEndedBefore: startOfDay(timetableZone, first + 1) };
};

/**
 * Whether two windows conflict: `none` where they cannot overlap, `certain` where they overlap however their days fall, else
 * `possible`. Windows are half-open, so that one may begin the moment another ends.
 */
export const windowConflict = (a: UpdateWindow, b: UpdateWindow): WindowConflict => {
  const [one, other] = [boundsOf(a), boundsOf(b)];
  if (one.start >= other.end || other.start >= one.end) return 'none';
  return one.begunBy < other.notEndedBefore && other.begunBy < one.notEndedBefore ? 'certain' : 'possible';
};

/** Two things of a timetable that fall together, or may. */
export interface TimetableConflict<T> {
  one: T;
  other: T;
  conflict: Exclude<WindowConflict, 'none'>;
}

/** Every pair that conflicts, the certain ones first. */
export const conflictsAmong = <T extends { readonly window: UpdateWindow }>(
  entries: readonly T[],
): readonly TimetableConflict<T>[] => {
  const pairs = entries.flatMap((one, i) =>
    entries.slice(i + 1).map((other) => ({ one, other, found: windowConflict(one.window, other.window) })),
  );
  return (['certain', 'possible'] as const).flatMap((conflict) =>
    pairs.filter(({ found }) => found === conflict).map(({ one, other }) => ({ one, other, conflict })),
  );
};
