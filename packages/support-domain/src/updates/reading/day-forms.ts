import { monthNames } from '../../words/dates.js';
import { daysOfMonthWords, dayWords, monthWords, weekWords, type DateWords } from '../date-words.js';
import { monthAt } from './month-forms.js';
import { isAsked, type Asked } from './question.js';
import { at, numberAt, skip, touches, type Found, type Token } from './tokens.js';
import { weekdayAt } from './weekdays.js';
import { fullYear, yearAfter } from './years.js';

type Form = Found<DateWords | Asked> | undefined;

/** What a number stands behind that is no day: "Windows 10". */
export const isVersionWord = (word: string): boolean =>
  /^(windows|version|versions|office|phase|edge|ios|android|macos|server|wave|release|build|step|teams|plan)$/.test(
    word,
  );

/** A day of a month by its number: "5", "5th", "16." Not the "10" of "Windows 10", nor the "5" of "5:30". */
const dayNumberAt = (tokens: readonly Token[], place: number): Found<number> | undefined => {
  const [, digits] = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(at(tokens, place)) ?? [];
  if (digits === undefined || isVersionWord(at(tokens, place - 1)) || at(tokens, place + 1) === ':') return undefined;
  const isFraction = ['.', '/'].includes(at(tokens, place - 1)) && touches(tokens, place);
  return isFraction ? undefined : { value: Number(digits), next: place + 1 };
};

const dated = (
  tokens: readonly Token[],
  place: number,
  make: (year: number | undefined) => DateWords,
  weekday: number | undefined,
): Found<DateWords | Asked> => {
  const year = yearAfter(tokens, place);
  if (isAsked(year)) return { value: year, next: place + 1 };
  const value = make(year.value);
  return { value: weekday === undefined ? value : { ...value, weekday }, next: year.next };
};

const joins = new Set(['to', '-', 'until', 'till', 'through']);

const alsoWords = new Set(['and', 'or', '&', '/']);

/** "May 5 and 9", "5, 9 and 12 May": days of one month, and no stretch of it. `next` is after the last of them. */
const moreDays = (tokens: readonly Token[], place: number): number | undefined => {
  let next = place;
  let isMore = false;
  for (let count = 0; count < 6; count += 1) {
    const joined = skip(tokens, next, ',');
    const isJoined = alsoWords.has(at(tokens, joined));
    const day = joined > next || isJoined ? dayNumberAt(tokens, isJoined ? joined + 1 : joined) : undefined;
    if (day === undefined || /^(am|pm|a|p)$/.test(at(tokens, day.next))) break;
    isMore ||= isJoined;
    next = day.next;
  }
  return isMore ? next : undefined;
};

const severalDays = (): Asked => ({
  asks: 'two-dates',
  question: 'These words name several days of one month. Choose the one that is meant, or write it.',
});

/** "May 5, 2025", "May 5-9, 2025", "May 5th to 9th". */
const monthFirst = (tokens: readonly Token[], place: number, weekday: number | undefined): Form => {
  const month = monthAt(tokens, place);
  const day = month && dayNumberAt(tokens, skip(tokens, month.next, 'the'));
  if (!month || !day) return undefined;
  if (joins.has(at(tokens, day.next))) {
    const last = dayNumberAt(tokens, day.next + 1);
    const goesOn = last && monthAt(tokens, last.next) !== undefined;
    if (last && !goesOn && at(tokens, last.next) !== ':' && !/^(am|pm)$/.test(at(tokens, last.next)))
      return dated(tokens, last.next, (year) => daysOfMonthWords(day.value, last.value, month.value, year), undefined);
  }
  const several = moreDays(tokens, day.next);
  if (several !== undefined && monthAt(tokens, several) === undefined) return { value: severalDays(), next: several };
  return dated(tokens, day.next, (year) => dayWords(day.value, month.value, year), weekday);
};

/** "5 May 2025", "the 5th of May", "16. December 2026", "3 to 5 March", "13 to Sunday 15th March 2026". */
const dayFirst = (tokens: readonly Token[], place: number, weekday: number | undefined): Form => {
  const day = dayNumberAt(tokens, skip(tokens, place, 'the'));
  if (!day) return undefined;
  const single = monthAt(tokens, skip(tokens, day.next, '.', 'of', '-', '/'));
  if (single) return dated(tokens, single.next, (year) => dayWords(day.value, single.value, year), weekday);
  const several = moreDays(tokens, day.next);
  if (several !== undefined && monthAt(tokens, skip(tokens, several, 'of')))
    return { value: severalDays(), next: several + 1 };
  if (!joins.has(at(tokens, day.next))) return undefined;
  const lastWeekday = weekdayAt(tokens, day.next + 1);
  const last = dayNumberAt(tokens, skip(tokens, lastWeekday?.next ?? day.next + 1, ',', 'the'));
  const month = last && monthAt(tokens, skip(tokens, last.next, '.', 'of'));
  if (!last || !month) return undefined;
  return dated(tokens, month.next, (year) => daysOfMonthWords(day.value, last.value, month.value, year), undefined);
};

