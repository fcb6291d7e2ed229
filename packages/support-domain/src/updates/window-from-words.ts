import type { CalendarDate } from '../time.js';
import { dayMinutes, epochDayOf, epochMinuteOf, instantOf } from '../working-time/epoch-minutes.js';
import { minuteOfWallIn } from '../working-time/zone-segments.js';
import { isTimetableYear, nearestYear, readDateWords, type DateWords } from './date-words.js';
import type { UpdateWindow } from './microsoft-update.js';
import { timetableZone, windowBetween, windowOfDays } from './windows.js';
import { textFromOutside } from '../text-from-outside.js';

/** A window, or why the words make none. What was typed is kept either way. */
export type WindowReading =
  { outcome: 'read'; window: UpdateWindow } | { outcome: 'not-understood'; words: string; message: string };

const examples = '"mid-May 2026", "October 2026", "3 March 2026" or "3 March 2026 at 6pm"';

/** One way of writing: hyphens that do not break, dashes and runs of spaces are what people paste. */
const plain = (words: string): string =>
  words
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(/\.$/, '');

const clock = '(midnight|midday|noon|\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm)|\\d{1,2}:\\d{2})';
const timed = new RegExp(
  `^(.+?)(?:,| at|, at|,? from)? ${clock}(?: ?(?:to|-|until) ?${clock}(?: the next day)?)?$`,
  'i',
);

/** The minute of the day that a time names. NaN where the day has no such time. */
const minuteOfClock = (text: string): number => {
  const time = text.toLowerCase().replace('.', ':');
  if (time === 'midnight') return 0;
  if (time === 'midday' || time === 'noon') return dayMinutes / 2;
  const [, hourText, minuteText = '00', half] = /(\d{1,2})(?::(\d{2}))? ?(am|pm)?/.exec(time)!;
  const [hour, minute] = [Number(hourText), Number(minuteText)];
  const known = half === undefined ? hour <= 23 : hour >= 1 && hour <= 12;
  if (!known || minute > 59) return Number.NaN;
  return (half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute;
};

/**
 * Reads when an update happens from the words it was announced in: a day, a part of a month ("mid-May", "early June"), a month,
 * from one of them to another, a day with its hours, or an instant in UTC. Times are London's. Without a year, the nearest to
 * `todayOn` is meant; the window in words always shows which.
 */
export const windowFromWords = (words: string, todayOn: CalendarDate): WindowReading => {
  const text = plain(textFromOutside(words));
  // Nobody dates an update in a paragraph, and the patterns would read one slowly.
  const found =
    text.length > 100 ? undefined : (readInstant(text) ?? readDays(text, todayOn) ?? readHours(text, todayOn));
  if (found === undefined) return notUnderstood(words, `"${text}" is not read as a time. Write it like ${examples}.`);
  return typeof found === 'string'
    ? notUnderstood(words, found)
    : { outcome: 'read', window: { ...found, words: words.trim() } };
};

const notUnderstood = (words: string, message: string): WindowReading => ({
  outcome: 'not-understood',
  words,
  message,
});

const readInstant = (text: string): UpdateWindow | string | undefined => {
  if (!/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return undefined;
  const ms = Date.parse(text);
  if (Number.isNaN(ms) || !isTimetableYear(Number(text.slice(0, 4)))) return `There is no time ${text}.`;
  const minute = epochMinuteOf(new Date(ms).toISOString());
  return windowBetween(instantOf(minute), instantOf(minute + 1));
};

/** "3 to 5 March": the first date has only its day, and its month is that of the second. */
const completed = (from: string, to: string): string =>
  /^\d{1,2}$/.test(from) ? `${from} ${to.replace(/^.*?\d(?:st|nd|rd|th)? /i, '')}` : from;

const readDays = (text: string, todayOn: CalendarDate): UpdateWindow | string | undefined => {
  const single = readDateWords(text);
  if (single !== undefined) return windowOf(text, single, single, todayOn);
  const between = / to | - | and |(?<=\d)-(?=\d)/i.exec(text);
  if (between === null) return undefined;
  const from = text
    .slice(0, between.index)
    .trim()
    .replace(/^(?:from|between) /i, '');
  const to = text.slice(between.index + between[0].length).trim();
  if (from === '' || to === '') return undefined;
  const [start, end] = [readDateWords(completed(from, to)), readDateWords(to)];
  return start === undefined || end === undefined ? undefined : windowOf(text, start, end, todayOn);
};

const windowOf = (text: string, start: DateWords, end: DateWords, todayOn: CalendarDate): UpdateWindow | string => {
  // "30 December to 2 January" goes over New Year, whichever of the two has the year.
  const impliedYear = () =>
    start.year === undefined ? nearestYear(end, epochDayOf(todayOn)) : start.year + Number(end.month < start.month);
  const endYear = end.year ?? impliedYear();
  const startYear = start.year ?? endYear - Number(start.month > end.month);
  if (![startYear, endYear].every(isTimetableYear))
    return `The year of "${text}" is not one that the timetable can hold.`;
  const [from, to] = [start.daysIn(startYear), end.daysIn(endYear)];
  if (from === undefined || to === undefined)
    return `There is no such day as "${text}". Check the number of days in that month.`;
  if (from[0] > to[1]) return `"${text}" ends before it starts.`;
  if (start === end) return windowOfDays(from[0], to[1], start.precision);
  return windowOfDays(
    from[0],
    to[1],
    start.precision === 'month' && end.precision === 'month' ? 'month' : 'part-of-month',
  );
};

const readHours = (text: string, todayOn: CalendarDate): UpdateWindow | string | undefined => {
  const parts = timed.exec(text);
  if (parts === null) return undefined;
  const [, dayText, from, to] = parts as unknown as [string, string, string, string | undefined];
  const words = readDateWords(dayText);
  if (words?.precision !== 'day') return undefined;
  const [start, end] = [minuteOfClock(from), to === undefined ? undefined : minuteOfClock(to)];
  if (Number.isNaN(start) || Number.isNaN(end)) return `"${text}" has a time that no clock shows.`;
  const window = windowOf(dayText, words, words, todayOn);
  if (typeof window === 'string') return window;
  const day = words.daysIn(words.year ?? nearestYear(words, epochDayOf(todayOn)))![0] * dayMinutes;
  const startMinute = minuteOfWallIn(timetableZone, day + start);
  if (end === undefined) return windowBetween(instantOf(startMinute), instantOf(startMinute + 1));
  // 7pm to 4am ends on the next day.
  const endMinute = minuteOfWallIn(timetableZone, day + end + (end <= start ? dayMinutes : 0));
  return windowBetween(instantOf(startMinute), instantOf(endMinute));
};
