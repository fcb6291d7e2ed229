import { dateOf, dayMinutes, instantOf, weekdayOf } from '../../working-time/epoch-minutes.js';
import { dateInWords } from '../../words/dates.js';
import { startOfDay } from '../../working-time/zone-segments.js';
import { isTimetableYear, nearestYear, type DateWords } from '../date-words.js';
import type { UpdateWindow } from '../microsoft-update.js';
import type { ClockWords } from './clock-forms.js';
import { windowInWords } from '../window-in-words.js';
import { timetableZone, windowBetween, windowOfDays } from '../windows.js';
import { findDates, standsBefore, type FoundDate } from './find-dates.js';
import { hasOpenEnd, isStretch, worldwideDate } from './join-dates.js';
import { looseClocks } from './loose-clocks.js';
import { standingDates, withoutOldParts, withoutPostDays } from './old-dates.js';
import {
  hasDayBeside,
  hasHoursUnread,
  hasMonthBeside,
  namesZone,
  startsNow,
  isAnEnd,
  isDateFromDate,
  type LooseClock,
  isMidnightInDoubt,
} from './left-over.js';
import { isAsked, type Asked } from './question.js';
import type { RowReading } from './row-reading.js';
import { at, tokensOf, type Token } from './tokens.js';
import { weekdayAt } from './weekdays.js';
import { wordInDoubt } from './words-in-doubt.js';
import { minuteInZone, zoneNamed } from './zones.js';

/** An announcement looks ahead: of so many days past, and without a year, the next year may be meant as well. */
const mostDaysPast = 92;

/** Where a year was not written and the months turn, so many days at most: else one of the two is a slip. */
const longestOverNewYear = 184;

/** A year so far from today is rather a slip of the keyboard: Microsoft once wrote 2006 for 2026. */
const mostYearsBack = 10;
const mostYearsAhead = 20;

const asking = (asks: Asked['asks'], message: string, choices: readonly UpdateWindow[] = []): RowReading => ({
  outcome: 'asked',
  asks,
  message,
  choices: choices.map((window) => ({ label: windowInWords(window), window })),
});

type Dated = FoundDate & { date: DateWords };

interface Years {
  start: number;
  end: number;
}

/** The years of a stretch. "30 December to 2 January" goes over New Year, whichever of the two has the year. */
const yearsOf = (start: DateWords, end: DateWords, { today, isOver }: Day): Years => {
  const turns = Number(start.month > end.month);
  const spanIn = (endYear: number) => {
    const [from, to] = [start.daysIn(endYear - turns), end.daysIn(endYear)];
    return from && to ? ([from[0], to[1]] as const) : undefined;
  };
  const impliedEnd = () =>
    start.year === undefined ? nearestYear({ daysIn: spanIn }, today, isOver) : start.year + turns;
  const endYear = end.year ?? impliedEnd();
  return { start: start.year ?? endYear - turns, end: endYear };
};

/** The day that words without a year are near to, and whether they say that it is over. */
interface Day {
  today: number;
  isOver: boolean;
}

const doubtfulYear = ({ start, end }: Years, today: number): boolean => {
  const thisYear = Number(dateOf(today).slice(0, 4));
  return [start, end].some((year) => year < thisYear - mostYearsBack || year > thisYear + mostYearsAhead);
};

/** The minute at which a time on a day is, in its zone, or the question about it. */
const minuteAt = (day: number, clock: number, { clock: words }: Dated, said: string): number | Asked => {
  if (words!.zone === 'unknown')
    return {
      asks: 'which-zone',
      question: `The time or its zone in “${said}” is not clear. Write the time in UTC, or as London’s.`,
    };
  return minuteInZone(words!.zone ?? zoneNamed('london')!, day * dayMinutes + clock, said);
};

