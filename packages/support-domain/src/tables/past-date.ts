import { isCountedOn } from '../working-time/counted-time.js';
import { monthNames } from '../words/dates.js';
import type { CalendarDate } from '../time.js';

/** Which of two numbers is the day: 5/6/2025 is 5 June or 6 May. */
export type DateOrder = 'day-first' | 'month-first';

/** What a cell with a date in it says. `either`: two readings are possible, and the order decides. */
export type DateReading =
  | { state: 'read'; on: CalendarDate }
  | { state: 'either'; dayFirst: CalendarDate; monthFirst: CalendarDate }
  | { state: 'blank' }
  | { state: 'wrong'; message: string };

const months = monthNames.map((name) => name.toLowerCase());
const monthOf = (word: string): number | undefined => {
  const typed = word.toLowerCase().replace(/\.$/, '');
  if (typed.length < 3) return undefined;
  const at = months.findIndex((name) => name.startsWith(typed === 'sept' ? 'sep' : typed));
  return at < 0 ? undefined : at + 1;
};

const two = (n: number): string => String(n).padStart(2, '0');
/** "25" is 2025: nobody brings in issues of the last century. */
const yearOf = (typed: string): number => (typed.length === 2 ? 2000 + Number(typed) : Number(typed));

function realDay(day: number, month: number, year: number): CalendarDate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  const on = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isCountedOn(on) ? on : undefined;
}

/** Excel keeps a day as a number from 1 January 1900, and counts a 29 February that there never was [R: Microsoft, "DATE function"]. */
const excelDay = (serial: number): CalendarDate =>
  new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);

