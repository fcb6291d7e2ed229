import * as z from 'zod/mini';
import { issueStatusSchema } from '../vocabulary/statuses.js';
import { channelSchema } from '../vocabulary/channels.js';
import { reporterKindSchema, tmsRoleSchema } from '../vocabulary/reporters.js';
import { calendarDateSchema } from '../time.js';

const whole = z.number().check(z.int(), z.gte(0));

/**
 * What the rules may ask about an issue: all of it typed and already counted, so that a decision needs no calendar, no
 * clock and no list. Working time is in whole minutes; the columns of a rule are in hours.
 */
export const ruleFactsSchema = z.object({
  reporterKind: reporterKindSchema,
  /** Absent for panellists, and where it is not known. */
  tmsRole: z.optional(tmsRoleSchema),
  channel: channelSchema,
  /** From TMU's own list (S23). Absent until somebody records it. Capitals do not matter. */
  cause: z.optional(z.string()),
  hasErrorMessage: z.boolean(),
  /** 0 is today. Absent where no hearing ahead is known. */
  hearingInWorkingDays: z.optional(whole),
  workingMinutesSinceReceived: whole,
  /** Working time in which the person was waiting for the team and heard nothing. Never more than since it was received. */
  workingMinutesOfSilence: whole,
  status: issueStatusSchema,
  timesReopened: whole,
  /** The key of the update or release that it came after (S17, S29). Absent where none is linked. */
  linkedUpdate: z.optional(z.string()),
  /** The day of the decision, in London: decides which rows are in force. */
  decidedOn: calendarDateSchema,
});
export type RuleFacts = z.infer<typeof ruleFactsSchema>;
