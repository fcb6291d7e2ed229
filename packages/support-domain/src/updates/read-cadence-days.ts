import type { CalendarDate } from '../time.js';
import { weekdays, type Weekday } from '../working-time/working-hours.js';
import type { CadenceDays } from './cadence.js';
import { numberWords, ordinals } from '../words/counts.js';

const mostWeeks = 52;

const countIn = (text: string): number => (/^\d+$/.test(text) ? Number(text) : Math.max(0, numberWords.indexOf(text)));

const nthIn = (text: string): number | 'last' | undefined => {
  if (text === 'last') return 'last';
  const nth = ordinals.indexOf(text) + 1 || Number(/^([1-5])(?:st|nd|rd|th)$/.exec(text)?.[1] ?? 0);
  return nth === 0 ? undefined : nth;
};

const weekdayIn = (text: string): Weekday | undefined => {
  const short = text.replace(/s$/, '');
  return weekdays.find((day) => day === short || (short.length >= 3 && short === day.slice(0, short.length)));
};

/**
 * On which days something comes, as an admin writes it in a cell: "every day", "every 2 weeks", "fortnightly", "every Tuesday",
 * "the second Tuesday of the month", "last Thursday of each month". Weeks are counted from `firstOn`. Undefined for what says none of these:
 * a guess would lay windows on days that nobody announced.
 */
export const readCadenceDays = (text: string, firstOn: CalendarDate): CadenceDays | undefined => {
  const said = text.trim().slice(0, 120).toLowerCase().replace(/[.,]$/, '').replace(/\s+/g, ' ');
  const counted = (weeks: number): CadenceDays | undefined =>
    weeks >= 1 && weeks <= mostWeeks ? { kind: 'every-weeks', weeks, countedFromOn: firstOn } : undefined;
  if (/^(?:every (?:day|night)|daily|nightly)$/.test(said)) return { kind: 'every-day' };
  if (/^(?:every week|weekly|once a week)$/.test(said)) return counted(1);
  if (/^(?:fortnightly|every fortnight|every (?:other|second) week)$/.test(said)) return counted(2);
  const weeks = /^every (\d{1,3}|[a-z]+) weeks?$/.exec(said);
  if (weeks) return counted(countIn(weeks[1]!));
  const weekly = /^every ([a-z]+)$|^([a-z]+days)$/.exec(said);
  const everyDay = weekly && weekdayIn(weekly[1] ?? weekly[2]!);
  if (everyDay) return { kind: 'every-weeks', weeks: 1, countedFromOn: firstOf(firstOn, everyDay) };
  const nth =
    /^(?:monthly,? )?(?:on )?(?:every |each |the )?(\w+) ([a-z]+)(?: (?:of|in) (?:the|each|every|a) month| (?:monthly|each month|every month))?$/.exec(
      said,
    );
  const weekday = nth && weekdayIn(nth[2]!);
  const place = nth && nthIn(nth[1]!);
  if (!weekday || place === null || place === undefined) return undefined;
  return place === 'last' ? { kind: 'last-weekday', weekday } : { kind: 'nth-weekday', nth: place, weekday };
};

/** The first day from `on` that is this weekday. */
const firstOf = (on: CalendarDate, weekday: Weekday): CalendarDate => {
  const at = new Date(`${on}T00:00:00Z`);
  const ahead = (weekdays.indexOf(weekday) - ((at.getUTCDay() + 6) % 7) + 7) % 7;
  return new Date(at.getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
};

/** A time of day as an admin writes it: "18:00", "6pm", "6.30 pm". Undefined for what is none. */
export const readTimeOfDay = (text: string): string | undefined => {
  const parts = /^(\d{1,2})(?:[:.](\d\d))?\s*([ap])?\.?m?\.?$/i.exec(text.trim());
  if (!parts || (parts[2] === undefined && parts[3] === undefined)) return undefined;
  const half = parts[3]?.toLowerCase();
  const hour = Number(parts[1]);
  if (half ? hour < 1 || hour > 12 : hour > 23) return undefined;
  const minute = Number(parts[2] ?? 0);
  if (minute > 59) return undefined;
  const of24 = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
  return `${String(of24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};
