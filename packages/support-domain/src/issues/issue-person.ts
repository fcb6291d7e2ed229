import * as z from 'zod/mini';
import { calendarDateSchema, instantSchema } from '../time.js';
import { reporterSchema } from './reporter.js';
import { channelSchema } from '../vocabulary/codes.js';

/** One more person with the same fault, with their own channel and hearing. */
export const issuePersonSchema = z.object({
  /** Names the person within the issue. The one who raised it is `firstPersonKey`. */
  key: z.string(),
  reporter: reporterSchema,
  channel: channelSchema,
  hearingOn: z.optional(calendarDateSchema),
  whatHappened: z.optional(z.string()),
  /** When their problem reached the team. */
  joinedAt: instantSchema,
  lastToldAt: z.optional(instantSchema),
  lastToldOn: z.optional(calendarDateSchema),
  /** The issue that they came with, where one was merged into this one. */
  fromIssueKey: z.optional(z.string()),
});
export type IssuePerson = z.infer<typeof issuePersonSchema>;

/** When somebody last heard from the team, and the day as it was recorded. */
export const heardSchema = z.object({
  personKey: z.string(),
  at: instantSchema,
  on: z.optional(calendarDateSchema),
});
export type Heard = z.infer<typeof heardSchema>;
