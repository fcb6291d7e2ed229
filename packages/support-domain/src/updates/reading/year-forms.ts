import { monthsWords, type DateWords } from '../date-words.js';
import { isAsked, type Asked } from './question.js';
import { at, numberAt, skip, type Found, type Token } from './tokens.js';
import { ordinalAt } from './month-forms.js';
import { fiscal, fullYear, yearAfter } from './years.js';

const whichMonths = (words: string): Asked => ({
  asks: 'which-months',
  question: `“${words}” names no month. Write the months that you mean.`,
});

type Span = readonly [from: number, to: number];
const quarter = (nth: number): Span => [3 * nth - 2, 3 * nth];
const half = (nth: number): Span => (nth === 1 ? [1, 6] : [7, 12]);

/** The months of "Q3", "H2", "2H", "third quarter", "second half" at a place. */
const spanAt = (tokens: readonly Token[], place: number): Found<Span> | undefined => {
  const start = skip(tokens, place, 'the');
  const text = at(tokens, start);
  const [, q] = /^q([1-4])$/.exec(text) ?? [];
  if (q !== undefined) return { value: quarter(Number(q)), next: start + 1 };
  const [, h] = /^h([12])$/.exec(text) ?? /^([12])h$/.exec(text) ?? [];
  if (h !== undefined) return { value: half(Number(h)), next: start + 1 };
  const nth = ordinalAt(tokens, start);
  const unit = skip(tokens, start + 1, 'calendar', '-');
  if (nth === undefined || nth === 0) return undefined;
  if (at(tokens, unit) === 'quarter' && nth <= 4) return { value: quarter(nth), next: unit + 1 };
  if (at(tokens, unit) === 'half' && nth <= 2) return { value: half(nth), next: unit + 1 };
  return undefined;
};

/** Words after which a quarter or a half with no year is one: elsewhere "H2" may be a heading. */
const leads = new Set([
  'in',
  'by',
  'of',
  'during',
  'for',
  'until',
  'from',
  'to',
  'through',
  '-',
  'end',
  'between',
  'and',
  'the',
]);

const joinedForm = /^(?:(cy|fy)(\d{2}|\d{4})([qh])([1-4])|([qh])([1-4])(cy|fy)(\d{2}|\d{4}))$/;

/** "Q3 2026", "Q3 calendar year 2025", "the end of Q1 2025", "2026 Q3", "CY26 H2", "Q3CY26", "the second half of 2026". */
export const partOfYearAt = (tokens: readonly Token[], place: number): Found<DateWords | Asked> | undefined => {
  const joined = joinedForm.exec(at(tokens, place));
  if (joined) {
    const [, kind = joined[7], digits = joined[8]!, unit = joined[5], nth = joined[6]!] = joined;
    if (kind === 'fy') return { value: fiscal(), next: place + 1 };
    const [from, to] = unit === 'q' ? quarter(Number(nth)) : half(Math.min(Number(nth), 2));
    return { value: monthsWords(from, to, fullYear(digits)), next: place + 1 };
  }
  // "By the end of Q1" says no more than the quarter does; "early Q1" says more than is known.
  const part = ['early', 'mid', 'late', 'end', 'beginning', 'start', 'middle'].includes(
    at(tokens, skip(tokens, place, 'the')),
  );
  const afterPart = part ? skip(tokens, skip(tokens, place, 'the') + 1, 'of', '-', 'the') : place;
  const span = spanAt(tokens, afterPart);
  if (span === undefined) return part ? partOfYear(tokens, place, afterPart) : yearFirstAt(tokens, place);
  const isEnd = at(tokens, skip(tokens, place, 'the')) === 'end';
  const year = yearAfter(tokens, span.next);
  if (isAsked(year)) return { value: year, next: span.next + 1 };
  const isQuarter = at(tokens, skip(tokens, afterPart, 'the')).startsWith('q');
  const isSure =
    isQuarter ||
    year.value !== undefined ||
    leads.has(at(tokens, afterPart - 1)) ||
    (place === 0 && span.next === tokens.length);
  if (!isSure) return undefined;
  if (part && !isEnd) return { value: whichMonths(at(tokens, place)), next: year.next };
  return { value: monthsWords(span.value[0], span.value[1], year.value), next: year.next };
};

/** "early 2026", "the end of 2029", "the end of the year": nobody promises a third of a year. */
const partOfYear = (tokens: readonly Token[], place: number, after: number): Found<Asked> | undefined => {
  const year = at(tokens, after).length === 4 ? numberAt(tokens, after) : undefined;
  const isYear = year !== undefined && year >= 1900 && at(tokens, after + 1) !== '-';
  const calendar = /^cy(\d{2}|\d{4})$/.test(at(tokens, after)) || at(tokens, after) === 'calendar';
  if (!isYear && !calendar && at(tokens, after) !== 'year') return undefined;
  const words = tokens
    .slice(place, after + 1)
    .map(({ written }) => written)
    .join(' ')
    .replace(/ - /g, '-');
  return { value: whichMonths(words), next: after + 1 };
};

/** "2026 Q3", "CY2026 H2", "CY2026", "calendar year 2026". */
const yearFirstAt = (tokens: readonly Token[], place: number): Found<DateWords | Asked> | undefined => {
  const text = at(tokens, place);
  if (/^fy\d{2,4}$/.test(text) || (text === 'fiscal' && at(tokens, place + 1) === 'year'))
    return { value: fiscal(), next: place + 2 };
  const year = yearAfter(tokens, place);
  if (isAsked(year) || year.value === undefined || [',', '.', 'of', '/', '(', 'in', "'"].includes(text))
    return undefined;
  const span = spanAt(tokens, skip(tokens, year.next, '-', ',', '/'));
  if (span !== undefined) return { value: monthsWords(span.value[0], span.value[1], year.value), next: span.next };
  const isCalendar = text.startsWith('cy') || text === 'calendar';
  return isCalendar || (place === 0 && year.next === tokens.length)
    ? { value: monthsWords(1, 12, year.value), next: year.next }
    : undefined;
};

const seasons = new Set(['spring', 'summer', 'autumn', 'fall', 'winter']);

/** "in the fall of 2021", "summer 2026", "over the holidays". */
export const seasonAt = (tokens: readonly Token[], place: number): Found<Asked> | undefined => {
  const text = at(tokens, place);
  if (!seasons.has(text)) return undefined;
  const year = yearAfter(tokens, place + 1);
  const isSeason =
    (!isAsked(year) && year.value !== undefined) || ['the', 'this', 'next', 'in'].includes(at(tokens, place - 1));
  return isSeason ? { value: whichMonths(text), next: isAsked(year) ? place + 1 : year.next } : undefined;
};
