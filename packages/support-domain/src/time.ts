import * as z from 'zod/mini';

/** An instant in UTC, as `Date.prototype.toISOString` writes it: `2026-03-03T09:30:00.000Z`. Names of instants end in `At`. */
export const instantSchema = z.iso.datetime();
export type Instant = z.infer<typeof instantSchema>;

/** A calendar date without a time or a zone: `2026-03-03`. Names of dates end in `On`. */
export const calendarDateSchema = z.iso.date();
export type CalendarDate = z.infer<typeof calendarDateSchema>;