/** A day in words, with its weekday where one stands before it. */
export const dayAt = (tokens: readonly Token[], place: number): Form => {
  const weekday = weekdayAt(tokens, place);
  const start = weekday ? skip(tokens, weekday.next, ',', '.', 'the') : place;
  return monthFirst(tokens, start, weekday?.value) ?? dayFirst(tokens, start, weekday?.value);
};

const weekLead = /^(commencing|beginning|starting|ending)$/;

/** "the week of May 5", "week commencing 5 May", "w/c 5 May". "Week of May 11-17" is the days that it names. */
export const weekAt = (tokens: readonly Token[], place: number): Form => {
  const start = skip(tokens, place, 'the');
  const slashed =
    at(tokens, start) === 'w' && at(tokens, start + 1) === '/' && ['c', 'e'].includes(at(tokens, start + 2));
  const lead = slashed ? at(tokens, start + 2) : at(tokens, start + 1);
  const isWeek = slashed || (at(tokens, start) === 'week' && (lead === 'of' || weekLead.test(lead)));
  if (!isWeek) return undefined;
  const from = skip(tokens, start + (slashed ? 3 : 2), 'on', 'the', ':');
  const day = numberDateAt(tokens, from) ?? dayAt(tokens, from);
  // "Week of May 26 - Jun 4" names its days itself.
  const isStretch = day && joins.has(at(tokens, day.next));
  if (day === undefined || isAsked(day.value) || day.value.precision !== 'day' || isStretch) return day;
  const how = lead === 'of' ? 'around' : lead === 'ending' || lead === 'e' ? 'until' : 'from';
  return { value: weekWords(day.value, how), next: day.next };
};

/** "2026-02-03", "2026/02/03", and "2026-02" for a month. */
const yearFirst = (tokens: readonly Token[], place: number): Form => {
  const mark = at(tokens, place + 1);
  const [year, month] = [numberAt(tokens, place), numberAt(tokens, place + 2, 2)];
  if (at(tokens, place).length !== 4 || year === undefined || month === undefined || !['-', '/'].includes(mark))
    return undefined;
  if (at(tokens, place + 2).length !== 2 || !touches(tokens, place + 1) || !touches(tokens, place + 2))
    return undefined;
  if (at(tokens, place + 3) !== mark || !touches(tokens, place + 3))
    return month >= 1 && month <= 12 ? { value: monthWords(month, year), next: place + 3 } : undefined;
  const day = at(tokens, place + 4).length === 2 ? numberAt(tokens, place + 4, 2) : undefined;
  return day === undefined ? undefined : { value: dayWords(day, month, year), next: place + 5 };
};

const dayOrMonth = (text: string, one: number, two: number): Asked => {
  const [first, second] = [monthNames[two - 1], monthNames[one - 1]];
  return {
    asks: 'day-or-month',
    question: `“${text}” is ${one} ${first} in Britain and ${two} ${second} in America. Write the month as a word.`,
  };
};

const leadsToNumbers =
  /^(on|by|from|starting|beginning|until|to|through|coming|of|before|after|since|-|\(|:|,|between|and)$/;

/** "25/6/2025", "5.6.2025", "9/21". What is read one way in Britain and another in America is asked about. */
export const numberDateAt = (tokens: readonly Token[], place: number): Form => {
  const iso = yearFirst(tokens, place);
  if (iso !== undefined) return iso;
  const mark = at(tokens, place + 1);
  const [one, two] = [numberAt(tokens, place, 2), numberAt(tokens, place + 2, 2)];
  const stands = touches(tokens, place + 1) && touches(tokens, place + 2);
  const isPart = ['/', '-', '.'].includes(at(tokens, place - 1)) && touches(tokens, place);
  if (one === undefined || two === undefined || !['/', '-', '.'].includes(mark) || !stands || isPart) return undefined;
  const hasYear = at(tokens, place + 3) === mark && touches(tokens, place + 3) && touches(tokens, place + 4);
  const digits = hasYear ? at(tokens, place + 4) : '';
  if (hasYear ? !/^(\d{2}|\d{4})$/.test(digits) : mark !== '/' || ['/', '-'].includes(at(tokens, place + 3)))
    return undefined;
  // "24/7" and "1/2 of users" are no dates: without a year, something has to lead to one.
  const isAlone = place === 0 && tokens.length === place + 3;
  if (!hasYear && (!(isAlone || leadsToNumbers.test(at(tokens, place - 1))) || (one === 24 && two === 7)))
    return undefined;
  const next = place + (hasYear ? 5 : 3);
  const written = tokens.slice(place, next).map((token) => token.written);
  const year = hasYear ? fullYear(digits) : undefined;
  if (digits.length === 2 && mark !== '/') return undefined;
  if (one <= 12 && two <= 12 && one !== two && one > 0 && two > 0)
    return { value: dayOrMonth(written.join(''), one, two), next };
  return { value: two > 12 && one <= 12 ? dayWords(two, one, year) : dayWords(one, two, year), next };
};
