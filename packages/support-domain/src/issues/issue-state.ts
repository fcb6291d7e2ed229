import * as z from 'zod/mini';
import { calendarDateSchema, instantSchema } from '../time.js';
import { errorEvidenceSchema, issueDetailsSchema, ownerSchema } from './issue-facts.js';
import { issuePersonSchema } from './issue-person.js';
import { channelSchema, closingOutcomeSchema, handoverRouteSchema, issueStatusSchema } from '../vocabulary/codes.js';
import { reporterSchema } from './reporter.js';

/** An issue as its events add up to it, without them: what a step starts from, and what it leads to. */
export const issueStateSchema = z.object({
  key: z.string(),
  status: issueStatusSchema,
  reporter: reporterSchema,
  channel: channelSchema,
  details: issueDetailsSchema,
  owner: z.optional(ownerSchema),
  raisedAt: instantSchema,
  /** When it was brought in from a record that was kept before the desk: its own times are days, and no wait is measured by them. */
  broughtInAt: z.optional(instantSchema),
  /** When the person who raised it last heard from the team. Others with the fault have their own. */
  lastToldAt: z.optional(instantSchema),
  /** The day the person was last told something, as it was recorded. */
  lastToldOn: z.optional(calendarDateSchema),
  /** When the issue last changed hands between the lanes. */
  statusSinceAt: instantSchema,
  /** The open question of TMU to the person, or of TRA to TMU. */
  question: z.optional(z.string()),
  whatWasDone: z.optional(z.string()),
  handover: z.optional(
    z.object({
      route: handoverRouteSchema,
      sentAt: instantSchema,
      error: z.optional(errorEvidenceSchema),
      noErrorReason: z.optional(z.string()),
    }),
  ),
  cardUrl: z.optional(z.string()),
  /** Why TRA is not changing it. */
  notChangingReason: z.optional(z.string()),
  outcome: z.optional(closingOutcomeSchema),
  closedAt: z.optional(instantSchema),
  timesReopened: z.number(),
  /** Who else has this fault. `peopleOn` gives them with the one who raised it. */
  others: z.optional(z.array(issuePersonSchema)),
  /** Keys of the issues that were merged into this one. */
  mergedFrom: z.optional(z.array(z.string())),
  /** Where this issue lives on, since it was merged; its status is `closed`, and its people are told there. */
  mergedInto: z.optional(
    z.object({
      issueKey: z.string(),
      at: instantSchema,
      statusBefore: issueStatusSchema,
      statusBeforeSinceAt: instantSchema,
    }),
  ),
});
export type IssueState = z.infer<typeof issueStateSchema>;
