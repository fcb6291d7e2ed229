import * as z from 'zod/mini';
import { instantSchema } from '../time.js';
import { ownerSchema } from './issue-facts.js';
import { closingOutcomeSchema, issueStatusSchema } from '../vocabulary/codes.js';

/** How an issue stands and who has it, with what belongs to that alone: what comes back when a step is undone. */
export const issueStandingSchema = z.object({
  status: issueStatusSchema,
  statusSinceAt: instantSchema,
  owner: z.optional(ownerSchema),
  question: z.optional(z.string()),
  whatWasDone: z.optional(z.string()),
  notChangingReason: z.optional(z.string()),
  outcome: z.optional(closingOutcomeSchema),
  closedAt: z.optional(instantSchema),
});
export type IssueStanding = z.infer<typeof issueStandingSchema>;
export const standingParts = Object.keys(issueStandingSchema.def.shape) as (keyof IssueStanding)[];
