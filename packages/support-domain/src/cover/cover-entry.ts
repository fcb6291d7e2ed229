import * as z from 'zod/mini';
import { calendarDateSchema } from '../time.js';
import { inboxSchema } from '../vocabulary/roles.js';

/** Words that say something. */
export const someWords = z.string().check(z.trim(), z.minLength(1));

/** Somebody covers an inbox, or is away from it, on dated days. Days are London days, both included. */
export const coverEntrySchema = z.object({
  key: someWords,
  inbox: inboxSchema,
  person: z.object({ name: someWords, email: someWords }),
  fromOn: calendarDateSchema,
  /** Left out: until further notice. Such an entry says who usually has the inbox. */
  toOn: z.optional(calendarDateSchema),
  /** The person is away, and covers neither inbox on these days. */
  away: z.optional(z.boolean()),
});
export type CoverEntry = z.infer<typeof coverEntrySchema>;
