import type { Instant } from '../time.js';
import { addWorkingMinutes, elapsedWorkingMinutes } from './elapsed.js';
import { epochMinuteOf, instantOf } from './epoch-minutes.js';
import { pauseSpans, type Pause } from './pauses.js';
import type { WorkingCalendar } from './working-calendar.js';
import { WorkingTimeError } from './working-time-error.js';

/** When a number of working minutes will have gone by; or, where a pause still goes on before that, what is left of them. */
export type Due = { state: 'known'; dueAt: Instant } | { state: 'paused'; pause: Pause; minutesLeft: number };

/**
 * When `minutes` of working time will have gone by since `from`, pauses left out: each pause moves it on by the working time in
 * it. While a pause without an end comes before it, no time is due: nobody knows yet. Throws a `WorkingTimeError`.
 */
export const dueAfter = (
  from: Instant,
  minutes: number,
  calendar: WorkingCalendar,
  pauses: readonly Pause[] = [],
): Due => {
  if (!(minutes >= 0)) {
    throw new WorkingTimeError('WORKING_TIME.NOT_A_WHOLE_NUMBER', `A due time lies ahead, not ${minutes} minutes on.`);
  }
  let dueAt = addWorkingMinutes(from, minutes, calendar);
  for (const span of pauseSpans(pauses, epochMinuteOf(from), Number.POSITIVE_INFINITY)) {
    if (span.from >= epochMinuteOf(dueAt)) break;
    if (span.until === Number.POSITIVE_INFINITY) return paused(from, minutes, calendar, pauses, instantOf(span.from));
    const worked = calendar.workedBefore(span.until) - calendar.workedBefore(span.from);
    dueAt = addWorkingMinutes(dueAt, worked, calendar);
  }
  return { state: 'known', dueAt };
};

const paused = (
  from: Instant,
  minutes: number,
  calendar: WorkingCalendar,
  pauses: readonly Pause[],
  since: Instant,
): Due => {
  const open = pauses.filter(({ endedAt }) => endedAt === undefined);
  const pause = open.reduce((first, next) =>
    epochMinuteOf(next.startedAt) < epochMinuteOf(first.startedAt) ? next : first,
  );
  return { state: 'paused', pause, minutesLeft: minutes - elapsedWorkingMinutes(from, since, calendar, pauses) };
};
