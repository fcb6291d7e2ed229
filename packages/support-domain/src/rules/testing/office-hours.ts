import { workingCalendar } from '../../working-time/working-calendar.js';
import { usualWorkingWeek } from '../../working-time/working-hours.js';

/** Monday to Friday, 9 to 5 in London, and no holidays: easy to count in one's head. */
export const officeHours = workingCalendar({ week: usualWorkingWeek, bankHolidays: [] });
