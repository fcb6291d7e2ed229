import type { CalendarDate } from '../time.js';
import { dateInWords } from '../words/dates.js';
import { epochDayOf } from './epoch-minutes.js';
import type { BankHoliday } from './working-hours.js';

/** How long before the last known bank holiday the warning begins. */
const bankHolidayWarningDays = 60;

/** That the bank holidays are about to run out, or have. */
export interface BankHolidayWarning {
  /** The last one known. Absent where none is. */
  knownUntilOn?: CalendarDate;
  /** 0 on the day of the last one, below 0 after it. Absent where none is known. */
  daysLeft?: number;
  message: string;
}

const after = 'After that, working time counts them as working days. Load the newer list from gov.uk.';

/** Warns from 60 days before the last known bank holiday on. Nothing to warn of: undefined. */
export const bankHolidayWarning = (
  bankHolidays: readonly BankHoliday[],
  todayOn: CalendarDate,
): BankHolidayWarning | undefined => {
  if (bankHolidays.length === 0) {
    return {
      message: 'No bank holidays are known, so working time counts them as working days. Load the list from gov.uk.',
    };
  }
  const knownUntilOn = bankHolidays.map(({ on }) => on).reduce((last, on) => (on > last ? on : last));
  const daysLeft = epochDayOf(knownUntilOn) - epochDayOf(todayOn);
  if (daysLeft > bankHolidayWarningDays) return undefined;
  const verb = daysLeft < 0 ? 'were' : 'are';
  return {
    knownUntilOn,
    daysLeft,
    message: `Bank holidays ${verb} known until ${dateInWords(knownUntilOn)}. ${after}`,
  };
};
