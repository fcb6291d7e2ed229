import {
  daysOfMonthWords,
  dayWords,
  monthOf,
  monthWords,
  nthWeekdayWords,
  partWords,
  type DateWords,
} from '../date-words.js';
import { partsOfMonth, type PartOfMonth } from '../windows.js';
import { isAsked, type Asked } from './question.js';
import { at, skip, touches, type Found, type Token } from './tokens.js';
import { weekdayAt } from './weekdays.js';
import { yearAfter } from './years.js';

const partNames: Readonly<Record<string, PartOfMonth>> = {
  early: 'early',
  beginning: 'early',
  start: 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  end: 'late',
};
const needsOf = new Set(['beginning', 'start', 'middle']);

const ordinals: readonly (readonly string[])[] = [
  ['last', 'final'],
  ['first', '1st'],
  ['second', '2nd'],
  ['third', '3rd'],
  ['fourth', '4th'],
  ['fifth', '5th'],
];
/** Which one an ordinal means: 1 for the first, 0 for the last. */
export const ordinalAt = (tokens: readonly Token[], place: number): number | undefined => {
  const found = ordinals.findIndex((names) => names.includes(at(tokens, place)));
  return found < 0 ? undefined : found;
};

/** The words after which a bare "May" or "March" is a month: elsewhere it may be the verb. */
const leadsToMonth = new Set([
  ...[
    'in',
    'by',
    'of',
    'from',
    'to',
    'until',
    'till',
    'through',
    'during',
    'since',
    'starting',
    'beginning',
    'before',
    'after',
  ],
  ...[
    'for',
    'mid',
    'and',
    '-',
    ':',
    '(',
    '/',
    'between',
    'early',
    'late',
    'end',
    'next',
    'this',
    'the',
    'out',
    'start',
    'begin',
  ],
]);
const isVerbToo = (text: string): boolean => text === 'may' || text === 'march';

/** A month by its name at a place, with the full stop of its short form. */
export const monthAt = (tokens: readonly Token[], place: number): Found<number> | undefined => {
  const text = at(tokens, place);
  const month = /^[a-z]+$/.test(text) ? monthOf(text) : undefined;
  if (month === undefined) return undefined;
  const isShort = text.length <= 4 && text !== 'may' && text !== 'june' && text !== 'july';
  return {
    value: month,
    next: isShort && at(tokens, place + 1) === '.' && touches(tokens, place + 1) ? place + 2 : place + 1,
  };
};

const withYear = (
  tokens: readonly Token[],
  place: number,
  make: (year: number | undefined) => DateWords,
): Found<DateWords | Asked> => {
  const year = yearAfter(tokens, place);
  return isAsked(year) ? { value: year, next: place + 1 } : { value: make(year.value), next: year.next };
};

/** "early", "the end of", "late mid-": the one nearest to the month counts, since the others narrow it. */
const partAt = (tokens: readonly Token[], place: number): Found<PartOfMonth> | undefined => {
  let part: PartOfMonth | undefined;
  let next = skip(tokens, place, 'the', 'very');
  for (let count = 0; count < 4; count += 1) {
    const text = at(tokens, next);
    const name = Object.prototype.hasOwnProperty.call(partNames, text) ? partNames[text] : undefined;
    // "Beginning January 15" is no part of January: these are nouns, and take an "of".
    if (name === undefined || (needsOf.has(text) && at(tokens, next + 1) !== 'of')) break;
    part = name;
    // "Mid-late May" goes from one to the other; "late mid-May" does not.
    if (at(tokens, next + 1) === '-' && Object.prototype.hasOwnProperty.call(partNames, at(tokens, next + 2))) {
      next += 1;
      break;
    }
    next = skip(tokens, next + 1, '-', 'of', 'the');
  }
  return part === undefined ? undefined : { value: part, next };
};

