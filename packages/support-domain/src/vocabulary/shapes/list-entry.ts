import * as z from 'zod/mini';

/** One entry of a list that TMU keeps: causes, or areas of TMS. They add and drop entries as they like (S10). */
export const listEntrySchema = z.object({
  key: z.string(),
  /** As people read it: no blame in it (S23). */
  words: z.string(),
  /** What it was called once: rules may still name it so. Keys are stored with each issue, and never change. */
  was: z.optional(z.array(z.string())),
  /** For a cause: what usually prevents it. */
  prevention: z.optional(z.string()),
  /** Kept for the issues that have it, and not offered any more. */
  dropped: z.optional(z.boolean()),
});
export type ListEntry = z.infer<typeof listEntrySchema>;