const weekday = /^(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\s+/i;
/** A time of day behind the date, in any of the ways in which exports write one. */
const timeOfDay =
  /[ T,]{1,2}(?:at )?\d{1,2}(?:(?:[:.]\d{2}){1,2}(?:[.,]\d{1,9})?(?: ?[ap]\.?m\.?)?(?: ?(?:Z|GMT|BST|UTC|[+-]\d{2}:?\d{2}))?| ?[ap]\.?m\.?)$/i;

const isNoDate = (text: string): DateReading => ({
  state: 'wrong',
  message: `“${text.slice(0, 60)}” is not a date with a day, a month and a year.`,
});
/** Excel shows 05-Jun and Jun-25 of whole dates: a part of them is there, and out of sight. */
const lacksPart = (text: string): DateReading | undefined => {
  const [dayMonth, monthYear] = [
    /^\d{1,2}(?:st|nd|rd|th)?[ \-/.]([a-z]{3,9})$/i.exec(text),
    /^([a-z]{3,9})[ \-/.]\d{2,4}$/i.exec(text),
  ];
  const word = dayMonth?.[1] ?? monthYear?.[1];
  if (word === undefined || monthOf(word) === undefined) return undefined;
  const what = dayMonth ? 'year' : 'day';
  return {
    state: 'wrong',
    message: `“${text}” has no ${what}. Excel may leave it out of sight: show the whole date there, and copy it again.`,
  };
};
const readOr = (on: CalendarDate | undefined, text: string): DateReading =>
  on === undefined
    ? { state: 'wrong', message: `“${text.slice(0, 60)}” is not a day of the calendar.` }
    : { state: 'read', on };

function numbers(first: number, second: number, year: number, text: string): DateReading {
  const [dayFirst, monthFirst] = [realDay(first, second, year), realDay(second, first, year)];
  if (dayFirst && monthFirst && dayFirst !== monthFirst) return { state: 'either', dayFirst, monthFirst };
  return readOr(dayFirst ?? monthFirst, text);
}

/**
 * A date in any British writing, and in those that Excel and exports make of it: 5/6/2025, 05.06.25, 5 June 2025, 5th Jun 25, Thursday 5 June 2025,
 * June 5, 2025, 05-Jun-25, 2025-06-05T09:30, 45813. A time of day behind it is left out. Where the numbers can be read in two ways,
 * both are given: which it is stands in the file as a whole, or with who has it, and never in the one cell.
 */
export function readPastDate(given: string): DateReading {
  const text = given.replace(/\s+/g, ' ').trim();
  if (text === '' || /^(?:-|–|n\/a|none|unknown|not known|tbc)$/i.test(text)) return { state: 'blank' };
  // No date is as long, and a whole cell of words is not looked through.
  if (text.length > 80) return isNoDate(text);
  const plain = text.replace(weekday, '').replace(timeOfDay, '').trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain);
  if (iso) return readOr(realDay(Number(iso[3]), Number(iso[2]), Number(iso[1])), text);
  const inNumbers = /^(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{4}|\d{2})$/.exec(plain);
  if (inNumbers) return numbers(Number(inNumbers[1]), Number(inNumbers[2]), yearOf(inNumbers[3]!), text);
  const dayMonth = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ \-/.,]*([a-z]{3,9})\.?[ \-/.,']*(\d{4}|\d{2})$/i.exec(plain);
  if (dayMonth) {
    const month = monthOf(dayMonth[2]!);
    return month ? readOr(realDay(Number(dayMonth[1]), month, yearOf(dayMonth[3]!)), text) : isNoDate(text);
  }
  const monthDay = /^([a-z]{3,9})\.?[ \-/]*(\d{1,2})(?:st|nd|rd|th)?[ ,\-/]+'?(\d{4}|\d{2})$/i.exec(plain);
  if (monthDay) {
    const month = monthOf(monthDay[1]!);
    return month ? readOr(realDay(Number(monthDay[2]), month, yearOf(monthDay[3]!)), text) : isNoDate(text);
  }
  const inOne = /^(20\d{2})(\d{2})(\d{2})$/.exec(plain);
  if (inOne) return readOr(realDay(Number(inOne[3]), Number(inOne[2]), Number(inOne[1])), text);
  const serial = /^(\d{5})(?:\.\d+)?$/.exec(plain);
  // From 2000 to 2100: another number of five digits is a reference, and no day.
  if (serial && Number(serial[1]) >= 36_526 && Number(serial[1]) < 73_415)
    return { state: 'read', on: excelDay(Number(serial[1])) };
  return lacksPart(plain) ?? isNoDate(text);
}

/** What the dates of a whole column say about their order. */
export interface OrderFound {
  /** Absent: nothing in the file decides, and somebody is asked. */
  order?: DateOrder;
  /** Both ways are in it: some dates fit day first alone, some month first alone. */
  isMixed: boolean;
  /** A date that can be read in two ways, to ask about; absent where there is none. */
  example?: { text: string; dayFirst: CalendarDate; monthFirst: CalendarDate };
}

/** The order of the dates in a column, by those that can be read in one way alone. */
export function orderOf(cells: readonly string[]): OrderFound {
  let [dayFirst, monthFirst] = [0, 0];
  let example: OrderFound['example'];
  for (const text of cells) {
    const reading = readPastDate(text);
    if (reading.state === 'either') {
      const { dayFirst: one, monthFirst: other } = reading;
      example ??= { text: text.trim(), dayFirst: one, monthFirst: other };
      continue;
    }
    const inNumbers = /^\D*(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(?:\d{4}|\d{2})(?!\d)/.exec(text.trim());
    if (reading.state !== 'read' || !inNumbers || inNumbers[1] === inNumbers[2]) continue;
    if (Number(inNumbers[1]) > 12) dayFirst += 1;
    if (Number(inNumbers[2]) > 12) monthFirst += 1;
  }
  const isMixed = dayFirst > 0 && monthFirst > 0;
  const found = example ? { example } : {};
  if (isMixed || dayFirst + monthFirst === 0) return { ...found, isMixed };
  return { ...found, isMixed, order: dayFirst > 0 ? 'day-first' : 'month-first' };
}
