import type { CalendarDate } from '../time.js';
import { weekdayOf } from '../words/dates.js';

const dayMs = 86_400_000;

/** The day so many days on. Days have no zone, so that none of them has 23 hours. */
export const daysOn = (on: CalendarDate, count: number): CalendarDate =>
  new Date(Date.parse(`${on}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10);

/** Monday to Friday; who has a calendar with bank holidays passes that instead. */
export const isWeekday = (on: CalendarDate): boolean => ![0, 6].includes(weekdayOf(on));
