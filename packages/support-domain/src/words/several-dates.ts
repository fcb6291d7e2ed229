import { daysBetween } from '../london-time.js';
import type { CalendarDate } from '../time.js';
import { shortDateInWords } from './dates.js';

/** What of a date is said where `next` follows: neither the month nor the year that both share. */
const before = (on: CalendarDate, next: CalendarDate, today: CalendarDate): string => {
  if (on === today) return 'today';
  if (on.slice(0, 7) === next.slice(0, 7)) return String(Number(on.slice(8)));
  return shortDateInWords(on, on.slice(0, 4) === next.slice(0, 4) ? on : today);
};

/**
 * "3 to 5 March 2026", "30 March to 2 April 2026", and of two days "3 and 4 March 2026". With `today` the year is left out where it is this
 * one: "today to 5 March", "today and tomorrow".
 */
export const daysInWords = (fromOn: CalendarDate, toOn: CalendarDate, today = ''): string => {
  const last = shortDateInWords(toOn, today);
  if (fromOn >= toOn) return toOn === today ? 'today' : last;
  const first = before(fromOn, toOn, today);
  if (daysBetween(fromOn, toOn) > 1) return `${first} to ${last}`;
  return `${first} and ${first === 'today' ? 'tomorrow' : last}`;
};

/** After a verb: "from 3 to 5 March 2026", "on 3 March 2026", "on 3 and 4 March 2026"; with an open end "from 3 March 2026", "to 5 March 2026". */
export const spanInWords = (fromOn: CalendarDate | undefined, toOn: CalendarDate | undefined, today = ''): string => {
  if (!fromOn) return toOn ? `to ${shortDateInWords(toOn, today)}` : '';
  if (!toOn) return `from ${shortDateInWords(fromOn, today)}`;
  const days = daysInWords(fromOn, toOn, today);
  return / to /.test(days) ? `from ${days}` : fromOn === today ? days : `on ${days}`;
};
