import { CodedError } from '../coded-error.js';

export type StatisticsErrorCode =
  /** A count that is not a whole number from 0 on. */
  | 'STATISTICS.NOT_A_COUNT'
  /** A number of days that is below 0, or endless. */
  | 'STATISTICS.NOT_A_LENGTH';

/** Counts or lengths that no test can be done with. */
export class StatisticsError extends CodedError<StatisticsErrorCode> {
  override readonly name = 'StatisticsError';
}

export const needCount = (value: number, what: string): void => {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new StatisticsError(
      'STATISTICS.NOT_A_COUNT',
      `The count of ${what} is ${value}, not a whole number from 0 on.`,
    );
  }
};

export const needLength = (days: number, what: string): void => {
  if (!Number.isFinite(days) || days < 0) {
    throw new StatisticsError('STATISTICS.NOT_A_LENGTH', `The length of ${what} is ${days} days.`);
  }
};
