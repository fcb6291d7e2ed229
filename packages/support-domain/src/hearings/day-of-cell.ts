import { weekdayInWords } from '../words/dates.js';
import { weekdays } from '../working-time/working-hours.js';
import type { CalendarDate } from '../time.js';
import { dateOf, epochDayOf } from '../working-time/epoch-minutes.js';
import { daysOfWindow, windowStartsOn } from '../updates/windows.js';
import { windowFromWords } from '../updates/window-from-words.js';
import { londonDay } from '../london-time.js';

/** Which number of "5/6/2026" is the day. `both`: the file writes both ways, so that such a date says nothing. */
export type NumberOrder = 'day-first' | 'month-first' | 'both';

const numbers = /^(?:[a-z]{2,9},?\s)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)(?:,?[\sT]\d{1,2}[:.]\d\d[^-/]{0,20})?$/i;
const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T\s]\d{1,2}:\d\d[^\s/]{0,20})?$/;
/** Excel's day numbers from 2000 to 2099: 36526 to 73050, counted from 30 December 1899. */
const serial = /^[3-7]\d{4}(?:\.\d{1,12})?$/;
const excelEpoch = -25_569;

/** How the dates of a column are written, as far as any of them says so. A file of the United Kingdom that never says it means the day first. */
export const orderOfNumbers = (cells: readonly string[]): { order: NumberOrder; isSaid: boolean } => {
  let [dayFirst, monthFirst] = [false, false];
  for (const cell of cells) {
    const parts = numbers.exec(cell.trim());
    if (!parts) continue;
    if (Number(parts[1]) > 12) dayFirst = true;
    if (Number(parts[2]) > 12) monthFirst = true;
  }
  if (dayFirst && monthFirst) return { order: 'both', isSaid: true };
  return { order: monthFirst ? 'month-first' : 'day-first', isSaid: dayFirst || monthFirst };
};

const dayOf = (year: number, month: number, day: number): CalendarDate | undefined => {
  const on = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const ms = Date.parse(`${on}T00:00:00Z`);
  return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== on ? undefined : on;
};

const weekdayFits = (text: string, on: CalendarDate): boolean => {
  const named = /^([a-z]{3})[a-z]{0,6},?\s/i.exec(text)?.[1]?.toLowerCase() ?? '-';
  return !weekdays.some((day) => day.startsWith(named)) || weekdayInWords(on).toLowerCase().startsWith(named);
};

const fromNumbers = (parts: RegExpExecArray, order: NumberOrder): CalendarDate | string => {
  const [one, other, written] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const year = parts[3]!.length === 2 ? 2_000 + written : written;
  const isPlain = one > 12 || other > 12 || one === other;
  if (order === 'both' && !isPlain) return 'Its date can be read two ways, and the file writes dates in both.';
  const monthFirst = order === 'both' ? other > 12 : order === 'month-first';
  return (monthFirst ? dayOf(year, one, other) : dayOf(year, other, one)) ?? 'There is no such day.';
};

const read = (text: string, order: NumberOrder, todayOn: CalendarDate): CalendarDate | string => {
  const written = iso.exec(text);
  if (written) {
    // A time in UTC after 11pm is the next day in London in summer.
    const isInstant = /Z$/.test(text) && !Number.isNaN(Date.parse(text));
    const on = dayOf(Number(written[1]), Number(written[2]), Number(written[3]));
    return on ? (isInstant ? londonDay(new Date(text).toISOString()) : on) : 'There is no such day.';
  }
  const parts = numbers.exec(text);
  if (parts) return fromNumbers(parts, order);
  if (serial.test(text)) return dateOf(Math.floor(Number(text)) + excelEpoch);
  // "14-Dec-26" is how Excel shows a day in English.
  const plain = text.replace(
    /^(\d{1,2})[-/]([a-z]{3,9})[-/](\d{4}|\d\d)\b/i,
    (_, day: string, month: string, year: string) => `${day} ${month} ${year.length === 2 ? `20${year}` : year}`,
  );
  const reading = windowFromWords(plain, todayOn);
  if (reading.outcome !== 'read') return 'Its date cannot be read.';
  // The reader of announcements takes the year that is nearest; a hearing a year off is no hearing.
  if (!/\d{4}/.test(plain)) return 'It names no year.';
  const { window } = reading;
  // "3 to 5 March 2027" in one cell is three days: what is no single day is told, and not cut to its first.
  const lasts = Date.parse(window.endsAt) - Date.parse(window.startsAt);
  if (!['day', 'instant'].includes(window.precision) || lasts > 25 * 3_600_000) return 'It names no single day.';
  return windowStartsOn(window);
};

