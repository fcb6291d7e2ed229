import { monthNames } from '../words/dates.js';
import { dateOf, firstYear, lastYear, weekdayOf } from '../working-time/epoch-minutes.js';
import type { WindowPrecision } from './microsoft-update.js';
import { firstDayOf, partsOfMonth, type PartOfMonth } from './windows.js';

/** The first and the last day of something, counted since 1970. */
type DaySpan = readonly [first: number, last: number];

/** Days in words, a year possibly left out: the first and last of them follow once the year is known. */
export interface DateWords {
  year?: number;
  month: number;
  precision: Exclude<WindowPrecision, 'instant'>;
  /** The first and the last day of it in a year. Undefined where that year has no such day. */
  daysIn: (year: number) => DaySpan | undefined;
  /** The weekday that the words give it, Monday being 0: where it does not fit, somebody made a slip. */
  weekday?: number;
  /** Of "the week of" a day: that day. Where it is no Monday, two people would count two weeks. */
  weekOf?: (year: number) => number | undefined;
}

const withYear = (year: number | undefined): { year?: number } => (year === undefined ? {} : { year });

/** The month of a name or of its usual short form, 1 to 12. Undefined for any other word. */
export const monthOf = (name: string): number | undefined => {
  const word = name.toLowerCase();
  const found = monthNames.findIndex((month) => {
    const whole = month.toLowerCase();
    return word === whole || word === whole.slice(0, 3) || (word === 'sept' && whole === 'september');
  });
  return found < 0 ? undefined : found + 1;
};

export const dayWords = (day: number, month: number, year?: number): DateWords => ({
  ...withYear(year),
  month,
  precision: 'day',
  daysIn: (inYear) => {
    const found = firstDayOf(inYear, month) + day - 1;
    const exists = day >= 1 && month >= 1 && month <= 12 && found < firstDayOf(inYear, month + 1);
    return exists ? [found, found] : undefined;
  },
});

/** Days of one month, from the first of them to the last: "5-9 May", "the second week of May". */
export const daysOfMonthWords = (
  from: number,
  to: number | 'end',
  month: number,
  year?: number,
  precision: DateWords['precision'] = 'part-of-month',
): DateWords => ({
  ...withYear(year),
  month,
  precision,
  daysIn: (inYear) => {
    const [first, end] = [firstDayOf(inYear, month), firstDayOf(inYear, month + 1) - 1];
    const span: DaySpan = [from > 0 ? first + from - 1 : end + from + 1, to === 'end' ? end : first + to - 1];
    return span[0] >= first && span[1] <= end ? span : undefined;
  },
});

/** A part of a month, or the stretch from one part to another: "mid-May", "mid to late May". */
export const partWords = (from: PartOfMonth, to: PartOfMonth, month: number, year?: number): DateWords =>
  daysOfMonthWords(
    1 + 10 * partsOfMonth.indexOf(from),
    to === 'late' ? 'end' : 10 + 10 * partsOfMonth.indexOf(to),
    month,
    year,
  );

export const monthWords = (month: number, year?: number): DateWords => daysOfMonthWords(1, 'end', month, year, 'month');

/** Whole months of a year: a quarter, a half, a year. */
export const monthsWords = (from: number, to: number, year?: number): DateWords => ({
  ...withYear(year),
  month: from,
  precision: 'month',
  daysIn: (inYear) => [firstDayOf(inYear, from), firstDayOf(inYear, to + 1) - 1],
});

/** The week around a day, Monday to Sunday, or the seven days from it on or up to it. */
export const weekWords = (day: DateWords, how: 'around' | 'from' | 'until'): DateWords => ({
  ...withYear(day.year),
  month: day.month,
  precision: 'part-of-month',
  ...(how === 'around' ? { weekOf: (inYear: number) => day.daysIn(inYear)?.[0] } : {}),
  daysIn: (inYear) => {
    const on = day.daysIn(inYear)?.[0];
    if (on === undefined) return undefined;
    if (how === 'until') return [on - 6, on];
    const first = how === 'from' ? on : on - weekdayOf(on);
    return [first, first + 6];
  },
});

/** The nth of a weekday in a month, or its last (`nth` 0): "the second Tuesday of May". */
export const nthWeekdayWords = (nth: number, weekday: number, month: number, year?: number): DateWords => ({
  ...withYear(year),
  month,
  precision: 'day',
  daysIn: (inYear) => {
    const [first, end] = [firstDayOf(inYear, month), firstDayOf(inYear, month + 1) - 1];
    const found =
      nth === 0
        ? end - ((weekdayOf(end) - weekday + 7) % 7)
        : first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
    return found <= end ? [found, found] : undefined;
  },
});

/** Which of three years brings something nearest to today, `daysIn` telling its days in each. */
export const nearestYear = ({ daysIn }: Pick<DateWords, 'daysIn'>, today: number, isOver = false): number => {
  const thisYear = Number(dateOf(today).slice(0, 4));
  const distance = (inYear: number): number => {
    const [first, last] = daysIn(inYear) ?? [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    // What is said to be over has begun.
    return isOver && first > today ? Number.POSITIVE_INFINITY : Math.max(first - today, today - last, 0);
  };
  const [nearest] = [thisYear, thisYear + 1, thisYear - 1].sort((a, b) => distance(a) - distance(b));
  return nearest!;
};

/** Whether a year is one that the timetable counts in. */
export const isTimetableYear = (value: number): boolean => value > firstYear && value < lastYear;
