import type { CalendarDate, Instant } from '../time.js';
import { zoneOfTeam } from '../vocabulary/words/names.js';
import { dateOf, dayMinutes, epochDayOf, epochMinuteOf, startOfYear, weekdayOf, yearOf } from './epoch-minutes.js';
import { exceptionsOf, readCalendarConfig } from './read-config.js';
import { minuteOfDay, weekdays, type WorkingCalendarConfig, type WorkingHours } from './working-hours.js';
import {
  countUpTo,
  firstMinuteWith,
  lastMinuteWith,
  workedBefore,
  workingSpans,
  type WorkingSpans,
} from './working-spans.js';
import { YearRun } from './year-run.js';
import { dayOfMinute, minuteOfWall, wallOfMinute, zoneSegments } from './zone-segments.js';

/** The working days of one year: `days` holds them in order, as days since 1970. */
interface WorkingDays {
  days: readonly number[];
  total: number;
}

/**
 * A calendar of working time, made by {@link workingCalendar}. It holds the running totals of the years it has been asked
 * about, so that a question about ten years costs no more than one about a day. Minutes and days are whole, since 1970 in UTC.
 */
export class WorkingCalendar {
  readonly config: WorkingCalendarConfig;
  readonly timeZone: string;
  private readonly exceptions: ReadonlyMap<number, readonly WorkingHours[]>;
  private readonly week: readonly (readonly WorkingHours[])[];
  private readonly minutes = new YearRun((year) => this.spansOf(year));
  private readonly days = new YearRun((year) => this.daysOf(year));

  constructor(config: WorkingCalendarConfig) {
    this.config = readCalendarConfig(config);
    this.timeZone = this.config.timeZone ?? zoneOfTeam;
    this.exceptions = exceptionsOf(this.config);
    this.week = weekdays.map((day) => this.config.week[day] ?? []);
    // A zone without rules is said now, not when the first question comes.
    wallOfMinute(this.timeZone, 0);
  }

  /** The working hours of a day: none where it is closed. */
  hoursOn(on: CalendarDate): readonly WorkingHours[] {
    return this.hoursOfDay(epochDayOf(on));
  }

  isWorkingDay(on: CalendarDate): boolean {
    return this.hoursOn(on).length > 0;
  }

  /** Whether an instant lies in working hours. */
  isWorkingAt(at: Instant): boolean {
    const minute = epochMinuteOf(at);
    return this.workedBefore(minute + 1) > this.workedBefore(minute);
  }

  /** The calendar date of an instant in the calendar's zone. */
  dateAt(at: Instant): CalendarDate {
    return dateOf(dayOfMinute(this.timeZone, epochMinuteOf(at)));
  }

  /** The minutes worked before a minute, counted from a moment of the calendar's own choosing: differences have a meaning. */
  workedBefore(minute: number): number {
    const { table, before } = this.minutes.at(yearOf(minute));
    return before + workedBefore(table, minute);
  }

  /** The first minute from `minute` on by which `worked` more minutes have been worked. `worked` is above 0. */
  minuteAfter(minute: number, worked: number): number {
    const target = this.workedBefore(minute) + worked;
    for (let year = yearOf(minute); ; year += 1) {
      const { table, before } = this.minutes.at(year);
      if (before + table.total >= target) return firstMinuteWith(table, target - before);
    }
  }

  /** The last minute up to `minute` after which `worked` minutes have been worked until then. `worked` is above 0. */
  minuteBefore(minute: number, worked: number): number {
    const target = this.workedBefore(minute) - worked;
    for (let year = yearOf(minute); ; year -= 1) {
      const { table, before } = this.minutes.at(year);
      if (before <= target) return lastMinuteWith(table, target - before);
    }
  }

  /** The working days before and on a day, counted from a day of the calendar's own choosing. */
  workingDaysUpTo(day: number): number {
    const { table, before } = this.days.at(yearOf(day * dayMinutes));
    return before + countUpTo(table.days, day);
  }

  /** The day that brings the working days up to `count`, near the year of `day`. */
  dayWithCount(day: number, count: number): number {
    const forwards = count > this.workingDaysUpTo(day);
    for (let year = yearOf(day * dayMinutes); ; year += forwards ? 1 : -1) {
      const { table, before } = this.days.at(year);
      const found = table.days[count - before - 1];
      if (found !== undefined) return found;
    }
  }

  private hoursOfDay(day: number): readonly WorkingHours[] {
    return this.exceptions.get(day) ?? this.week[weekdayOf(day)]!;
  }

  private daysOf(year: number): WorkingDays {
    const days: number[] = [];
    for (let day = startOfYear(year) / dayMinutes; day < startOfYear(year + 1) / dayMinutes; day += 1) {
      if (this.hoursOfDay(day).length > 0) days.push(day);
    }
    return { days, total: days.length };
  }

  private spansOf(year: number): WorkingSpans {
    return workingSpans(this.spansWithin(startOfYear(year), startOfYear(year + 1)));
  }

  /** A year in UTC begins and ends in the middle of a day elsewhere, so the days around it are looked at and cut off. */
  private *spansWithin(from: number, until: number): Iterable<readonly [number, number]> {
    const segments = zoneSegments(this.timeZone, from - 3 * dayMinutes, until + 3 * dayMinutes);
    for (let day = from / dayMinutes - 1; day <= until / dayMinutes; day += 1) {
      for (const { from: opens, until: closes } of this.hoursOfDay(day)) {
        const start = minuteOfWall(segments, day * dayMinutes + minuteOfDay(opens));
        const end = minuteOfWall(segments, day * dayMinutes + minuteOfDay(closes));
        yield [Math.max(from, start), Math.min(until, end)];
      }
    }
  }
}

/**
 * Makes a calendar of working time. Throws a `WorkingTimeError`: `WORKING_TIME.NO_WORKING_DAYS` where the week has no hours at
 * all, `WORKING_TIME.CALENDAR_NOT_UNDERSTOOD` where a part cannot be read, `WORKING_TIME.UNKNOWN_TIME_ZONE`.
 */
export const workingCalendar = (config: WorkingCalendarConfig): WorkingCalendar => new WorkingCalendar(config);
