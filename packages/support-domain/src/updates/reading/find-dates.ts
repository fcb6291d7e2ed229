import type { DateWords } from '../date-words.js';
import { clockWordsAt, type ClockWords } from './clock-forms.js';
import { dayAt, numberDateAt, weekAt } from './day-forms.js';
import { orderedInMonthAt, partOfMonthAt, wholeMonthAt } from './month-forms.js';
import type { Asked } from './question.js';
import { at, skip, type Found, type Token } from './tokens.js';
import { partOfYearAt, seasonAt } from './year-forms.js';

/** A date that stands in a text: between which tokens, and its hours where it has some. */
export interface FoundDate {
  date: DateWords | Asked;
  clock?: ClockWords;
  from: number;
  until: number;
}

/** More than this many dates in one row are no window: it is asked which is meant, and none is lost. */
const mostDates = 8;

const forms = [
  weekAt,
  orderedInMonthAt,
  numberDateAt,
  dayAt,
  partOfMonthAt,
  partOfYearAt,
  seasonAt,
  wholeMonthAt,
] as const;

const dateAt = (tokens: readonly Token[], place: number): Found<DateWords | Asked> | undefined => {
  for (const form of forms) {
    const found = form(tokens, place);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The hours that lead to a date: "10:00 AM PT on May 5". */
const clockBefore = (tokens: readonly Token[], place: number): (FoundDate & { clock: ClockWords }) | undefined => {
  const clock = clockWordsAt(tokens, place);
  if (clock === undefined) return undefined;
  const day = dateAt(tokens, skip(tokens, clock.next, 'on', ',', 'of'));
  return day === undefined ? undefined : { date: day.value, clock: clock.value, from: place, until: day.next };
};

/** Every date of a row, in order, in the time of one walk: nothing looks further ahead than a date is long. */
export const findDates = (tokens: readonly Token[]): readonly FoundDate[] => {
  const found: FoundDate[] = [];
  let place = 0;
  while (place < tokens.length && found.length < mostDates) {
    const date = dateAt(tokens, place);
    if (date !== undefined) {
      const clock = clockWordsAt(tokens, date.next);
      const until = clock?.next ?? date.next;
      found.push({ date: date.value, ...(clock ? { clock: clock.value } : {}), from: place, until });
      place = until;
      continue;
    }
    const timed = clockBefore(tokens, place);
    if (timed) found.push(timed);
    place = timed?.until ?? place + 1;
  }
  return found;
};

/** Whether a word stands at a place, or shortly before it. */
export const standsBefore = (
  tokens: readonly Token[],
  place: number,
  words: ReadonlySet<string>,
  reach = 1,
): boolean => {
  for (let back = 1; back <= reach; back += 1) if (words.has(at(tokens, place - back))) return true;
  return false;
};
