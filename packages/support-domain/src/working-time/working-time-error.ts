import { CodedError } from '../coded-error.js';

/** What can be wrong with a calendar or a question to it. */
export type WorkingTimeErrorCode =
  /** The week has no working hours at all, so no due time could ever be reached. */
  | 'WORKING_TIME.NO_WORKING_DAYS'
  /** The hours, days or holidays of the calendar cannot be read; the message says which. */
  | 'WORKING_TIME.CALENDAR_NOT_UNDERSTOOD'
  /** The time zone has no rules here: "Europe/London" has. */
  | 'WORKING_TIME.UNKNOWN_TIME_ZONE'
  /** An instant that is not written as `2026-03-03T09:30:00Z`, or a date that is not `2026-03-03`. */
  | 'WORKING_TIME.TIME_NOT_UNDERSTOOD'
  /** A time before 1970 or after 2199, or a due time that would be. */
  | 'WORKING_TIME.OUTSIDE_RANGE'
  /** A number of minutes or days that is not a whole number. */
  | 'WORKING_TIME.NOT_A_WHOLE_NUMBER'
  /** The bank holiday file is not the one that gov.uk publishes. */
  | 'WORKING_TIME.FEED_NOT_UNDERSTOOD';

/** A question about working time that has no answer. The code is stable; the message is for people. */
export class WorkingTimeError extends CodedError<WorkingTimeErrorCode> {
  override readonly name = 'WorkingTimeError';
}
