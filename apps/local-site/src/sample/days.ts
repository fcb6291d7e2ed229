import {
  bankHolidaysEnglandAndWales,
  usualWorkingWeek,
  workingCalendar,
  type CalendarDate,
  type Instant,
} from '@tms-support/support-domain';

const dayMs = 86_400_000;

/** TMU's own working time: nobody logs an issue on a Sunday. */
export const officeCalendar = workingCalendar({ week: usualWorkingWeek, bankHolidays: bankHolidaysEnglandAndWales });

const londonDate = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day it was in London. */
export const dayOf = (at: Instant): CalendarDate => londonDate.format(new Date(at));

export const daysFrom = (on: CalendarDate, days: number): CalendarDate =>
  new Date(Date.parse(`${on}T12:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

/** That day, or the next working day: no panel sits on a Sunday or a bank holiday. */
export function sittingDay(on: CalendarDate): CalendarDate {
  let day = on;
  while (!officeCalendar.isWorkingDay(day)) day = daysFrom(day, 1);
  return day;
}

/** That day, or the last working day before it: nobody at TRA rings on a Sunday. */
export function workingDayUpTo(on: CalendarDate): CalendarDate {
  let day = on;
  while (!officeCalendar.isWorkingDay(day)) day = daysFrom(day, -1);
  return day;
}

/** A moment of a day, in UTC. */
export const at = (on: CalendarDate, hour: number): Instant =>
  new Date(Date.parse(`${on}T00:00:00Z`) + hour * 3_600_000).toISOString();

const londonHour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' });

/** A moment of a day on the clocks of London, an hour earlier in summer time. */
export const inLondon = (on: CalendarDate, hour: number): Instant => {
  const midday = Number(londonHour.format(new Date(at(on, 12))));
  return at(on, hour + 12 - midday);
};
