import { countedAt, elapsedWorkingMinutes, type Instant, type WorkingCalendar } from '@tms-support/support-domain';

const hour = 60;
/** A working day of the team, 9am to 5pm. */
const day = 8 * hour;

const counted = (count: number, unit: string): string => `${count} working ${unit}${count === 1 ? '' : 's'}`;

/** Working minutes as one would say them: "less than a working hour", "3 working hours", "2 working days". Never rounded up. */
export function workingTimeWords(minutes: number): string {
  if (minutes < hour) return 'less than a working hour';
  if (minutes < day) return counted(Math.floor(minutes / hour), 'hour');
  return counted(Math.floor(minutes / day), 'day');
}

/** A stretch of time. Without an end it still goes on. */
export interface Stretch {
  fromAt: Instant;
  untilAt?: Instant;
}

/** The working minutes in these stretches, up to now. */
export const workedIn = (stretches: readonly Stretch[], now: Instant, calendar: WorkingCalendar): number =>
  stretches.reduce(
    (sum, { fromAt, untilAt }) =>
      sum + Math.max(0, elapsedWorkingMinutes(countedAt(fromAt), countedAt(untilAt ?? now), calendar)),
    0,
  );
