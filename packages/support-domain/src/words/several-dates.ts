import type { CalendarDate } from '../time.js';
import { shortDateInWords } from './dates.js';

/** What of a date is said where `next` follows: neither the month nor the year that both share. */
const before = (on: CalendarDate, next: CalendarDate, today: CalendarDate): string => {
  if (on === today) return 'today';
  if (on.slice(0, 7) === next.slice(0, 7)) return String(Number(on.slice(8)));
  return shortDateInWords(on, on.slice(0, 4) === next.slice(0, 4) ? on : today);
};

/** "3 to 5 March 2026", "30 March to 2 April 2026". With `today` the year is left out where it is this one: "today to 5 March". */
export const daysInWords = (fromOn: CalendarDate, toOn: CalendarDate, today = ''): string => {
  if (fromOn < toOn) return `${before(fromOn, toOn, today)} to ${shortDateInWords(toOn, today)}`;
  return toOn === today ? 'today' : shortDateInWords(toOn, today);
};

/** After a verb: "from 3 to 5 March 2026", "on 3 March 2026"; with an open end "from 3 March 2026", "to 5 March 2026". */
export const spanInWords = (fromOn: CalendarDate | undefined, toOn: CalendarDate | undefined, today = ''): string => {
  if (fromOn === undefined) return toOn === undefined ? '' : `to ${shortDateInWords(toOn, today)}`;
  if (toOn === undefined) return `from ${shortDateInWords(fromOn, today)}`;
  const days = daysInWords(fromOn, toOn, today);
  return fromOn < toOn ? `from ${days}` : fromOn === today ? days : `on ${days}`;
};
