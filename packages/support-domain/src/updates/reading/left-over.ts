import type { ClockWords } from './clock-forms.js';
import type { FoundDate } from './find-dates.js';
import type { WindowPrecision } from '../microsoft-update.js';
import { isVersionWord } from './day-forms.js';
import { monthAt } from './month-forms.js';
import { at, skip, touches, type Token } from './tokens.js';
import { isZoneWord } from './zones.js';

/** Hours that stand apart from every date of a row, and where. */
export interface LooseClock {
  clock: ClockWords;
  place: number;
  /** The place after them. */
  next: number;
}

const joiners = new Set(['/', '&', ',', '+', 'and', 'or']);
const isDayNumber = (text: string): boolean =>
  /^\d{1,2}(?:st|nd|rd|th)?$/.test(text) && Number.parseInt(text, 10) <= 31;

/** A number that could be a day, and is not one of a version, a fraction or an hour. */
const isLooseDay = (tokens: readonly Token[], place: number): boolean =>
  isDayNumber(at(tokens, place)) &&
  !isVersionWord(at(tokens, place - 1)) &&
  !([':', '.'].includes(at(tokens, place - 1)) && touches(tokens, place)) &&
  at(tokens, place + 1) !== ':';

/**
 * Whether another day stands beside a date and was not read with it: "6/7 September", "6, 7 September", "September 6, 7". To take
 * the month, or one day of the two, would be to say that the other is free.
 */
export const hasDayBeside = (tokens: readonly Token[], date: FoundDate, dates: readonly FoundDate[]): boolean => {
  const isRead = (place: number) => dates.some(({ from, until }) => place >= from && place < until);
  const last = date.from - 1;
  // "6/7 September" leaves both numbers, "6, 7 September" the first.
  const joint = isDayNumber(at(tokens, last)) ? last - 1 : last;
  const isBefore = joiners.has(at(tokens, joint)) && isLooseDay(tokens, joint - 1) && !isRead(joint - 1);
  const after = date.until;
  const isAfter =
    [',', '&', '/'].includes(at(tokens, after)) &&
    isLooseDay(tokens, after + 1) &&
    !isRead(after + 1) &&
    ['', ',', 'and', '&', ')', ';'].includes(at(tokens, after + 2));
  return isBefore || isAfter;
};

const untilWords = new Set(['until', 'till', 'to']);
const roughly = new Set(['approximately', 'approx', 'about', 'around', 'roughly', 'circa']);

/** Whether hours are said to be an end: "until approximately 14.00". */
export const isAnEnd = (tokens: readonly Token[], { place, clock }: LooseClock): boolean =>
  clock.to === undefined &&
  (untilWords.has(at(tokens, place - 1)) ||
    (roughly.has(at(tokens, place - 1)) && untilWords.has(at(tokens, place - 2))));

const oneDate = /^(?:date|deadline|target)$/;
const longestMove = 12;

/** "The date … from 5 May to 9 May": a date has no length, so it may have been moved, by a word that is not known. */
export const isDateFromDate = (tokens: readonly Token[], { from }: FoundDate): boolean => {
  if (at(tokens, from - 1) !== 'from') return false;
  for (let back = 2; back <= longestMove && !['.', ':', ''].includes(at(tokens, from - back)); back += 1)
    if (oneDate.test(at(tokens, from - back))) return true;
  return false;
};

/** What an hour looks like that is not read: "at 6 o'clock", "9-11", "2 in the afternoon", "out of hours". */
const likeHours =
  /\b\d{1,2} ?(?:o'clock|ish)\b|\b(?:overnight|the night of|at night|night before|(?:after|out of) hours|[io]n the (?:morning|afternoon|evening))\b/i;

/** Whether a row of one day or of several says something of its hours that nobody here reads. */
export const hasHoursUnread = (
  row: string,
  tokens: readonly Token[],
  { until }: FoundDate,
  precision: WindowPrecision,
): boolean => {
  if (precision === 'instant' || precision === 'month') return false;
  if (likeHours.test(row)) return true;
  if (precision !== 'day') return false;
  const start = at(tokens, until) === ',' ? until + 1 : until;
  const isPair =
    ['-', 'to'].includes(at(tokens, start + 1)) && isDayNumber(at(tokens, start)) && isDayNumber(at(tokens, start + 2));
  return isPair && ['', '.', ','].includes(at(tokens, start + 3));
};

/** Whether a row names a zone anywhere: "20 February IST from 1900-2130", "5 May at 9:00 (all times PT)". */
export const namesZone = (tokens: readonly Token[]): boolean => tokens.some(({ written }) => isZoneWord(written));

/** "In February, or March at the latest": a month beside another that says nothing by itself. */
export const hasMonthBeside = (
  tokens: readonly Token[],
  { until }: FoundDate,
  dates: readonly FoundDate[],
): boolean => {
  const or = skip(tokens, until, ',');
  // "in July and may take longer" is no month.
  const isNamed = /^[A-Z]/.test(tokens[or + 1]?.written ?? '') && monthAt(tokens, or + 1) !== undefined;
  const isMonth = ['or', 'and', '/'].includes(at(tokens, or)) && isNamed;
  return isMonth && !dates.some(({ from }) => from === or + 1);
};

const startWord = /^(?:start|begin|roll)(?:s|ing|ning)?$|^(?:from|effective|out)$/;
const nowWord = /^(?:now|today|tomorrow|immediately)$/;

/** "Starting today and completing by mid-December": one end is the day of the post, which the date beside it does not say. */
export const startsNow = (tokens: readonly Token[], { from }: FoundDate): boolean => {
  const now = tokens.findIndex(({ text }, place) => nowWord.test(text) && startWord.test(at(tokens, place - 1)));
  // "Starting today, 20 November" and "starting today (20 November)" name the day.
  return now >= 0 && now < from && !(from - now <= 2 && /^[(,]?$/.test(from - now === 2 ? at(tokens, now + 1) : ''));
};

const isMidnight = ({ clock, from, until }: FoundDate, tokens: readonly Token[]): boolean =>
  clock?.from === 0 && tokens.slice(from, until).some(({ text }) => text === 'midnight');

/** "midnight Saturday 22 March until 5am Sunday", "midnight on 22 March": whether it begins or ends that day, nobody can tell. */
export const isMidnightInDoubt = (tokens: readonly Token[], start: FoundDate): boolean =>
  isMidnight(start, tokens) &&
  !(tokens.length === start.until && start.from === 0 && at(tokens, start.until - 2) === 'at');
