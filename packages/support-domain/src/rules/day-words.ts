import { londonDay } from '../issues/instants.js';
import type { CalendarDate, Instant } from '../time.js';

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const dayMs = 86_400_000;
const day = (on: CalendarDate): number => Date.parse(`${on}T00:00:00Z`) / dayMs;

/** `3 March`, with the year where it is not this one. */
export function dateWords(on: CalendarDate, today: CalendarDate): string {
  const [year, month, date] = on.split('-');
  const words = `${Number(date)} ${months[Number(month) - 1]}`;
  return year === today.slice(0, 4) ? words : `${words} ${year}`;
}

/** `today`, `tomorrow`, `on 3 March`. */
export function hearingWords(on: CalendarDate, today: CalendarDate): string {
  const away = day(on) - day(today);
  if (away === 0) return 'today';
  return away === 1 ? 'tomorrow' : `on ${dateWords(on, today)}`;
}

// Made once, and not before it is needed: making one takes a hundred times as long as using it.
let clockFormat: Intl.DateTimeFormat | undefined;

/** `9:30am`, `2pm`, `midday`, on a London clock. Not 12pm, which half of all people read as midnight. */
export function timeWords(at: Instant): string {
  clockFormat ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = clockFormat.formatToParts(new Date(at));
  const part = (type: string): number => Number(parts.find((p) => p.type === type)?.value);
  const [hour, minute] = [part('hour'), part('minute')];
  if (minute === 0 && hour % 12 === 0) return hour === 0 ? 'midnight' : 'midday';
  return `${hour % 12 === 0 ? 12 : hour % 12}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}${hour < 12 ? 'am' : 'pm'}`;
}

/** `9:30am today`, `yesterday`, `Tuesday`, `3 March`: goes on from "since". */
export function sinceWords(at: Instant, now: Instant): string {
  const today = londonDay(now);
  const on = londonDay(at);
  const ago = day(today) - day(on);
  if (ago === 0) return `${timeWords(at)} today`;
  if (ago === 1) return 'yesterday';
  return ago > 1 && ago < 7 ? weekdays[(day(on) + 4) % 7]! : dateWords(on, today);
}

/** `at 9:30am today`, `yesterday`, `on Tuesday`, `on 3 March`: when something happened. */
export function pastWords(at: Instant, now: Instant): string {
  const words = sinceWords(at, now);
  if (words === 'yesterday') return words;
  return words.endsWith(' today') ? `at ${words}` : `on ${words}`;
}

/** `on Tuesday at 2pm`, `today at 2pm`, `tomorrow at 10am`, `on 3 March at 9am`: when something is to happen. */
export function comingTimeWords(at: Instant, now: Instant): string {
  const today = londonDay(now);
  const on = londonDay(at);
  const away = day(on) - day(today);
  const near = away > 1 && away < 7 ? `on ${weekdays[(day(on) + 4) % 7]}` : hearingWords(on, today);
  return `${near} at ${timeWords(at)}`;
}

/** `a`, `a, and b`, `a, b, and c`: clauses that could each stand alone. */
export function clauses(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')}, and ${parts[parts.length - 1]}`;
}
