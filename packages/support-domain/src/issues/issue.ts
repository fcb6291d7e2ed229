import * as z from 'zod/mini';
import { issueEventSchema } from './issue-event.js';
import { issueStateSchema } from './issue-state.js';

/** One problem, from the first word to the last. */
export const issueSchema = z.object({
  ...issueStateSchema.shape,
  /** Newest last. */
  history: z.array(issueEventSchema),
});
export type Issue = z.infer<typeof issueSchema>;
