import * as z from 'zod/mini';
import { issueFactSchema } from './fact-names.js';
import { ownerSchema } from './issue-facts.js';

/** One fact that two people changed, each from the same version: what it was, and both. Absent words mean blank. */
export const changedMeanwhileSchema = z.object({
  fact: issueFactSchema,
  seen: z.optional(z.string()),
  theirs: z.optional(z.string()),
  yours: z.optional(z.string()),
  /** Who made it what it is now, and when. Absent where the story does not say. */
  by: z.optional(z.object({ name: z.string(), email: z.string() })),
  at: z.optional(z.string()),
  /** Of the fact `owner`: who has the issue now. */
  theirOwner: z.optional(ownerSchema),
});
export type ChangedMeanwhile = z.infer<typeof changedMeanwhileSchema>;
