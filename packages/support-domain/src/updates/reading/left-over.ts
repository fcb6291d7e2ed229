import type { ClockWords } from './clock-forms.js';
import type { FoundDate } from './find-dates.js';
import type { WindowPrecision } from '../microsoft-update.js';
import { isVersionWord } from './day-forms.js';
import { isAsked } from './question.js';
import { monthAt } from './month-forms.js';
import { at, skip, touches, type Token } from './tokens.js';
import { isZoneWord } from './zones.js';

/** Hours that stand apart from every date of a row, and where. */
export interface LooseClock {
  clock: ClockWords;
  place: number;
}

const joiners = new Set(['/', '&', ',', '+', 'and', 'or']);
const isDayNumber = (text: string): boolean =>
  /^\d{1,2}(?:st|nd|rd|th)?$/.test(text) && Number.parseInt(text, 10) <= 31;

/** A number that could be a day, and is none of a version, a fraction or an hour. */
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

const negations = new Set(['not', 'never', "won't"]);
const working =
  /^(?:available|accessible|reachable|operational|working|able|possible|open|usable|online|up|running|in|function|work)$/;

/** "not on 5 May", "no earlier than 5 May"; but "will not be available from 5 May" says when something is down. */
export const isDenied = (tokens: readonly Token[], { from }: FoundDate): boolean => {
  if (at(tokens, from - 1) === 'since') return false;
  if (at(tokens, from - 1) === 'than' && ['earlier', 'sooner'].includes(at(tokens, from - 2))) return true;
  for (let back = 1; back <= 5 && !/^[.;]?$/.test(at(tokens, from - back)); back += 1) {
    const place = from - back;
    const next = at(tokens, place + 1) === 'be' ? place + 2 : place + 1;
    if (negations.has(at(tokens, place)) && !working.test(at(tokens, next))) return true;
  }
  return false;
};

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

const leadsToEvent = new Set(['after', 'before', 'since', 'following', 'around']);
const event = /^(?:date|deadline|filing|payment|hearing|meeting|board|election|holiday|launch|event|conference)s?$/;
const leadsToItsDay = new Set(['on', 'of']);

/** "It falls after the 7 February filing date": the day of something else, by which this one is told. */
export const isOfEvent = (tokens: readonly Token[], { from, until, clock }: FoundDate): boolean => {
  // "the" is part of some dates ("the 7 February"), and stands before others.
  const article = at(tokens, from) === 'the' ? from : from - 1;
  const isLed = at(tokens, article) === 'the' && leadsToEvent.has(at(tokens, article - 1));
  // "If approved at the meeting on 23 July"
  const isHeld =
    leadsToItsDay.has(at(tokens, from - 1)) &&
    event.test(at(tokens, from - 2)) &&
    ['at', ...leadsToEvent].includes(at(tokens, from - 4));
  return (clock === undefined && isLed && [0, 1].some((ahead) => event.test(at(tokens, until + ahead)))) || isHeld;
};

/** Whether a row names a zone anywhere: "20 February IST from 1900-2130", "5 May at 9:00 (all times PT)". */
export const namesZone = (tokens: readonly Token[]): boolean => tokens.some(({ written }) => isZoneWord(written));

/** "After April 2026, we will remove it": in May, or a year on. After a day is the day that something stops; a month is not. */
export const isAfterMonth = (tokens: readonly Token[], { date, from }: FoundDate): boolean =>
  !isAsked(date) && date.precision !== 'day' && at(tokens, from - 1) === 'after';

/** "We previously announced we would begin in the second half of 2021": what is so told is no longer so. */
const oldPlan =
  /\b(?:previously|originally|initially|earlier|had) (?:announced|communicated|planned|said|stated|shared|expected)\b[^.]{0,80}\bwould\b/i;
/** "Deprecated 16 November 2026. Removed with 2027 release wave 1": the other date is a wave's, and not read. */
const byWave =
  /\b(?:with|in|by|until|before|after)\b[^.;]{0,20}\b(?:20\d\d (?:release )?wave \d|wave \d,? (?:of )?20\d\d)/i;
/** "3 July has been cancelled", and the days that a digest is of. */
const noMore = /\b(?:is|was|been) (?:cancell?ed|called off)\b|\b(?:dai|week|month)ly (?:digest|summary|newsletter)\b/i;
export const isOldPlan = (row: string): boolean => [oldPlan, byWave, noMore].some((words) => words.test(row));

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

/** "midnight Saturday 22 March until 5am Sunday": whether five hours or twenty-nine, nobody can tell. */
export const isMidnightInDoubt = (tokens: readonly Token[], start: FoundDate, end: FoundDate): boolean =>
  start.clock?.from === 0 &&
  end.clock !== undefined &&
  tokens.slice(start.from, start.until).some(({ text }) => text === 'midnight');
