import type { CalendarDate, Instant } from '@tms-support/support-domain';

/** The clock on the wall in London at an instant. */
export interface LondonClock {
  on: CalendarDate;
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Reads the London clock. `at` is any instant that `Date` reads; others throw a `RangeError`. */
export function londonClock(at: Instant): LondonClock {
  const parts = new Map(london.formatToParts(new Date(at)).map((part) => [part.type, part.value]));
  const read = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  // Of the year 26 the formatter says "26", which is no date.
  const on = `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
  return { on, year: read('year'), month: read('month'), day: read('day'), hour: read('hour'), minute: read('minute') };
}

export const londonDate = (at: Instant): CalendarDate => londonClock(at).on;

const hourInMs = 3_600_000;

/**
 * The instant at which a London clock shows this. When the clocks go back an hour comes twice: the first is meant.
 * When they go forward an hour is left out: the same time one hour on is meant.
 */
export function londonInstant(on: CalendarDate, hour: number, minute: number): Instant {
  const asIfUtc = Date.parse(`${on}T00:00:00Z`) + hour * hourInMs + minute * 60_000;
  const inSummer = new Date(asIfUtc - hourInMs).toISOString();
  return londonClock(inSummer).hour === hour ? inSummer : new Date(asIfUtc).toISOString();
}

/** Whole days from one calendar date to another: negative where the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
