import { dateInWords, monthInWords, timeOfDayInWords } from '../words/dates.js';
import { daysInWords } from '../words/several-dates.js';
import { dateOf, dayMinutes, epochMinuteOf } from '../working-time/epoch-minutes.js';
import { wallOfMinute } from '../working-time/zone-segments.js';
import type { UpdateWindow } from './microsoft-update.js';
import { daysOfWindow, firstDayOf, partsOfMonth, timetableZone } from './windows.js';

const monthAndYear = (day: number): string => monthInWords(dateOf(day));

const wholeMonths = (first: number, last: number): string | undefined => {
  const [from, to] = [dateOf(first), dateOf(last + 1)];
  if (!from.endsWith('-01') || !to.endsWith('-01')) return undefined;
  const [start, end] = [monthAndYear(first), monthAndYear(last)];
  if (start === end) return start;
  return from.slice(0, 4) === dateOf(last).slice(0, 4)
    ? `${start.replace(/ \d+/, '')} to ${end}`
    : `${start} to ${end}`;
};

const partOfMonth = (first: number, last: number): string | undefined => {
  const [year, month, day] = dateOf(first).split('-').map(Number) as [number, number, number];
  const ends = [firstDayOf(year, month) + 9, firstDayOf(year, month) + 19, firstDayOf(year, month + 1) - 1];
  const part = partsOfMonth.find((_, i) => day === 1 + 10 * i && last === ends[i]);
  if (part === undefined) return undefined;
  return `${part}${part === 'mid' ? '-' : ' '}${monthAndYear(first)}`;
};

/** A time of day from its minutes since midnight. */
export const timeInWords = (minute: number): string => timeOfDayInWords(Math.floor(minute / 60), minute % 60);

const hoursInWords = (startMinute: number, endMinute: number): string => {
  const [start, end] = [startMinute, endMinute].map((minute) => wallOfMinute(timetableZone, minute)) as [
    number,
    number,
  ];
  const [startDay, endDay] = [start, end].map((wall) => Math.floor(wall / dayMinutes)) as [number, number];
  const [from, to] = [timeInWords(start - startDay * dayMinutes), timeInWords(end - endDay * dayMinutes)];
  const on = dateInWords(dateOf(startDay));
  if (endMinute - startMinute <= 1) return `${on} at ${from}`;
  if (endDay === startDay) return `${on}, ${from} to ${to}`;
  if (endDay === startDay + 1)
    return to === 'midnight' ? `${on}, ${from} to ${to}` : `${on}, ${from} to ${to} the next day`;
  return `${on} at ${from} to ${dateInWords(dateOf(endDay))} at ${to}`;
};

/** A window as people read it, in London time and always with its year: "mid-May 2026", "10 July 2026, 7pm to 4am the next day". */
export const windowInWords = (window: UpdateWindow): string => {
  if (window.precision === 'instant') return hoursInWords(epochMinuteOf(window.startsAt), epochMinuteOf(window.endsAt));
  const [first, last] = daysOfWindow(window);
  // It comes on one of its days, of two as of ten: "3 and 4 March" would be both, and read again it is asked about.
  const days = daysInWords(dateOf(first), dateOf(last)).replace(' and ', ' to ');
  return wholeMonths(first, last) ?? partOfMonth(first, last) ?? days;
};

/** As {@link windowInWords}, to follow "it comes": "on 3 March 2026", "in mid-May 2026", "from 3 to 5 March 2026". */
export const windowWithPreposition = (window: UpdateWindow): string => {
  const words = windowInWords(window);
  if (window.precision === 'instant' || window.precision === 'day') return `on ${words}`;
  return / to /.test(words) ? `from ${words}` : `in ${words}`;
};
