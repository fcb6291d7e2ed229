import * as z from 'zod/mini';
import { calendarDateSchema, instantSchema } from '../../time.js';
import { channelSchema } from '../../vocabulary/codes.js';
import { issueDetailsSchema, ownerSchema, toldSchema } from '../issue-facts.js';
import { reporterSchema } from '../reporter.js';
import { step, text, unchanged } from './step.js';

/** What is known of an issue that was over before the desk was: it is closed as it is brought in, and nobody is told anything. */
const broughtInSchema = z.object({
  /** The day on which it came. */
  cameOn: calendarDateSchema,
  /** The day on which it was over. Absent: not known, and it counts as the day on which it came. */
  closedOn: z.optional(calendarDateSchema),
  whatWasDone: z.optional(text),
});

/** Log an issue. With `solved`, it is logged and closed in one go (what was sorted out on the spot). */
export const raise = step({
  command: 'raise',
  event: 'raised',
  asks: {
    /** Made by the client, once: a retry with the same key never makes a second issue. */
    key: z.string(),
    reporter: reporterSchema,
    channel: channelSchema,
    details: issueDetailsSchema,
    owner: z.optional(ownerSchema),
    /** When the person reported it themselves, where they did: from then on they wait. */
    reportedAt: z.optional(instantSchema),
    solved: z.optional(z.object({ whatWasDone: text, told: toldSchema })),
    /** From a record that was kept before the desk. */
    broughtIn: z.optional(broughtInSchema),
  },
  says: {
    key: z.string(),
    reporter: reporterSchema,
    channel: channelSchema,
    details: issueDetailsSchema,
    /** When the person reported it themselves, where that was before it was logged. */
    reportedAt: z.optional(instantSchema),
    /** It was over before the desk was. */
    broughtIn: z.optional(broughtInSchema),
  },
  rows: [
    {
      from: ['not-raised'],
      to: 'new',
      lanes: ['tmu', 'person'],
      arrows: [
        { from: 'start', to: 'raise-issue' },
        { from: 'raise-issue', to: 'can-tmu-resolve' },
      ],
      needs: 'who has the problem, how they told you, what happened',
    },
  ],
});

export const afterRaise = unchanged;
