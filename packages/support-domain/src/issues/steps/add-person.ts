import * as z from 'zod/mini';
import { calendarDateSchema, instantSchema } from '../../time.js';
import { channelSchema } from '../../vocabulary/codes.js';
import { afterJoining } from '../evolve-people.js';
import { issuePersonSchema } from '../issue-person.js';
import { reporterSchema } from '../reporter.js';
import { open } from './places.js';
import { type After, step, text } from './step.js';

/** Somebody else has the same fault: one problem, one answer to all of them. */
export const addPerson = step({
  command: 'add-person',
  event: 'person-added',
  asks: {
    reporter: reporterSchema,
    channel: channelSchema,
    hearingOn: z.optional(calendarDateSchema),
    whatHappened: z.optional(text),
    reportedAt: z.optional(instantSchema),
  },
  says: { person: issuePersonSchema },
  rows: [
    {
      from: open,
      to: 'same',
      lanes: ['tmu'],
      arrows: [],
      needs: 'who else has the problem, how they told you',
    },
  ],
});

export const afterAddPerson: After<typeof addPerson> = (issue, event) => afterJoining(issue, [event.person]);
