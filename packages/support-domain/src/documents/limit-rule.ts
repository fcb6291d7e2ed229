import { dateOf, epochDayOf, weekdayOf } from '../working-time/epoch-minutes.js';
import { weekdays } from '../working-time/working-hours.js';
import type { WorkingCalendar } from '../working-time/working-calendar.js';
import { monthNames } from '../words/dates.js';
import type { CalendarDate } from '../time.js';
import { ordinals } from '../words/counts.js';

/** Gives the days of a rule that fall in one month: `month` is 1 to 12. */
type DaysOfMonth = (year: number, month: number, calendar: WorkingCalendar) => readonly number[];

const firstOf = (year: number, month: number): number => Date.UTC(year, month - 1, 1) / 86_400_000;
const daysOf = (year: number, month: number): number[] => {
  const [first, end] = [firstOf(year, month), firstOf(year, month + 1)];
  return Array.from({ length: end - first }, (_, index) => first + index);
};

const weekdayNamed = (word: string): number => (weekdays as readonly string[]).indexOf(word.replace(/s$/, ''));
/** 0 for the first month; -1 where it is not one. */
const monthNamed = (word: string): number =>
  monthNames.findIndex((name) =>
    [name, name.slice(0, 3)].some((one) => one.toLowerCase() === (word === 'sept' ? 'sep' : word)),
  );

/** Which of several: "first", "2nd", "last". Counted from 1; 0 is the last; undefined where it is not one of them. */
function whichOf(word: string): number | undefined {
  if (word === 'last') return 0;
  const named = ordinals.indexOf(word);
  if (named >= 0) return named + 1;
  const numbered = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word);
  // A 0 is no day: here it would be the last.
  return numbered && Number(numbered[1]) > 0 ? Number(numbered[1]) : undefined;
}
const pick = (days: readonly number[], which: number): readonly number[] => {
  const found = which === 0 ? days[days.length - 1] : days[which - 1];
  return found === undefined ? [] : [found];
};

const eachMonth = '(?:(?:of|in) )?(?:each|every|a|the) month';

/** The shapes of a rule. The first that fits reads it; one that gives nothing is no rule that can be read. */
const shapes: readonly (readonly [RegExp, (words: readonly string[]) => DaysOfMonth | undefined])[] = [
  [
    /^(?:each|every|weekly on) (\w+day)$|^(\w+days)$/,
    ([, one, several]) => {
      const weekday = weekdayNamed((one ?? several)!);
      return weekday < 0 ? undefined : (year, month) => daysOf(year, month).filter((day) => weekdayOf(day) === weekday);
    },
  ],
  [
    new RegExp(`^(\\w+) working day ${eachMonth}$`),
    ([, word]) => {
      const which = whichOf(word!);
      if (which === undefined || which > 23) return undefined;
      return (year, month, calendar) =>
        pick(
          daysOf(year, month).filter((day) => calendar.isWorkingDay(dateOf(day))),
          which,
        );
    },
  ],
  [
    new RegExp(`^(?:(\\w+)(?: day)? ${eachMonth}|monthly on (?:the )?(\\w+))$`),
    ([, one, other]) => {
      const which = whichOf((one ?? other)!);
      if (which === undefined || which > 31) return undefined;
      // The 31st of a month that has 30 days is its last.
      return (year, month) => pick(daysOf(year, month), which === 0 ? 0 : Math.min(which, daysOf(year, month).length));
    },
  ],
  [
    new RegExp(`^(\\w+) (\\w+day) ${eachMonth}$`),
    ([, word, name]) => {
      const [which, weekday] = [whichOf(word!), weekdayNamed(name!)];
      if (which === undefined || which > 5 || weekday < 0) return undefined;
      return (year, month) =>
        pick(
          daysOf(year, month).filter((day) => weekdayOf(day) === weekday),
          which,
        );
    },
  ],
  [
    /^(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]+)(?: (?:of )?(?:(\d{4})|each year|every year|yearly|annually))?$/,
    ([, date, name, only]) => {
      const [day, month] = [Number(date), monthNamed(name!) + 1];
      // In a leap year every month is as long as it ever is.
      if (month === 0 || day < 1 || day > daysOf(2024, month).length) return undefined;
      if (only !== undefined && day > daysOf(Number(only), month).length) return undefined;
      return (year, inMonth) => {
        if (inMonth !== month || (only !== undefined && Number(only) !== year)) return [];
        return pick(daysOf(year, month), Math.min(day, daysOf(year, month).length));
      };
    },
  ],
  [
    /^(\d{4})-(\d\d)-(\d\d)$/,
    ([on]) => {
      const day = Date.parse(`${on}T00:00:00Z`) / 86_400_000;
      // "2026-02-30" is read by some engines as the second of March.
      if (!Number.isFinite(day) || dateOf(day) !== on) return undefined;
      return (year, month) => daysOf(year, month).filter((one) => one === day);
    },
  ],
];

function readRule(rule: string): DaysOfMonth | undefined {
  const words = rule
    .toLowerCase()
    .replace(/[.,;]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^((?:each|every) month)(?: on| by)? the (.+)$/, '$2 of $1')
    .replace(
      /^(?:due |sent |always )?(?:on|by|before the end of|at the end of|no later than|not later than)? ?(?:the )?/,
      '',
    );
  for (const [shape, read] of shapes) {
    const found = shape.exec(words);
    const days = found ? read(found) : undefined;
    if (days) return days;
  }
  return undefined;
}

/**
 * The days on which a rule in words falls due, from one day up to and with another: "by the 15th of each month", "the last working day of each
 * month", "every Friday", "the second Tuesday of each month", "31 January each year", "1 March 2027", "2027-03-01". Undefined where the words
 * are not among these: nothing is guessed, and a person reads them.
 */
export function daysOfRule(
  rule: string,
  { from, to }: { from: CalendarDate; to: CalendarDate },
  calendar: WorkingCalendar,
): readonly CalendarDate[] | undefined {
  const daysOfMonth = readRule(rule);
  if (!daysOfMonth) return undefined;
  const [first, last] = [epochDayOf(from), epochDayOf(to)];
  const found: CalendarDate[] = [];
  const [year, month] = from.split('-').map(Number) as [number, number];
  for (let index = 0; firstOf(year, month + index) <= last; index += 1) {
    const [inYear, inMonth] = [year + Math.floor((month - 1 + index) / 12), ((month - 1 + index) % 12) + 1];
    for (const day of daysOfMonth(inYear, inMonth, calendar)) {
      if (day >= first && day <= last) found.push(dateOf(day));
    }
  }
  return found;
}
