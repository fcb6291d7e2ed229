import type { CalendarDate, Instant } from './time.js';
import { zoneOfTeam as timeZone } from './vocabulary/words/names.js';

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

/** What a clock shows, as if it were UTC's. */
const asUtc = (on: CalendarDate, hour: number, minute: number): number =>
  Date.parse(on) + (hour * 60 + minute) * 60_000;

/**
 * The instant at which a London clock shows this. When the clocks go back an hour comes twice: the first is meant.
 * When they go forward an hour is left out: the same time one hour on is meant.
 */
export function londonInstant(on: CalendarDate, hour: number, minute: number): Instant {
  const shown = asUtc(on, hour, minute);
  // By what the zone is ahead at that time. Where that time shows the clock that is asked for, it comes out as it went in.
  const byZoneAt = (ms: number): number => {
    const clock = londonClock(new Date(ms).toISOString());
    return shown + ms - asUtc(clock.on, clock.hour, clock.minute);
  };
  // Whatever the zone, it is ahead as on the day before or as on the day after: no clock is changed twice in two days.
  const either = [byZoneAt(shown - dayMs), byZoneAt(shown + dayMs)];
  const first = Math.min(...either);
  return new Date(byZoneAt(first) === first ? first : Math.max(...either)).toISOString();
}

/** Whole days from one calendar date to another: negative where the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}