/** One date, or the stretch from one to another, as a window. */
const windowOf = (start: Dated, end: Dated, day: Day, said: string): RowReading => {
  const { today } = day;
  const years = yearsOf(start.date, end.date, day);
  if (![years.start, years.end].every(isTimetableYear))
    return { outcome: 'none', message: (words) => `The year of “${words}” is not one that the timetable can hold.` };
  const [from, to] = [start.date.daysIn(years.start), end.date.daysIn(years.end)];
  if (from === undefined || to === undefined)
    return {
      outcome: 'none',
      message: (words) => `There is no such day as “${words}”. Check the number of days in that month.`,
    };
  const noClock = [start, end].some(({ clock }) => Number.isNaN(clock?.from) || Number.isNaN(clock?.to));
  if (noClock) return { outcome: 'none', message: (words) => `“${words}” has a time that no clock shows.` };
  const isTurned = years.start < years.end && (start.date.year === undefined || end.date.year === undefined);
  if (from[0] > to[1] || (isTurned && to[1] - from[0] > longestOverNewYear))
    return { outcome: 'none', message: (words) => `“${words}” ends before it starts.` };
  if (doubtfulYear(years, today)) return asking('which-year', `Is the year of “${said}” right? It is far from today.`);
  for (const [{ date }, [found]] of [[start, from] as const, [end, to] as const])
    if (date.weekday !== undefined && date.precision === 'day' && weekdayOf(found) !== date.weekday)
      return asking(
        'weekday',
        `${dateInWords(dateOf(found))} is another day of the week than “${said}” says. Which is right?`,
        [windowOfDays(from[0], to[1], start === end ? 'day' : 'part-of-month')],
      );
  const noYear = start.date.year === undefined && end.date.year === undefined;
  if (noYear && !day.isOver && to[1] < today - mostDaysPast) {
    const next = [start.date.daysIn(years.start + 1), end.date.daysIn(years.end + 1)] as const;
    const windows = [windowOfDays(from[0], to[1], 'part-of-month')];
    if (next[0] && next[1]) windows.push(windowOfDays(next[0][0], next[1][1], 'part-of-month'));
    return asking('which-year', `Which year does “${said}” mean? It is some time ago, or some time ahead.`, windows);
  }
  const weekOf = start.date.weekOf?.(years.start);
  if (weekOf !== undefined && weekdayOf(weekOf) !== 0)
    return asking('which-day', `${dateInWords(dateOf(weekOf))} is not a Monday. Which days does “${said}” mean?`, [
      windowOfDays(from[0], to[1], 'part-of-month'),
      windowOfDays(weekOf, weekOf + 6, 'part-of-month'),
    ]);
  if (start.clock ?? end.clock) return hoursOf(start, end, from, to, said);
  if (start === end) return { outcome: 'read', window: windowOfDays(from[0], to[1], start.date.precision) };
  const isMonths = start.date.precision === 'month' && end.date.precision === 'month';
  return { outcome: 'read', window: windowOfDays(from[0], to[1], isMonths ? 'month' : 'part-of-month') };
};

const hoursOf = (
  start: Dated,
  end: Dated,
  [first]: readonly [number, number],
  [, last]: readonly [number, number],
  said: string,
): RowReading => {
  for (const { clock, date } of [start, end])
    if (clock && date.precision !== 'day')
      return asking('which-day', `“${said}” has a time and no day. Write the day as well.`);
  // A stretch names its zone once: "4 February 9pm to 5 February 2am (PST)".
  const [startZone, endZone] = [start.clock?.zone, end.clock?.zone];
  if (start.clock && end.clock && (startZone === undefined) !== (endZone === undefined)) {
    const zone = startZone ?? endZone!;
    const inZone = (one: Dated): Dated => ({ ...one, clock: { ...one.clock!, zone } });
    return hoursOf(inZone(start), inZone(end), [first, first], [last, last], said);
  }
  const from = start.clock ? minuteAt(first, start.clock.from, start, said) : startOfDay(timetableZone, first);
  if (typeof from !== 'number') return asking(from.asks, from.question);
  if (start === end) {
    const { clock } = start;
    if (clock!.to === undefined)
      return { outcome: 'read', window: windowBetween(instantOf(from), instantOf(from + 1)) };
    // 7pm to 4am ends on the next day.
    const to = minuteAt(first + Number(clock!.to <= clock!.from), clock!.to, start, said);
    if (typeof to !== 'number') return asking(to.asks, to.question);
    return { outcome: 'read', window: windowBetween(instantOf(from), instantOf(to)) };
  }
  const to = end.clock
    ? minuteAt(last, end.clock.to ?? end.clock.from, end, said)
    : startOfDay(timetableZone, last + 1);
  if (typeof to !== 'number') return asking(to.asks, to.question);
  if (to <= from) return { outcome: 'none', message: (words) => `“${words}” ends before it starts.` };
  return { outcome: 'read', window: windowBetween(instantOf(from), instantOf(to)) };
};

const saidIn = (row: string, tokens: readonly Token[], { from, until }: { from: number; until: number }): string =>
  row.slice(tokens[from]!.from, tokens[until - 1]!.until);

