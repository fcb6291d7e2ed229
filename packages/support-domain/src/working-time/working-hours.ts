import * as z from 'zod/mini';
import { calendarDateSchema } from '../time.js';

/** A time of day on the wall clock: `09:00`. `24:00` is the end of the day. */
export const timeOfDaySchema = z
  .string()
  .check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, { abort: true, error: 'is not a time of day such as 09:00' }));
export type TimeOfDay = z.infer<typeof timeOfDaySchema>;

export const minuteOfDay = (time: TimeOfDay): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** A stretch of working hours in a day. A break is the hole between two of them. */
const workingHoursSchema = z
  .object({ from: timeOfDaySchema, until: timeOfDaySchema })
  .check(
    z.refine(({ from, until }) => from < until, 'ends before it starts. Split hours over midnight between two days'),
  );
export type WorkingHours = z.infer<typeof workingHoursSchema>;

/** The working hours of a day, in order and apart from one another. None: no work on that day. */
export const workingDaySchema = z
  .array(workingHoursSchema)
  .check(
    z.refine(
      (hours) => hours.every((one, i) => i === 0 || hours[i - 1]!.until <= one.from),
      'has hours that overlap or are not in order',
    ),
  );

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** Working hours by weekday. A weekday left out has none. */
export const workingWeekSchema = /* @__PURE__ */ z.strictObject(
  Object.fromEntries(weekdays.map((day) => [day, z.optional(workingDaySchema)])) as Record<
    Weekday,
    z.ZodMiniOptional<typeof workingDaySchema>
  >,
);
export type WorkingWeek = z.infer<typeof workingWeekSchema>;

/** A bank holiday, as gov.uk names it. */
const bankHolidaySchema = z.object({ on: calendarDateSchema, title: z.string() });
export type BankHoliday = z.infer<typeof bankHolidaySchema>;

/**
 * A day, or a run of days, on which the team keeps hours of its own. No hours: closed. It wins over the week and over a bank
 * holiday, so it also says that the team works on one.
 */
const ownDaySchema = z
  .object({
    on: calendarDateSchema,
    /** The last day of a run. */
    untilOn: z.optional(calendarDateSchema),
    hours: workingDaySchema,
    because: z.string(),
  })
  .check(z.refine(({ on, untilOn }) => untilOn === undefined || on <= untilOn, 'ends before it starts'));
export type OwnDay = z.infer<typeof ownDaySchema>;

/** All that a calendar is made from. */
export const workingCalendarConfigSchema = z.object({
  /** IANA name. Absent: Europe/London. */
  timeZone: z.optional(z.string()),
  week: workingWeekSchema,
  bankHolidays: z.readonly(z.array(bankHolidaySchema)),
  ownDays: z.optional(z.readonly(z.array(ownDaySchema))),
});
export type WorkingCalendarConfig = z.infer<typeof workingCalendarConfigSchema>;

/** Monday to Friday, 9 to 5: a starting point for a team to change (S33). */
export const usualWorkingWeek: WorkingWeek = Object.fromEntries(
  weekdays.slice(0, 5).map((day) => [day, [{ from: '09:00', until: '17:00' }]]),
);
