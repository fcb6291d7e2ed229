import { countedWords, isCountedOn, lastCountedOn, type CalendarDate } from '@tms-support/support-domain';
import { dateWords } from '../words/date-words';
import { readTypedDay, type DayMeaning } from './typed-day';

/**
 * What became of what was typed: a date, with the last one where several days were typed; nothing typed; or what is wrong with it, and
 * where the words mean two days, both of them.
 */
export type ParsedDate =
  | { state: 'empty' }
  | { state: 'read'; on: CalendarDate; toOn?: CalendarDate }
  | { state: 'wrong'; message: string; choices?: readonly CalendarDate[] };

/** What is wrong with where a date lies, if anything is. */
function beyond(on: CalendarDate, meaning: DayMeaning, today: CalendarDate): string | undefined {
  if (meaning === 'past' && on > today) return 'today or in the past';
  if (meaning === 'coming' && on < today) return 'today or in the future';
  if (isCountedOn(on)) return undefined;
  // Who typed 2206 for 2026 is told what may stand there, and not that it is "wrong".
  return meaning === 'coming' ? `between today and ${dateWords(lastCountedOn)}` : countedWords;
}

/**
 * Reads a date as somebody typed it. `name` begins the sentence: "The hearing date must include a month". `from`: the first day, where this is
 * the last one of several.
 */
export function parseDate(
  text: string,
  name: string,
  meaning: DayMeaning,
  today: CalendarDate,
  from?: CalendarDate,
): ParsedDate {
  if (!text.trim()) return { state: 'empty' };
  const read = readTypedDay(text, from ?? today, from ? 'coming' : meaning);
  if ('wrong' in read) return { state: 'wrong', message: `${name} ${read.wrong}` };
  const within = read.days.filter((on) => beyond(on, meaning, today) === undefined);
  const [on, other] = within;
  if (on === undefined) return { state: 'wrong', message: `${name} must be ${beyond(read.days[0]!, meaning, today)!}` };
  if (other !== undefined)
    return {
      state: 'wrong',
      message: `${name} may be ${dateWords(on)} or ${dateWords(other)}. Choose one`,
      choices: within,
    };
  const { toOn } = read;
  return { state: 'read', on, ...(toOn === undefined ? {} : { toOn }) };
}

/** A time of day from "5:30pm", "5pm", "17:30", "17.30", "0915", "9h15" or "midday"; undefined for anything else, and for a bare "9", which may be evening. */
export function readTime(text: string): { hour: number; minute: number } | undefined {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/^(?:at|about|around|approx|circa|c\.|~)/, '')
    .replace(/\.(?=m)|\.$|,$/g, '')
    .replace(/(\d)(?:hours|hrs|hr|h)$/, '$1')
    .replace(/o['’]?clock/, ':00');
  if (/^(?:12)?(?:midday|noon)$/.test(typed)) return { hour: 12, minute: 0 };
  if (/^(?:12)?midnight$/.test(typed)) return { hour: 0, minute: 0 };
  const found = /^(\d{1,2}?)(?:[:.;h]?(\d{2}))?(a|p|am|pm)?$/.exec(typed);
  if (!found || (!found[2] && !found[3])) return undefined;
  const minute = Number(found[2] ?? '0');
  let hour = Number(found[1]);
  if (found[3]) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (found[3].startsWith('p') ? 12 : 0);
  }
  return hour < 24 && minute < 60 ? { hour, minute } : undefined;
}