/** "Completed" at the end of a row, "began": what they speak of is not to come. */
const overWords = /\b(?:began|started)\b|[-(]\s*completed\b\W*$/i;

const countedIn = new Set(['day', 'days', 'week', 'weeks', 'month', 'months', 'hours']);

const countsFrom = /^(?:from|after|before|following|prior|of)$/;
const longestCount = 10;

/** "4 weeks after 5 May", "60 days after general availability in July", "the Monday after 5 May": that date is not the one. */
const isCountedFrom = (tokens: readonly Token[], { from }: FoundDate): boolean => {
  if (at(tokens, from - 1) === 'to' && standsBefore(tokens, from - 1, countedIn, 2)) return true;
  for (let place = from - 1; place >= from - longestCount && !/^[.,:;]?$/.test(at(tokens, place)); place -= 1)
    if (
      countsFrom.test(at(tokens, place)) &&
      (standsBefore(tokens, place, countedIn, 2) || (place === from - 1 && weekdayAt(tokens, place - 1)))
    )
      return true;
  return false;
};

type WindowFor = (start: Dated, end: Dated) => RowReading;

const windowsIn = (readings: readonly RowReading[]): readonly UpdateWindow[] =>
  readings.flatMap((reading) => (reading.outcome === 'read' ? [reading.window] : []));

const severalHours = (said: string, choices: readonly UpdateWindow[]): RowReading =>
  asking('which-hours', `“${said}” has several hours. Choose the one that is meant, or write it.`, choices);

/** A stretch of days. Hours that stand apart ("25-28 October (Friday 5pm-Monday 8am)") may be its ends, or those of each night. */
const stretchOf = (
  [start, end]: readonly [Dated, Dated],
  apart: readonly LooseClock[],
  windowFor: WindowFor,
  row: string,
): RowReading => {
  const whole = windowFor(start, end);
  const isOfDays = start.date.precision === 'day' && end.date.precision === 'day';
  if (whole.outcome !== 'read' || apart.length === 0 || !isOfDays) return whole;
  const said = [start.clock, end.clock].flatMap((clock) => (clock ? [clock.from, clock.to] : []));
  if (start.clock && end.clock && apart.every(({ clock }) => said.includes(clock.from))) return whole;
  const [from, to] = apart;
  const ends = to ? [windowFor({ ...start, clock: from!.clock }, { ...end, clock: to.clock })] : [];
  return severalHours(row, [...windowsIn(ends), whole.window]);
};

/** One date, with the hours that stand apart from it: one to be read with it, an end that follows a beginning, or a question. */
const hoursApart = (
  date: Dated,
  alone: RowReading,
  apart: readonly LooseClock[],
  tokens: readonly Token[],
  windowFor: WindowFor,
  said: string,
): RowReading => {
  if (alone.outcome !== 'read' || apart.length === 0) return alone;
  const at = (clock: ClockWords) => {
    const timed = { ...date, clock };
    return windowFor(timed, timed);
  };
  const { window } = alone;
  const [first] = apart;
  if (date.clock) {
    const { clock } = date;
    if (clock.to === undefined && apart.length === 1 && isAnEnd(tokens, first!))
      return at({ ...clock, to: first!.clock.from, ...(first!.clock.zone ? { zone: first!.clock.zone } : {}) });
    // "8am CEST / 2am EDT" is one time, said twice.
    const others = windowsIn(apart.map((one) => at(one.clock))).filter(
      ({ startsAt, endsAt }) => startsAt !== window.startsAt && endsAt !== window.endsAt,
    );
    return others.length === 0 ? alone : severalHours(said, [window, ...others]);
  }
  if (window.precision === 'part-of-month' && date.date.precision === 'part-of-month')
    return isOfDays(window) ? severalHours(said, [window]) : alone;
  if (window.precision !== 'day') return alone;
  const atEach = apart.map((one) => at(one.clock));
  return atEach.length < 2 ? atEach[0]! : severalHours(said, [...windowsIn(atEach), window]);
};

/** "25-28 October" are days that somebody named; "mid-October" is none, and what is at an hour then is something else. */
const isOfDays = ({ startsAt, endsAt }: UpdateWindow): boolean =>
  Date.parse(endsAt) - Date.parse(startsAt) <= 7 * 86_400_000 + 3_600_000;

/** Hours without a zone are London's, unless the row names one that stands apart from them. */
const inNamedZone = (
  reading: RowReading,
  clocks: readonly ClockWords[],
  tokens: readonly Token[],
  said: string,
): RowReading =>
  reading.outcome === 'read' &&
  reading.window.precision === 'instant' &&
  clocks.every(({ zone }) => zone === undefined) &&
  namesZone(tokens)
    ? asking('which-zone', `“${said}” has hours in an unclear zone. Write the time in UTC, or as London’s.`, [
        reading.window,
      ])
    : reading;

const lastsAMinute = ({ precision, startsAt, endsAt }: UpdateWindow): boolean =>
  precision === 'instant' && Date.parse(endsAt) - Date.parse(startsAt) <= 60_000;

/** What one row says of when: its window, a question, or nothing. */
export const readRow = (line: string, today: number): RowReading => {
  // "Station 5: 2026-12-04T18:00:00Z": the T and the seconds say nothing that a window keeps.
  const spaced = line.replace(/\b(\d{4}(?:-\d\d){2})T(\d\d:\d\d)[:.\d]*(?=Z\b)/g, '$1 $2');
  const row = withoutOldParts(withoutPostDays(spaced, tokensOf));
  const tokens = tokensOf(row);
  const everyDate = findDates(tokens);
  const dates = standingDates(tokens, everyDate);
  const [one, two] = dates;
  if (one === undefined) return { outcome: 'none' };
  const asked = dates.find(({ date }) => isAsked(date));
  if (asked && isAsked(asked.date)) return asking(asked.date.asks, asked.date.question);
  const known = dates as readonly Dated[];
  const said = saidIn(row, tokens, { from: one.from, until: known[known.length - 1]!.until });
  const windowFor = (start: Dated, end: Dated): RowReading =>
    windowOf(
      start,
      end,
      { today, isOver: overWords.test(row) },
      saidIn(row, tokens, { from: start.from, until: end.until }),
    );
  if (isCountedFrom(tokens, one))
    return asking('which-day', `“${said}” is only what the days are counted from. Write the day that is meant.`);
  if (hasOpenEnd(tokens, everyDate) || startsNow(tokens, one))
    return asking('half-range', `“${said}” has one end that is not a date. Write both, or the one that is known.`);
  const each = known.map((date) => windowFor(date, date));
  const windows = each.flatMap((reading) => (reading.outcome === 'read' ? [reading.window] : []));
  const [first] = windows;
  const besides = dates.find((date) => hasDayBeside(tokens, date, everyDate));
  if (besides)
    return asking(
      'which-day',
      `There is another day beside “${saidIn(row, tokens, besides)}”. Which is meant?`,
      windows,
    );
  if (dates.some((date) => hasMonthBeside(tokens, date, everyDate)))
    return asking('two-dates', `There is another month beside “${said}”. Choose the one that is meant.`, windows);
  const apart = looseClocks(tokens, everyDate);
  const clocks = [...known.flatMap(({ clock }) => (clock ? [clock] : [])), ...apart.map(({ clock }) => clock)];
  const zoned = (reading: RowReading): RowReading => inNamedZone(reading, clocks, tokens, said);
  const withHours = (reading: RowReading): RowReading =>
    reading.outcome === 'read' && hasHoursUnread(row, tokens, known[0]!, reading.window.precision)
      ? asking('which-hours', `“${said}” says something of its hours. Write them, or choose the day.`, windows)
      : reading;
  const ifKnown = (reading: RowReading): RowReading => {
    // "From 20:00 for 4 hours": the end is said, and not read.
    const lasts =
      reading.outcome === 'read' &&
      lastsAMinute(reading.window) &&
      /(?<![.:\d])(?:\d{1,3}|an|one|two|three|four|six)[ -](?:hours?|minutes?|mins?)\b/i.exec(row)?.[0];
    const word = lasts || (reading.outcome === 'read' ? wordInDoubt(row, tokens, everyDate, apart) : undefined);
    return word === undefined
      ? reading
      : asking(
          'not-then',
          `The desk does not know what “${word}” does to “${said}”. Choose the date if it is right, or write it.`,
          [...windowsIn([reading])],
        );
  };
  if (isMidnightInDoubt(tokens, one))
    return asking('which-day', `Does midnight begin or end the day in “${said}”? Write the date with its hours.`);
  if (known.length === 2 && isStretch(tokens, one, two!)) {
    if (isDateFromDate(tokens, one))
      return asking('two-dates', `“${said}” may be a date that was moved. Choose the one that stands.`, windows);
    return ifKnown(withHours(zoned(stretchOf(known as readonly [Dated, Dated], apart, windowFor, said))));
  }
  const isOne =
    first !== undefined &&
    windows.length === each.length &&
    windows.every(({ startsAt, endsAt }) => startsAt === first.startsAt && endsAt === first.endsAt);
  if (known.length === 1 || isOne) {
    return ifKnown(withHours(zoned(hoursApart(known[0]!, each[0]!, apart, tokens, windowFor, said))));
  }
  const worldwide = worldwideDate(tokens, known);
  if (worldwide) return ifKnown(windowFor(worldwide as Dated, worldwide as Dated));
  return asking('two-dates', `“${said}” holds several dates. Choose the one that is meant, or write it.`, windows);
};
