import * as z from 'zod/mini';

// Not `z.iso`: whoever asks one thing of that gets times, durations and another kind of text with it, in every script.

/** 30 February is no day, though its digits are in their places; browsers differ in whether they make 2 March of it. */
const isOnTheCalendar = /* @__PURE__ */ z.refine<string>(
  (text) => new Date(text.slice(0, 10)).getUTCDate() === Number(text.slice(8, 10)),
);

const instant = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3])(:[0-5]\d){2}(\.\d+)?Z$/;
/** An instant in UTC, as `Date.prototype.toISOString` writes it: `2026-03-03T09:30:00.000Z`. Names of instants end in `At`. */
export const instantSchema = /* @__PURE__ */ z.string().check(z.regex(instant), isOnTheCalendar);
export type Instant = z.infer<typeof instantSchema>;

/** A calendar date without a time or a zone: `2026-03-03`. Names of dates end in `On`. */
export const calendarDateSchema = /* @__PURE__ */ z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/), isOnTheCalendar);
export type CalendarDate = z.infer<typeof calendarDateSchema>;
