import type { CalendarDate } from '../time.js';
import { shortDateInWords } from './dates.js';
import { andList, clauseList } from './lists.js';

const day = (on: CalendarDate): string => String(Number(on.slice(8)));

/** What of a date is said where another follows: neither the month nor the year that both share. */
const before = (on: CalendarDate, next: CalendarDate, today: CalendarDate): string => {
  if (on.slice(0, 7) === next.slice(0, 7)) return day(on);
  return shortDateInWords(on, on.slice(0, 4) === next.slice(0, 4) ? on : today);
};

/** "3 to 5 March 2026", "30 March to 2 April 2026". With `today` the year is left out where it is this one. */
export const daysInWords = (fromOn: CalendarDate, toOn: CalendarDate, today = ''): string => {
  const last = shortDateInWords(toOn, today);
  return fromOn === toOn ? last : `${before(fromOn, toOn, today)} to ${last}`;
};

/** After a verb: "from 3 to 5 March 2026", "on 3 March 2026"; with an open end "from 3 March 2026", "to 5 March 2026". */
export const spanInWords = (fromOn: CalendarDate | undefined, toOn: CalendarDate | undefined, today = ''): string => {
  if (fromOn === undefined) return toOn === undefined ? '' : `to ${shortDateInWords(toOn, today)}`;
  if (toOn === undefined) return `from ${shortDateInWords(fromOn, today)}`;
  return `${fromOn === toOn ? 'on' : 'from'} ${daysInWords(fromOn, toOn, today)}`;
};

/** "17 and 18 December 2026", "30 November, and 3 and 4 December 2026", "31 December 2026 and 2 January 2027": once each, in order. */
export const datesInWords = (days: readonly CalendarDate[]): string => {
  const all = [...new Set(days)].sort();
  const months: string[][] = [];
  all.forEach((on, at) => {
    const words = at === all.length - 1 ? shortDateInWords(on, '') : before(on, all[at + 1]!, '');
    if (at > 0 && all[at - 1]!.slice(0, 7) === on.slice(0, 7)) months[months.length - 1]!.push(words);
    else months.push([words]);
  });
  return (months.length < all.length ? clauseList : andList)(months.map(andList));
};
