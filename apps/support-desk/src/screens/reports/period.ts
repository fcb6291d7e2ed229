import type { CalendarDate } from '@tms-support/support-domain';

/** From which day to which, both counted. */
export interface Period {
  fromOn: CalendarDate;
  toOn: CalendarDate;
}
