import type { CalendarDate, Instant } from '@tms-support/support-domain';
import type { Answers } from '../drafts/draft-box';
import { londonClock, londonInstant } from '../words/london-time';
import { timeWords } from '../words/date-words';
import { parseDate, partsOf, readTime, type DateLimit, type ParsedDate } from './parse-date';
import type { FieldError } from './use-form';

/** A date as the three answers of a `DateField`. */
export function dateAnswers(name: string, on: CalendarDate): Answers {
  const { day, month, year } = partsOf(on);
  return { [`${name}.day`]: day, [`${name}.month`]: month, [`${name}.year`]: year };
}

export function parseDateAnswers(
  answers: Answers,
  name: string,
  words: string,
  limit: DateLimit,
  today: CalendarDate,
): ParsedDate {
  const part = (which: string): string => answers[`${name}.${which}`] ?? '';
  return parseDate({ day: part('day'), month: part('month'), year: part('year') }, words, limit, today);
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
  const date = parseDateAnswers(answers, name, `The day ${words}`, 'today-or-past', today);
  const time = (answers[`${name}.time`] ?? '').trim();
  if (date.state === 'wrong') return { state: 'wrong', error: { field: name, message: date.message, part: date.part } };
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
