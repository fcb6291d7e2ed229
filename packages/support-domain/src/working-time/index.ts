// Working time in Europe/London: hours, bank holidays, what is counted and when something is due. A door of its own, and part of the whole.
export {
  timeOfDaySchema,
  usualWorkingWeek,
  workingCalendarConfigSchema,
  type BankHoliday,
  type OwnDay,
  type TimeOfDay,
  type Weekday,
  type WorkingCalendarConfig,
  type WorkingHours,
  type WorkingWeek,
} from './working-hours.js';
export { workingCalendar, type WorkingCalendar } from './working-calendar.js';
export { countedAt, countedWords, isCountedAt, isCountedOn, lastCountedOn } from './counted-time.js';
export { addWorkingMinutes, elapsedWorkingMinutes } from './elapsed.js';
export { addWorkingDays, workingDaysBetween } from './working-days.js';
export { dueAfter, type Due } from './due.js';
export { pauseSchema, type Pause, type PauseReason } from './pauses.js';
export { bankHolidaysEnglandAndWales } from './bank-holidays.js';
export {
  bankHolidayFeedSchema,
  mergeBankHolidays,
  readBankHolidayFeed,
  type BankHolidayFeed,
  type BankHolidayMerge,
} from './bank-holiday-feed.js';
export { bankHolidayWarning, type BankHolidayWarning } from './bank-holiday-warning.js';
export { WorkingTimeError, type WorkingTimeErrorCode } from './working-time-error.js';
