import { monthNames } from '../words/dates.js';
import { dateOf, firstYear, lastYear } from '../working-time/epoch-minutes.js';
import type { WindowPrecision } from './microsoft-update.js';
import { firstDayOf, partsOfMonth, type PartOfMonth } from './windows.js';

/** Days in words, a year possibly left out: the first and last of them follow once the year is known. */
export interface DateWords {
  year?: number;
  month: number;
  precision: Exclude<WindowPrecision, 'instant'>;
  /** The first and the last day of it in a year. Undefined where that year has no such day. */
  daysIn: (year: number) => readonly [first: number, last: number] | undefined;
}

const monthPattern = [...monthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`), 'Sept'].join('|');
const year = '(?:,? (\\d{4}))?';
const pattern = (words: string): RegExp => new RegExp(`^${words}$`, 'i');
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?';

const monthOf = (name: string): number =>
  monthNames.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase())) + 1;

const partOf = (words: string): PartOfMonth => {
  if (/mid/.test(words)) return 'mid';
  return /late|end/.test(words) ? 'late' : 'early';
};

const withYear = (text: string | undefined): { year?: number } => (text === undefined ? {} : { year: Number(text) });

const dayWords = (day: string, month: number, yearText: string | undefined): DateWords => ({
  ...withYear(yearText),
  month,
  precision: 'day',
  daysIn: (inYear) => {
    const found = firstDayOf(inYear, month) + Number(day) - 1;
    const exists = Number(day) >= 1 && month >= 1 && month <= 12 && found < firstDayOf(inYear, month + 1);
    return exists ? [found, found] : undefined;
  },
});

const partWords = (part: PartOfMonth | undefined, month: number, yearText: string | undefined): DateWords => ({
  ...withYear(yearText),
  month,
  precision: part === undefined ? 'month' : 'part-of-month',
  daysIn: (inYear) => {
    const first = firstDayOf(inYear, month);
    const end = firstDayOf(inYear, month + 1) - 1;
    if (part === undefined) return [first, end];
    const start = first + 10 * partsOfMonth.indexOf(part);
    return [start, part === 'late' ? end : start + 9];
  },
});

type Reader = readonly [pattern: RegExp, read: (found: readonly string[]) => DateWords];

/** Each way of writing, and what its groups say. A year that is not written is undefined. */
const readers: readonly Reader[] = [
  [
    pattern(`(early|mid|late|(?:the )?(?:start|beginning|middle|end) of)[ -](${monthPattern})${year}`),
    ([, part, month, inYear]) => partWords(partOf(part!.toLowerCase()), monthOf(month!), inYear),
  ],
  [pattern(`(${monthPattern})${year}`), ([, month, inYear]) => partWords(undefined, monthOf(month!), inYear)],
  [
    pattern(`${weekday}(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${monthPattern})${year}`),
    ([, day, month, inYear]) => dayWords(day!, monthOf(month!), inYear),
  ],
  [
    pattern(`${weekday}(${monthPattern}) (\\d{1,2})(?:st|nd|rd|th)?${year}`),
    ([, month, day, inYear]) => dayWords(day!, monthOf(month!), inYear),
  ],
  [/^(\d{4})-(\d{2})-(\d{2})$/, ([, inYear, month, day]) => dayWords(day!, Number(month), inYear)],
  [/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, ([, day, month, inYear]) => dayWords(day!, Number(month), inYear)],
];

/** Reads a day, a part of a month or a month: "3 March 2026", "mid-May", "October 2026". Undefined for anything else. */
export const readDateWords = (text: string): DateWords | undefined => {
  for (const [form, read] of readers) {
    const found = form.exec(text);
    if (found !== null) return read(found);
  }
  return undefined;
};

/** The year that was meant where none was written: the one that brings the words nearest to today. */
export const nearestYear = (words: DateWords, today: number): number => {
  const thisYear = Number(dateOf(today).slice(0, 4));
  const distance = (inYear: number): number => {
    const [first, last] = words.daysIn(inYear) ?? [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    return Math.max(first - today, today - last, 0);
  };
  const [nearest] = [thisYear, thisYear + 1, thisYear - 1].sort((a, b) => distance(a) - distance(b));
  return nearest!;
};

/** Whether a year is one that the timetable counts in. */
export const isTimetableYear = (value: number): boolean => value > firstYear && value < lastYear;