const dayMs = 86_400_000;
/** A panel that sits for longer is two panels, or a slip. */
const longestSitting = 42;

/** The beginning of "3 to 5 March 2027", "Wed 30 November to 2 December 2026": a day that borrows its month or its year. */
const borrows = /^(?:[a-z]{3,9},? )?\d{1,2}(?:st|nd|rd|th)?(?: [a-z]{3,9})?$/i;

const stretchOf = (text: string, todayOn: CalendarDate): { on: CalendarDate; lastOn: CalendarDate } | undefined => {
  const reading = windowFromWords(text, todayOn);
  if (reading.outcome !== 'read') return undefined;
  const [on, lastOn] = daysOfWindow(reading.window).map(dateOf) as [CalendarDate, CalendarDate];
  return { on, lastOn };
};

/** Years beyond this are a slip of the keyboard: no hearing is fixed for them. */
const mostYearsAway = 6;

/** The day that a cell of a file of hearings names, or why none can be told. */
export const dayOfCell = (
  cell: string,
  order: NumberOrder,
  todayOn: CalendarDate,
): { on: CalendarDate } | { why: string } => {
  const text = cell.trim().slice(0, 200);
  if (text === '') return { why: 'It has no date.' };
  const on = read(text, order, todayOn);
  if (!/^\d{4}-/.test(on)) return { why: on };
  if (!weekdayFits(text, on)) return { why: 'Its weekday does not match its date.' };
  if (Math.abs(epochDayOf(on) - epochDayOf(todayOn)) > mostYearsAway * 366)
    return { why: `Its year, ${on.slice(0, 4)}, is far from today.` };
  return { on };
};

const joint = /\bto\b|\buntil\b|\btill\b|[–—]|\s-\s|(?<=^[a-z, ]{0,12}\d{1,2})-(?=\d{1,2} [a-z])/i;

/** The days that a cell names: one, or a stretch such as "9/12/2026 to 11/12/2026", "9 - 11 December 2026". */
export const daysOfCell = (
  cell: string,
  order: NumberOrder,
  todayOn: CalendarDate,
): { on: CalendarDate; lastOn?: CalendarDate } | { why: string } => {
  const one = dayOfCell(cell, order, todayOn);
  const text = cell.trim().slice(0, 200);
  const at = joint.exec(text);
  if ('on' in one || !at) return one;
  const [from, until] = [text.slice(0, at.index).trim(), text.slice(at.index + at[0].length)];
  const [first, last] = [dayOfCell(from, order, todayOn), dayOfCell(until, order, todayOn)];
  if (!('on' in last)) return one;
  const days =
    'on' in first ? { on: first.on, lastOn: last.on } : borrows.test(from) ? stretchOf(text, todayOn) : undefined;
  if (!days) return one;
  if (days.lastOn < days.on) return { why: 'It ends before it begins.' };
  if (Date.parse(days.lastOn) - Date.parse(days.on) > longestSitting * dayMs)
    return { why: 'It lasts for more than six weeks.' };
  return [days.on, days.lastOn].every((on) => 'on' in dayOfCell(on, order, todayOn)) ? days : one;
};
