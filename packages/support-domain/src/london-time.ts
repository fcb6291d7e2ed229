import type { CalendarDate, Instant } from './time.js';
import { zoneOfTeam as timeZone } from './vocabulary/names.js';

/** The clock on the wall in London at an instant. */
export interface LondonClock {
  on: CalendarDate;
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

const dateParts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
// Made once, and not before they are needed: making one takes a hundred times as long as using it.
let dayFormat: Intl.DateTimeFormat | undefined;
let clockFormat: Intl.DateTimeFormat | undefined;

function partsOf(format: Intl.DateTimeFormat, at: Instant): (type: Intl.DateTimeFormatPartTypes) => string {
  const parts = format.formatToParts(new Date(at));
  return (type) => parts.find((part) => part.type === type)?.value ?? '';
}

// Of the year 26 the formatter says "26", which is no date.
const dateIn = (part: (type: Intl.DateTimeFormatPartTypes) => string): CalendarDate =>
  `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;

/**
 * The day that it is in London at an instant. `at.slice(0, 10)` is the tempting wrong way: in summer, the first hour
 * after midnight would still be yesterday, and "today" would be refused as a day to come.
 */
export function londonDay(at: Instant): CalendarDate {
  dayFormat ??= new Intl.DateTimeFormat('en-GB', { timeZone, ...dateParts });
  return dateIn(partsOf(dayFormat, at));
}

/** Reads the London clock. `at` is any instant that `Date` reads; others throw a `RangeError`. */
export function londonClock(at: Instant): LondonClock {
  clockFormat ??= new Intl.DateTimeFormat('en-GB', {
    timeZone,
    ...dateParts,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const part = partsOf(clockFormat, at);
  const [year, month, day, hour, minute] = (['year', 'month', 'day', 'hour', 'minute'] as const).map((type) =>
    Number(part(type)),
  ) as [number, number, number, number, number];
  return { on: dateIn(part), year, month, day, hour, minute };
}

const dayMs = 86_400_000;

/** What the clock shows, as if it were UTC's. */
function shownAt(ms: number): number {
  const { on, hour, minute } = londonClock(new Date(ms).toISOString());
  return Date.parse(on) + hour * 3_600_000 + minute * 60_000;
}

/**
 * The instant at which a London clock shows this. When the clocks go back an hour comes twice: the first is meant.
 * When they go forward an hour is left out: the same time one hour on is meant.
 */
export function londonInstant(on: CalendarDate, hour: number, minute: number): Instant {
  const shown = Date.parse(on) + hour * 3_600_000 + minute * 60_000;
  // Whatever the zone, its clock is ahead by what it is ahead the day before or the day after: no clock is changed twice in two days.
  const [before, after] = [shown - dayMs, shown + dayMs].map((ms) => ms - shownAt(ms)) as [number, number];
  const first = [before, after].map((ahead) => shown + ahead).sort((one, other) => one - other);
  return new Date(first.find((ms) => shownAt(ms) === shown) ?? shown + before).toISOString();
}

/** Whole days from one calendar date to another: negative where the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}
