import type { CalendarDate, Instant } from '../time.js';
import { dateOf, dayMinutes, epochDayOf, epochMinuteOf, instantOf, minuteMs } from '../working-time/epoch-minutes.js';
import { dayOfMinute, startOfDay } from '../working-time/zone-segments.js';
import type { UpdateWindow, WindowPrecision } from './microsoft-update.js';
import { zoneOfTeam } from '../vocabulary/words/names.js';

/** The timetable counts days as the team's clocks do. */
export const timetableZone = zoneOfTeam;

/** The parts of a month in which updates are announced: to the 10th, to the 20th, and the rest. */
export const partsOfMonth = ['early', 'mid', 'late'] as const;
export type PartOfMonth = (typeof partsOfMonth)[number];

/** The first day of a month, counted since 1970. Month 13 is the January after. */
export const firstDayOf = (year: number, month: number): number => Date.UTC(year, month - 1, 1) / minuteMs / dayMinutes;

/** Whole days in London, from the first of them up to and with the last. */
export const windowOfDays = (firstDay: number, lastDay: number, precision: WindowPrecision): UpdateWindow => ({
  startsAt: instantOf(startOfDay(timetableZone, firstDay)),
  endsAt: instantOf(startOfDay(timetableZone, lastDay + 1)),
  precision,
});

/** From one instant on and before another: a window whose hours are known. */
export const windowBetween = (startsAt: Instant, endsAt: Instant): UpdateWindow => ({
  startsAt,
  endsAt,
  precision: 'instant',
});

/** A day in London: 23, 24 or 25 hours. */
export const dayWindow = (on: CalendarDate): UpdateWindow => windowOfDays(epochDayOf(on), epochDayOf(on), 'day');

/** A month in London. `month` is 1 to 12. */
export const monthWindow = (year: number, month: number): UpdateWindow =>
  windowOfDays(firstDayOf(year, month), firstDayOf(year, month + 1) - 1, 'month');

/** "Early", "mid" or "late" in a month: its first ten days, the next ten, the rest. */
export const partOfMonthWindow = (part: PartOfMonth, year: number, month: number): UpdateWindow => {
  const first = firstDayOf(year, month) + 10 * partsOfMonth.indexOf(part);
  return windowOfDays(first, part === 'late' ? firstDayOf(year, month + 1) - 1 : first + 9, 'part-of-month');
};

/** The first and the last day that a window touches in London. */
export const daysOfWindow = ({ startsAt, endsAt }: UpdateWindow): readonly [first: number, last: number] => [
  dayOfMinute(timetableZone, epochMinuteOf(startsAt)),
  dayOfMinute(timetableZone, epochMinuteOf(endsAt) - 1),
];

/** The date in London on which a window begins. */
export const windowStartsOn = (window: UpdateWindow): CalendarDate => dateOf(daysOfWindow(window)[0]);