/** "mid-May", "late October 2026", "the end of March", "mid to late May", "Dec end". */
export const partOfMonthAt = (tokens: readonly Token[], place: number): Found<DateWords | Asked> | undefined => {
  const first = partAt(tokens, place);
  if (first !== undefined) {
    const joined = ['to', '-', '/', 'and', 'or', 'through'].includes(at(tokens, first.next))
      ? partAt(tokens, first.next + 1)
      : undefined;
    const slashed =
      at(tokens, first.next - 1) === '-' ? partAt(tokens, skip(tokens, first.next, 'to', '-')) : undefined;
    const last = joined ?? slashed ?? first;
    const month = monthAt(tokens, last.next);
    if (month === undefined) return undefined;
    if (partsOfMonth.indexOf(first.value) > partsOfMonth.indexOf(last.value)) return undefined;
    return withYear(tokens, month.next, (year) => partWords(first.value, last.value, month.value, year));
  }
  const month = monthAt(tokens, place);
  if (month === undefined || at(tokens, month.next) !== 'end') return undefined;
  return withYear(tokens, month.next + 1, (year) => partWords('late', 'late', month.value, year));
};

/** "the second week of May", "the first half of May", "the second Tuesday of May". */
export const orderedInMonthAt = (tokens: readonly Token[], place: number): Found<DateWords | Asked> | undefined => {
  const nth = ordinalAt(tokens, skip(tokens, place, 'the'));
  if (nth === undefined) return undefined;
  const unitPlace = skip(tokens, place, 'the') + 1;
  const unit = skip(tokens, unitPlace, 'full', '-');
  const weekday = weekdayAt(tokens, unit);
  const month = monthAt(tokens, skip(tokens, at(tokens, unit) === 'of' ? unit : unit + 1, 'of', 'in', 'the'));
  if (month === undefined) return undefined;
  if (weekday !== undefined)
    return withYear(tokens, month.next, (year) => nthWeekdayWords(nth, weekday.value, month.value, year));
  // "The first of May".
  if (at(tokens, unit) === 'of' && nth > 0)
    return withYear(tokens, month.next, (year) => dayWords(nth, month.value, year));
  if (at(tokens, unit) === 'half' && (nth === 1 || nth === 2))
    return withYear(tokens, month.next, (year) =>
      nth === 1 ? daysOfMonthWords(1, 15, month.value, year) : daysOfMonthWords(16, 'end', month.value, year),
    );
  if (at(tokens, unit) !== 'week') return undefined;
  return withYear(tokens, month.next, (year) => {
    if (nth === 0) return daysOfMonthWords(-7, 'end', month.value, year);
    return daysOfMonthWords(7 * nth - 6, nth > 4 ? 'end' : 7 * nth, month.value, year);
  });
};

const partsNotNamed = /^(?:weeks?|days?|half|third|quarter|part|rest|remainder|most|couple)$/;

/** A month alone, where it is sure to be one. */
export const wholeMonthAt = (tokens: readonly Token[], place: number): Found<DateWords | Asked> | undefined => {
  const month = monthAt(tokens, place);
  if (month === undefined) return undefined;
  // "The last two weeks of May" is not the whole of it.
  if (['of', 'in'].includes(at(tokens, place - 1)) && partsNotNamed.test(at(tokens, place - 2)))
    return {
      value: {
        asks: 'which-day',
        question: 'These words name some days of a month. Write the first and the last of them.',
      },
      next: month.next,
    };
  const found = withYear(tokens, month.next, (year) => monthWords(month.value, year));
  if (isAsked(found.value) || found.value.year !== undefined || !isVerbToo(at(tokens, place))) return found;
  const isAlone = tokens.length === month.next && place === 0;
  const before = at(tokens, place - 1);
  const isCapital = /^[A-Z]/.test(tokens[place]!.written);
  // "In July and may take longer": the verb.
  const goesOn = before === 'and' && !isCapital && /^[a-z]/.test(at(tokens, month.next));
  const joins = ['to', '-', 'and', 'until', 'through'].includes(at(tokens, month.next));
  return isAlone || (leadsToMonth.has(before) && !goesOn) || (isCapital && joins) ? found : undefined;
};
