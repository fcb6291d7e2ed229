import * as z from 'zod/mini';
import { calendarDateSchema, instantSchema } from '../time.js';

/** Four years of working days: a longer time limit is a slip of the keyboard. */
export const mostLimitDays = 1_000;
/** Ten years: whoever wants a copy to be no older than that sets no rule. */
export const mostFreshDays = 3_650;

/** A time-bound procedural document whose backup must be reachable when TMS is down (S14). */
export const proceduralDocumentSchema = z.object({
  title: z.string(),
  /** What it is for, in a sentence. */
  purpose: z.optional(z.string()),
  /** The time limit, in working days from or before the event that `limitFrom` names. */
  limitWorkingDays: z.optional(z.number()),
  /** "before the hearing", "after notice": read after the number of days. */
  limitFrom: z.optional(z.string()),
  /** A time limit that is no number: "by the 15th of each month". It counts where no number does. */
  limitRule: z.optional(z.string()),
  /** Who keeps it. */
  ownerName: z.optional(z.string()),
  /** When the file was last changed, which counts as the backup. */
  backedUpAt: instantSchema,
  /** The last day on which somebody said that the copy is right as it is, and who. */
  checkedOn: z.optional(calendarDateSchema),
  checkedBy: z.optional(z.string()),
  /** How many days old its copy may be. Absent: no rule, and nothing is said of its age but the age. */
  freshDays: z.optional(z.number()),
  url: z.string(),
});
export type ProceduralDocument = z.infer<typeof proceduralDocumentSchema>;
