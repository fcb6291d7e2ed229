import { daysBetween, londonClock, londonDay } from '../london-time.js';
import type { CalendarDate, Instant } from '../time.js';
import { monthNames, weekdayNames } from '../vocabulary/words/calendar-names.js';
import { counted } from './counts.js';

export { monthNames, weekdayNames };

const monthOf = (on: CalendarDate): string => monthNames[Number(on.slice(5, 7)) - 1] ?? '';
const dayAndMonth = (on: CalendarDate): string => `${Number(on.slice(8, 10))} ${monthOf(on)}`;
/** 0 on a Sunday, 6 on a Saturday. */
export const weekdayOf = (on: CalendarDate): number => new Date(on).getUTCDay();
/** "Tuesday" */
export const weekdayInWords = (on: CalendarDate): string => weekdayNames[weekdayOf(on)] ?? '';

/** A date as people read it: `2026-03-03` is "3 March 2026". Without `Intl`, whose words depend on the machine. */
export const dateInWords = (on: CalendarDate): string => `${dayAndMonth(on)} ${on.slice(0, 4)}`;

/** "3 March", with the year where it is not this one. */
export const shortDateInWords = (on: CalendarDate, today: CalendarDate): string =>
  on.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(on) : dateInWords(on);

/** "October 2026" */
export const monthInWords = (on: CalendarDate): string => `${monthOf(on)} ${on.slice(0, 4)}`;

/** "5:30pm", "6pm", "midday", "midnight". Not 12pm, which half of all people read as midnight. */
export function timeOfDayInWords(hour: number, minute: number): string {
  if (minute === 0 && hour % 12 === 0) return hour === 0 ? 'midnight' : 'midday';
  const past = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${past}${hour < 12 ? 'am' : 'pm'}`;
}

/** "9:30am", by London's clock. */
export function clockInWords(at: Instant): string {
  const { hour, minute } = londonClock(at);
  return timeOfDayInWords(hour, minute);
}

/** "1 March 2022, 5:30pm", by London's clock. */
export const dateAndTimeInWords = (at: Instant): string => `${dateInWords(londonDay(at))}, ${clockInWords(at)}`;

/** Inside a sentence: "10:02am on 26 November 2026", by London's clock. */
export const instantInWords = (at: Instant): string => `${clockInWords(at)} on ${dateInWords(londonDay(at))}`;

/** What comes after "since": "9:15am today", "yesterday", "Tuesday", "3 March". */
export function sinceInWords(at: Instant, now: Instant): string {
  const today = londonDay(now);
  const on = londonDay(at);
  const ago = daysBetween(on, today);
  if (ago === 0) return `${clockInWords(at)} today`;
  if (ago === 1) return 'yesterday';
  return ago > 1 && ago < 7 ? weekdayInWords(on) : shortDateInWords(on, today);
}

/** When something happened: "at 9:30am today", "yesterday", "on Tuesday", "on 3 March". */
export function pastInWords(at: Instant, now: Instant): string {
  const words = sinceInWords(at, now);
  if (words === 'yesterday') return words;
  return words.endsWith(' today') ? `at ${words}` : `on ${words}`;
}

/** On which day something was: "today", "yesterday", "on Friday", "on 3 March". */
export function pastDayInWords(at: Instant, now: Instant): string {
  const words = pastInWords(at, now);
  return words.endsWith(' today') ? 'today' : words;
}

/** What comes after "is": "today", "tomorrow", "on 3 March". */
export function onDayInWords(on: CalendarDate, today: CalendarDate): string {
  const away = daysBetween(today, on);
  if (away === 0) return 'today';
  return away === 1 ? 'tomorrow' : `on ${shortDateInWords(on, today)}`;
}

/** When something is to happen: "on Tuesday at 2pm", "today at 2pm", "tomorrow at 10am", "on 3 March at 9am". */
export function comingInWords(at: Instant, now: Instant): string {
  const today = londonDay(now);
  const on = londonDay(at);
  const away = daysBetween(today, on);
  const near = away > 1 && away < 7 ? `on ${weekdayInWords(on)}` : onDayInWords(on, today);
  return `${near} at ${clockInWords(at)}`;
}

/** How long ago, as one would say it: "today", "yesterday", "5 days ago", "3 weeks ago", "2 months ago". */
export function agoInWords(on: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(on, today);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 14) return `${counted(days, 'day')} ago`;
  if (days < 60) return `${counted(Math.floor(days / 7), 'week')} ago`;
  if (days < 730) return `${counted(Math.floor(days / 30.44), 'month')} ago`;
  return `${counted(Math.floor(days / 365.25), 'year')} ago`;
}
