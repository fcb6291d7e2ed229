import {
  bankHolidaysEnglandAndWales,
  usualWorkingWeek,
  workingCalendar,
  type WorkingCalendar,
} from '@tms-support/support-domain';

let made: WorkingCalendar | undefined;

/** The team's working time: Monday to Friday, 9am to 5pm, without bank holidays. Made once: it keeps the years it was asked about. */
export function officeHours(): WorkingCalendar {
  made ??= workingCalendar({ week: usualWorkingWeek, bankHolidays: bankHolidaysEnglandAndWales });
  return made;
}

/** The same in words. */
export const officeHoursWords = 'Monday to Friday, 9am to 5pm, except bank holidays';
