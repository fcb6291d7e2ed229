import * as z from 'zod/mini';
import { calendarDateSchema, type CalendarDate } from '../time.js';
import { dateOf, dayMinutes, epochDayOf, instantOf, weekdayOf } from '../working-time/epoch-minutes.js';
import { minuteOfDay, timeOfDaySchema, weekdays } from '../working-time/working-hours.js';
import { minuteOfWallIn } from '../working-time/zone-segments.js';
import type { UpdateWindow } from './microsoft-update.js';
import { dayWindow, windowBetween } from './windows.js';
import { wholeNumber } from '../whole-number.js';

/** On which days a cadence falls. */
const cadenceDaysSchema = z.discriminatedUnion('kind', [
  /** "The second Tuesday of the month". */
  z.object({
    kind: z.literal('nth-weekday'),
    nth: z.number().check(wholeNumber, z.gte(1), z.lte(5)),
    weekday: z.enum(weekdays),
  }),
  /** Every so many weeks, counted from a day on which it fell. */
  z.object({
    kind: z.literal('every-weeks'),
    weeks: z.number().check(wholeNumber, z.gte(1)),
    countedFromOn: calendarDateSchema,
  }),
  z.object({ kind: z.literal('every-day') }),
  /** "The last Thursday of the month". */
  z.object({ kind: z.literal('last-weekday'), weekday: z.enum(weekdays) }),
]);
export type CadenceDays = z.infer<typeof cadenceDaysSchema>;

/**
 * A rule by which updates come again and again. Microsoft changes such rules, so each has its days: what comes after
 * `validToOn` is another cadence. Release waves are no cadence: Microsoft's own rule and its table of dates disagree, so
 * their dates are stored.
 */
export const cadenceSchema = z.object({
  key: z.string(),
  title: z.string(),
  /** Whose it is. Absent: Microsoft's. */
  kind: z.optional(z.enum(['microsoft', 'tms-release'])),
  days: cadenceDaysSchema,
  /** Absent: the day is announced and the hours are not, so that the window is the whole day in London. */
  hours: z.optional(
    z.object({
      /** When it starts, on the clocks of `timeZone`, which also decide what day it is. */
      at: timeOfDaySchema,
      timeZone: z.string(),
      /** How long it lasts, in minutes that pass. 1: only its start is announced. */
      lastsMinutes: z.number().check(wholeNumber, z.gte(1)),
    }),
  ),
  validFromOn: calendarDateSchema,
  /** The last day on which it may start. Absent: until further notice. */
  validToOn: z.optional(calendarDateSchema),
  /** Announced, and not yet certain. */
  tentative: z.optional(z.boolean()),
  source: z.optional(z.string()),
});
export type Cadence = z.infer<typeof cadenceSchema>;

const fallsOn = (days: CadenceDays, day: number): boolean => {
  if (days.kind === 'every-day') return true;
  if (days.kind === 'every-weeks') return (day - epochDayOf(days.countedFromOn)) % (7 * days.weeks) === 0;
  const dayOfMonth = Number(dateOf(day).slice(8));
  if (days.kind === 'last-weekday')
    return weekdays[weekdayOf(day)] === days.weekday && dateOf(day + 7).slice(5, 7) !== dateOf(day).slice(5, 7);
  return weekdays[weekdayOf(day)] === days.weekday && Math.ceil(dayOfMonth / 7) === days.nth;
};

/** The window of a cadence that starts on a date, or undefined where none does. */
export const cadenceWindowOn = (cadence: Cadence, on: CalendarDate): UpdateWindow | undefined => {
  const { days, hours, validFromOn, validToOn } = cadence;
  const day = epochDayOf(on);
  if (on < validFromOn || on > (validToOn ?? on) || !fallsOn(days, day)) return undefined;
  if (hours === undefined) return dayWindow(on);
  const start = minuteOfWallIn(hours.timeZone, day * dayMinutes + minuteOfDay(hours.at));
  return windowBetween(instantOf(start), instantOf(start + hours.lastsMinutes));
};

/** A cadence and one of its windows. */
export interface CadenceWindow {
  cadence: Cadence;
  window: UpdateWindow;
}

/** All windows of these cadences that start on a date from `fromOn` up to and with `untilOn`, by their start. */
export const cadenceWindows = (
  cadences: readonly Cadence[],
  fromOn: CalendarDate,
  untilOn: CalendarDate,
): readonly CadenceWindow[] => {
  const found: CadenceWindow[] = [];
  for (let day = epochDayOf(fromOn); day <= epochDayOf(untilOn); day += 1) {
    for (const cadence of cadences) {
      const window = cadenceWindowOn(cadence, dateOf(day));
      if (window !== undefined) found.push({ cadence, window });
    }
  }
  return found.sort((a, b) => Date.parse(a.window.startsAt) - Date.parse(b.window.startsAt));
};
