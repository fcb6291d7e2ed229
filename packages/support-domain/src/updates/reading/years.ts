import { at, numberAt, skip, touches, type Found, type Token } from './tokens.js';
import type { Asked } from './question.js';

const calendarYear = /^cy(\d{2}|\d{4})$/;
const fiscalYear = /^fy(\d{2}|\d{4})?$/;

export const fullYear = (digits: string): number => Number(digits.length === 2 ? `20${digits}` : digits);

export const fiscal = (): Asked => ({
  asks: 'fiscal-year',
  question: 'That is a year of Microsoft’s accounts, which begins in July. Write the months that you mean.',
});

/** A year of four digits at a place: "2026", but not the "2026" of "2026-02-03" or of a number that goes on. */
const plainYearAt = (tokens: readonly Token[], place: number): number | undefined => {
  const year = at(tokens, place).length === 4 ? numberAt(tokens, place) : undefined;
  const goesOn =
    ['-', '/', '.'].includes(at(tokens, place + 1)) && touches(tokens, place + 1) && touches(tokens, place + 2);
  return year !== undefined && !(goesOn && numberAt(tokens, place + 2, 9) !== undefined) ? year : undefined;
};

/**
 * The year that follows a month, a day or a quarter: "2026", ", 2026", "of 2026", "CY2026", "CY 2026", "calendar year 2026", "'26".
 * `next` is `place` where none follows.
 */
export const yearAfter = (tokens: readonly Token[], place: number): Found<number | undefined> | Asked => {
  // "Aug-2026": a stroke that touches both.
  const isStroke = at(tokens, place) === '-' && touches(tokens, place) && touches(tokens, place + 1);
  const start = isStroke ? place + 1 : skip(tokens, place, ',', '.', 'of', '/', '(', 'in');
  const text = at(tokens, start);
  const year = plainYearAt(tokens, start);
  if (year !== undefined) return { value: year, next: start + 1 };
  const calendar = calendarYear.exec(text);
  if (calendar) return { value: fullYear(calendar[1]!), next: start + 1 };
  if (text === 'cy' || text === 'calendar') {
    const place4 = skip(tokens, start + 1, 'year');
    const found = plainYearAt(tokens, place4);
    if (found !== undefined) return { value: found, next: place4 + 1 };
  }
  if (fiscalYear.test(text) || ['fiscal', 'financial'].includes(text)) return fiscal();
  if (text === "'" && at(tokens, start + 1).length === 2 && numberAt(tokens, start + 1) !== undefined)
    return { value: fullYear(at(tokens, start + 1)), next: start + 2 };
  return { value: undefined, next: place };
};
