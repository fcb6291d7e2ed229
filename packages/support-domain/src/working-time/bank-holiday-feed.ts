import * as z from 'zod/mini';
import { calendarDateSchema } from '../time.js';
import type { BankHoliday } from './working-hours.js';
import { WorkingTimeError } from './working-time-error.js';

/** What gov.uk publishes at https://www.gov.uk/bank-holidays.json; the other divisions are not read. */
export const bankHolidayFeedSchema = z.object({
  'england-and-wales': z.object({
    division: z.literal('england-and-wales'),
    events: z
      .array(
        z.object({
          title: z.string().check(z.trim(), z.minLength(1)),
          date: calendarDateSchema,
          /** "Substitute day", or nothing. */
          notes: z.string(),
          bunting: z.boolean(),
        }),
      )
      .check(z.minLength(1)),
  }),
});
export type BankHolidayFeed = z.infer<typeof bankHolidayFeedSchema>;

/**
 * Reads gov.uk's file of bank holidays. Throws a `WorkingTimeError` with `WORKING_TIME.FEED_NOT_UNDERSTOOD` for anything else,
 * so that an error page or half a file never passes as a year without holidays.
 */
export const readBankHolidayFeed = (json: unknown): readonly BankHoliday[] => {
  const read = bankHolidayFeedSchema.safeParse(json);
  if (!read.success) {
    throw new WorkingTimeError(
      'WORKING_TIME.FEED_NOT_UNDERSTOOD',
      'This is not the gov.uk file of bank holidays for England and Wales. Those known so far are kept.',
      read.error,
    );
  }
  return read.data['england-and-wales'].events.map(({ date, title }) => ({ on: date, title }));
};

/** What a feed says that differs from what was known. Nothing of it takes anything away. */
export interface BankHolidayMerge {
  /** All that was known and all that is new, by date. */
  bankHolidays: readonly BankHoliday[];
  added: readonly BankHoliday[];
  /**
   * Known, inside the dates of the feed, and not in it: a holiday that was moved, or a slip. It is kept until a person says
   * otherwise, with an own day on which the team works.
   */
  missingFromFeed: readonly BankHoliday[];
  /** The same date under another name. The name that was known is kept. */
  renamed: readonly { on: BankHoliday['on']; known: string; feed: string }[];
}

/**
 * Adds a feed to the bank holidays known so far, and overwrites none of them. Years that have dropped out of the feed are kept
 * and are no difference: the feed rolls.
 */
export const mergeBankHolidays = (previous: readonly BankHoliday[], feed: readonly BankHoliday[]): BankHolidayMerge => {
  const known = new Map(previous.map((holiday) => [holiday.on, holiday]));
  const fed = new Map(feed.map((holiday) => [holiday.on, holiday]));
  const dates = [...fed.keys()].sort();
  const added = [...fed.values()].filter(({ on }) => !known.has(on));
  return {
    bankHolidays: [...known.values(), ...added].sort((a, b) => (a.on < b.on ? -1 : 1)),
    added,
    missingFromFeed: [...known.values()].filter(
      ({ on }) => on >= dates[0]! && on <= dates[dates.length - 1]! && !fed.has(on),
    ),
    renamed: [...fed.values()].flatMap(({ on, title }) => {
      const before = known.get(on);
      return before === undefined || before.title === title ? [] : [{ on, known: before.title, feed: title }];
    }),
  };
};
