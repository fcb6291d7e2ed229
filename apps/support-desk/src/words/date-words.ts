import type { CalendarDate, Instant } from '@tms-support/support-domain';
import { daysBetween, londonClock, londonDate } from './london-time';

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const monthName = (on: CalendarDate): string => monthNames[Number(on.slice(5, 7)) - 1] ?? '';
const dayOf = (on: CalendarDate): number => Number(on.slice(8, 10));

/** "3 March 2026" */
export function dateWords(on: CalendarDate): string {
  return `${dayOf(on)} ${monthName(on)} ${on.slice(0, 4)}`;
}

/** "3 March", with the year where it is not this one. */
export function shortDateWords(on: CalendarDate, today: CalendarDate): string {
  return on.slice(0, 4) === today.slice(0, 4) ? `${dayOf(on)} ${monthName(on)}` : dateWords(on);
}

/** "October 2026" */
export function monthWords(on: CalendarDate): string {
  return `${monthName(on)} ${on.slice(0, 4)}`;
}

/** "5:30pm", "6pm", "midday", "midnight" */
export function timeWords(hour: number, minute: number): string {
  if (minute === 0 && hour === 0) return 'midnight';
  if (minute === 0 && hour === 12) return 'midday';
  const half = hour < 12 ? 'am' : 'pm';
  const shown = hour % 12 === 0 ? 12 : hour % 12;
  return minute === 0 ? `${shown}${half}` : `${shown}:${String(minute).padStart(2, '0')}${half}`;
}

/** "1 March 2022, 5:30pm", London time. */
export function instantWords(at: Instant): string {
  const clock = londonClock(at);
  return `${dateWords(clock.on)}, ${timeWords(clock.hour, clock.minute)}`;
}

/** What comes after "since": "9:15am today", "yesterday", "Tuesday", "3 March". */
export function sinceWords(at: Instant, now: Instant): string {
  const clock = londonClock(at);
  const today = londonDate(now);
  const days = daysBetween(clock.on, today);
  if (days <= 0) return `${timeWords(clock.hour, clock.minute)} today`;
  if (days === 1) return 'yesterday';
  if (days < 7) return weekdayNames[new Date(`${clock.on}T00:00:00Z`).getUTCDay()] ?? '';
  return shortDateWords(clock.on, today);
}

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** How long ago, as one would say it: "today", "yesterday", "5 days ago", "3 weeks ago", "2 months ago". */
export function agoWords(on: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(on, today);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 14) return `${counted(days, 'day')} ago`;
  if (days < 60) return `${counted(Math.floor(days / 7), 'week')} ago`;
  if (days < 730) return `${counted(Math.floor(days / 30.44), 'month')} ago`;
  return `${counted(Math.floor(days / 365.25), 'year')} ago`;
}

/** What comes after "is": "today", "tomorrow", "on 3 March". */
export function onWords(on: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(today, on);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  return `on ${shortDateWords(on, today)}`;
}

/** When something was: "today", "yesterday", "on Friday", "on 3 March". */
export function pastDayWords(at: Instant, now: Instant): string {
  const words = sinceWords(at, now);
  if (words === 'yesterday') return words;
  return words.endsWith(' today') ? 'today' : `on ${words}`;
}
