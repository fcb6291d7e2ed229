import type { CalendarDate, Instant } from '../time.js';
import { timeInWords } from '../updates/clock-words.js';
import { dateInWords } from '../working-time/date-in-words.js';

// Made once, and not before it is needed: making one takes a hundred times as long as using it.
let londonFormat: Intl.DateTimeFormat | undefined;

/**
 * The day that it is in London at an instant. `at.slice(0, 10)` is the tempting wrong way: in summer, the first hour
 * after midnight would still be yesterday, and "today" would be refused as a day to come.
 */
export function londonDay(at: Instant): CalendarDate {
  londonFormat ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = londonFormat.formatToParts(new Date(at));
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

let londonClockFormat: Intl.DateTimeFormat | undefined;

/** An instant as people say it, by London's clock: "10:02am on 26 November 2026". */
export function instantInWords(at: Instant): string {
  londonClockFormat ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = londonClockFormat.formatToParts(new Date(at));
  const part = (type: string) => Number(parts.find((p) => p.type === type)?.value ?? 0);
  return `${timeInWords(part('hour') * 60 + part('minute'))} on ${dateInWords(londonDay(at))}`;
}

/** Whether one instant is before another. Not a comparison of texts: `09:30:00.500Z` sorts before `09:30:00Z`. */
export const isEarlier = (a: Instant, b: Instant): boolean => Date.parse(a) < Date.parse(b);
