import { countedWords, isCountedOn, lastCountedOn, type CalendarDate } from '@tms-support/support-domain';
import { dateWords, monthNames } from '../words/date-words';

/** A date as it was typed, part by part. */
export interface DateParts {
  day: string;
  month: string;
  year: string;
}
export type DatePart = keyof DateParts;

/** What became of the parts: a date, nothing typed, or what is wrong and in which part. */
export type ParsedDate =
  { state: 'empty' } | { state: 'read'; on: CalendarDate } | { state: 'wrong'; message: string; part: DatePart };

/** Where a date may lie, seen from today. */
export type DateLimit = 'any' | 'today-or-past' | 'today-or-future';

/** 1 to 12 from "3", "03", "mar", "March" or "sept"; undefined for anything else. */
export function readMonth(text: string): number | undefined {
  const typed = text.trim().toLowerCase().replace(/\.$/, '');
  if (/^\d{1,2}$/.test(typed)) {
    const month = Number(typed);
    return month >= 1 && month <= 12 ? month : undefined;
  }
  if (!/^[a-z]{3,}$/.test(typed)) return undefined;
  const found = monthNames.findIndex((name) => name.toLowerCase().startsWith(typed === 'sept' ? 'sep' : typed));
  return found < 0 ? undefined : found + 1;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** "26" is 2026: nobody at this desk writes of the last century. */
function readYear(text: string): number | undefined {
  const typed = text.trim();
  if (/^\d{4}$/.test(typed)) return Number(typed);
  return /^\d{2}$/.test(typed) ? 2000 + Number(typed) : undefined;
}

function missingPart(parts: DateParts): DatePart | undefined {
  return (['day', 'month', 'year'] as const).find((part) => parts[part].trim() === '');
}

const halfAYear = 183 * 24 * 60 * 60 * 1000;

/**
 * The year of a day that was typed without one: of the nearest such day on the side of today where it may lie, if that is less than
 * half a year away. Yesterday, typed for a hearing by a slip, must not become a day of next year.
 */
function yearMeant({ day, month }: DateParts, limit: DateLimit, today: CalendarDate): string {
  const side = limit === 'today-or-past' ? -1 : 1;
  const first = Number(today.slice(0, 4));
  const found = [first, first + side].find((year) => {
    const away = side * (Date.UTC(year, (readMonth(month) ?? NaN) - 1, Number(day)) - Date.parse(today));
    return limit !== 'any' && away >= 0 && away < halfAYear;
  });
  return String(found ?? '');
}

/** Reads a date typed as day, month and year. `name` begins the sentence: "The hearing date must include a month". */
export function parseDate(typed: DateParts, name: string, limit: DateLimit, today: CalendarDate): ParsedDate {
  if (!typed.day.trim() && !typed.month.trim() && !typed.year.trim()) return { state: 'empty' };
  const parts = typed.year.trim() ? typed : { ...typed, year: yearMeant(typed, limit, today) };
  const missing = missingPart(parts);
  if (missing) return { state: 'wrong', part: missing, message: `${name} must include a ${missing}` };
  const month = readMonth(parts.month);
  const year = readYear(parts.year);
  const day = /^\d{1,2}$/.test(parts.day.trim()) ? Number(parts.day) : undefined;
  const notReal = (part: DatePart): ParsedDate => ({ state: 'wrong', part, message: `${name} must be a real date` });
  if (year === undefined) return { state: 'wrong', part: 'year', message: `${name} must include a year of 4 numbers` };
  if (month === undefined) return notReal('month');
  if (day === undefined || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return notReal('day');
  const on = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  if (!isCountedOn(on)) {
    // The bounds in the words of the limit: who typed 2206 for 2026 is told what may stand there, and not that it is "wrong".
    const bounds: Record<DateLimit, string> = {
      any: countedWords,
      'today-or-past': on > today ? 'today or in the past' : countedWords,
      'today-or-future': on < today ? 'today or in the future' : `between today and ${dateWords(lastCountedOn)}`,
    };
    return { state: 'wrong', part: 'year', message: `${name} must be ${bounds[limit]}` };
  }
  if (limit === 'today-or-past' && on > today) {
    return { state: 'wrong', part: 'day', message: `${name} must be today or in the past` };
  }
  if (limit === 'today-or-future' && on < today) {
    return { state: 'wrong', part: 'day', message: `${name} must be today or in the future` };
  }
  return { state: 'read', on };
}

/** A calendar date as the parts of a form. */
export function partsOf(on: CalendarDate): DateParts {
  return { day: String(Number(on.slice(8, 10))), month: String(Number(on.slice(5, 7))), year: on.slice(0, 4) };
}

/** A time of day from "5:30pm", "5pm", "17:30", "17.30" or "midday"; undefined for anything else. */
export function readTime(text: string): { hour: number; minute: number } | undefined {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/\.(?=m)|\.$/g, '');
  if (typed === 'midday' || typed === 'noon') return { hour: 12, minute: 0 };
  if (typed === 'midnight') return { hour: 0, minute: 0 };
  const found = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm)?$/.exec(typed);
  if (!found || (!found[2] && !found[3])) return undefined;
  const minute = Number(found[2] ?? '0');
  let hour = Number(found[1]);
  if (found[3]) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (found[3] === 'pm' ? 12 : 0);
  }
  return hour < 24 && minute < 60 ? { hour, minute } : undefined;
}
