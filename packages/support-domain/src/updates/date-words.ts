import { monthNames } from '../working-time/date-in-words.js';
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

const monthPattern = monthNames.map((name) => (name === 'May' ? name : `${name.slice(0, 3)}(?:${name.slice(3)}|t)?`)).join('|');
const year = '(?:,? (\\d{4}))?';
const pattern = (words: string): RegExp => new RegExp(`^${words}$`, 'i');
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?';

const patterns = {
  partOfMonth: pattern(`(early|mid|late|(?:the )?(?:start|beginning|middle|end) of)[ -](${monthPattern})${year}`),
  month: pattern(`(${monthPattern})${year}`),
  day: pattern(`${weekday}(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${monthPattern})${year}`),
  americanDay: pattern(`${weekday}(${monthPattern}) (\\d{1,2})(?:st|nd|rd|th)?${year}`),
  isoDay: /^(\d{4})-(\d{2})-(\d{2})$/,
  britishDay: /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/,
};

const monthOf = (name: string): number =>
  monthNames.findIndex((month) => month.toLowerCase().startsWith(name.slice(0, 3).toLowerCase())) + 1;

const partOf = (words: string): PartOfMonth =>
  partsOfMonth.find((part) => words.startsWith(part)) ?? (/middle/.test(words) ? 'mid' : /end/.test(words) ? 'late' : 'early');

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

/** Reads a day, a part of a month or a month: "3 March 2026", "mid-May", "October 2026". Undefined for anything else. */
export const readDateWords = (text: string): DateWords | undefined => {
  const [, part, partMonth, partYear] = patterns.partOfMonth.exec(text) ?? [];
  if (part !== undefined) return partWords(partOf(part.toLowerCase()), monthOf(partMonth!), partYear);
  const [, month, monthYear] = patterns.month.exec(text) ?? [];
  if (month !== undefined) return partWords(undefined, monthOf(month), monthYear);
  const [, day, dayMonth, dayYear] = patterns.day.exec(text) ?? [];
  if (day !== undefined) return dayWords(day, monthOf(dayMonth!), dayYear);
  const [, usMonth, usDay, usYear] = patterns.americanDay.exec(text) ?? [];
  if (usMonth !== undefined) return dayWords(usDay!, monthOf(usMonth), usYear);
  const [, isoYear, isoMonth, isoDay] = patterns.isoDay.exec(text) ?? [];
  if (isoYear !== undefined) return dayWords(isoDay!, Number(isoMonth), isoYear);
  const [, britishDay, britishMonth, britishYear] = patterns.britishDay.exec(text) ?? [];
  if (britishDay !== undefined) return dayWords(britishDay, Number(britishMonth), britishYear);
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
