import * as z from 'zod/mini';
import { instantSchema } from '../time.js';

/** A time-bound procedural document whose backup must be reachable when TMS is down (S14). */
export const proceduralDocumentSchema = z.object({
  title: z.string(),
  /** The time limit, in working days from or before the event that `limitFrom` names. */
  limitWorkingDays: z.optional(z.number()),
  /** "before the hearing", "after notice": read after the number of days. */
  limitFrom: z.optional(z.string()),
  ownerName: z.optional(z.string()),
  /** When the file in the library was last written. */
  backedUpAt: instantSchema,
  url: z.string(),
});
export type ProceduralDocument = z.infer<typeof proceduralDocumentSchema>;
