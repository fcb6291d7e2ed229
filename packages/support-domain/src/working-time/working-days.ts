import type { CalendarDate } from '../time.js';
import { dateOf, epochDayOf } from './epoch-minutes.js';
import type { WorkingCalendar } from './working-calendar.js';
import { WorkingTimeError } from './working-time-error.js';

/**
 * How many working days lie from one date to another: those after `from`, up to and with `to`. From a Friday to the next Monday
 * it is 1. Negative where `to` is the earlier.
 */
export const workingDaysBetween = (from: CalendarDate, to: CalendarDate, calendar: WorkingCalendar): number =>
  calendar.workingDaysUpTo(epochDayOf(to)) - calendar.workingDaysUpTo(epochDayOf(from));

/**
 * The date that lies so many working days after another, or before where `days` is below 0: "40 working days before the
 * hearing". With 0 it is the date itself, worked or not. Throws a `WorkingTimeError` as {@link addWorkingMinutes} does.
 */
export const addWorkingDays = (on: CalendarDate, days: number, calendar: WorkingCalendar): CalendarDate => {
  if (!Number.isSafeInteger(days)) {
    throw new WorkingTimeError('WORKING_TIME.NOT_A_WHOLE_NUMBER', `Working days are added whole, not ${days}.`);
  }
  const start = epochDayOf(on);
  if (days === 0) return on;
  // Backwards, the day itself is not one of the days before it.
  const count = days > 0 ? calendar.workingDaysUpTo(start) + days : calendar.workingDaysUpTo(start - 1) + days + 1;
  return dateOf(calendar.dayWithCount(start, count));
};
