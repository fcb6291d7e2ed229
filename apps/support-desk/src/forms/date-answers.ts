import type { CalendarDate, Instant } from '@tms-support/support-domain';
import type { Answers } from '../drafts/draft-box';
import { londonClock, londonInstant } from '../words/london-time';
import { dateWords, timeWords } from '../words/date-words';
import { parseDate, readTime, type ParsedDate } from './parse-date';
import type { DayMeaning } from './typed-day';
import type { FieldError } from './use-form';

/** A date as the answer of a `DateField`. */
export const dateAnswers = (name: string, on: CalendarDate): Answers => ({ [name]: dateWords(on) });

export function parseDateAnswers(
  answers: Answers,
  name: string,
  words: string,
  meaning: DayMeaning,
  today: CalendarDate,
): ParsedDate {
  const read = parseDate(answers[name] ?? '', words, meaning, today);
  return read.state === 'read' && read.toOn !== undefined
    ? { state: 'wrong', message: `${words} must be one day` }
    : read;
}

/** The fields of the first and the last of several days: both may be typed into the first. */
export interface SeveralDays {
  from: string;
  to: string;
  meaning: DayMeaning;
  /** Where the last day has a meaning of its own. */
  toMeaning?: DayMeaning;
}

/** Reads both, in their order. */
export function parseSeveralDays(
  answers: Answers,
  { from, to, meaning, toMeaning = meaning }: SeveralDays,
  [fromWords, toWords]: readonly [string, string],
  today: CalendarDate,
): [ParsedDate, ParsedDate] {
  const first = parseDate(answers[from] ?? '', fromWords, meaning, today);
  const typed = parseDate(answers[to] ?? '', toWords, toMeaning, today, first.state === 'read' ? first.on : undefined);
  if (typed.state === 'read' && typed.toOn !== undefined)
    return [first, { state: 'wrong', message: `${toWords} must be one day` }];
  if (first.state !== 'read' || first.toOn === undefined) return [first, typed];
  if (typed.state === 'empty') return [first, parseDate(first.toOn, toWords, toMeaning, today)];
  return typed.state === 'read' && typed.on !== first.toOn
    ? [
        first,
        {
          state: 'wrong',
          message: `${fromWords} already gives ${dateWords(first.toOn)} as the last day. Clear one of them`,
        },
      ]
    : [first, typed];
}

/** A date and the time beside it, as the answers of a `DateField` and a `TextField` called `name.time`. */
export function instantAnswers(name: string, at: Instant): Answers {
  const clock = londonClock(at);
  return { ...dateAnswers(name, clock.on), [`${name}.time`]: timeWords(clock.hour, clock.minute) };
}

/** What became of a date and a time: an instant, nothing, or what to mend. */
export type ParsedInstant = { state: 'empty' } | { state: 'read'; at: Instant } | { state: 'wrong'; error: FieldError };

/** Reads a date with a time, London's. `words` begins the sentences: "The time it was sent". */
export function parseInstantAnswers(answers: Answers, name: string, words: string, today: CalendarDate): ParsedInstant {
  const date = parseDateAnswers(answers, name, `The day ${words}`, 'past', today);
  const time = (answers[`${name}.time`] ?? '').trim();
  if (date.state === 'wrong') return { state: 'wrong', error: { field: name, message: date.message } };
  if (date.state === 'empty' && !time) return { state: 'empty' };
  const timeField = `${name}.time`;
  if (!time)
    return { state: 'wrong', error: { field: timeField, message: `Enter the time ${words}, for example 5:30pm` } };
  const read = readTime(time);
  if (!read)
    return { state: 'wrong', error: { field: timeField, message: `The time ${words} must be a time, like 5:30pm` } };
  const on = date.state === 'read' ? date.on : today;
  return { state: 'read', at: londonInstant(on, read.hour, read.minute) };
}
