import * as z from 'zod/mini';
import { calendarDateSchema, instantSchema } from '../time.js';

/** How exactly a window is known: "mid-May" is part of a month, and stays a range. */
export const windowPrecisionSchema = z.enum(['instant', 'day', 'part-of-month', 'month']);
export type WindowPrecision = z.infer<typeof windowPrecisionSchema>;

/** When an update happens: half-open, from `startsAt` on and before `endsAt`, in UTC. */
export const updateWindowSchema = z.object({
  startsAt: instantSchema,
  endsAt: instantSchema,
  precision: windowPrecisionSchema,
  /** As it was announced: "mid-October". */
  words: z.optional(z.string()),
});
export type UpdateWindow = z.infer<typeof updateWindowSchema>;

/** Where an update stands. */
export const updateStepSchema = z.enum(['heard', 'tmu-told', 'tested-on-a-copy', 'date-agreed', 'live', 'checked']);
export type UpdateStep = z.infer<typeof updateStepSchema>;

/** One line of the duty to inform (S31): who told whom, what and when. */
export const updateTellingSchema = z.object({
  by: z.string(),
  whom: z.string(),
  what: z.string(),
  on: calendarDateSchema,
});
export type UpdateTelling = z.infer<typeof updateTellingSchema>;

/** An update by Microsoft, or a release of TMS, that may affect the people who use it (S17, S29 to S31). */
export const microsoftUpdateSchema = z.object({
  key: z.string(),
  title: z.string(),
  kind: z.enum(['microsoft', 'tms-release', 'freeze']),
  window: updateWindowSchema,
  step: updateStepSchema,
  impact: z.optional(z.string()),
  ownerName: z.optional(z.string()),
  checksBefore: z.optional(z.string()),
  checksAfter: z.optional(z.string()),
  /**
   * For how many days new issues are counted: from the start of a window of a day or less, and after the end of a longer one.
   * 0: not watched. Weekly updates are best not watched, since they leave no usual time to compare with.
   */
  watchDays: z.number(),
  tellings: z.array(updateTellingSchema),
});
export type MicrosoftUpdate = z.infer<typeof microsoftUpdateSchema>;
