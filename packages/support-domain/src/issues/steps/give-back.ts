import * as z from 'zod/mini';
import { afterGivingBack } from '../evolve-people.js';
import { raised } from './places.js';
import { type After, step } from './step.js';

/** The two halves of its undoing. `decideUndoMerge` gives both. */
export const giveBack = step({
  command: 'give-back',
  event: 'given-back',
  asks: { issueKey: z.string(), staying: z.optional(z.array(z.string())) },
  /** `staying`: who is not on the other issue any more, and heard something on this one. */
  says: { issueKey: z.string(), staying: z.optional(z.array(z.string())) },
  rows: [
    {
      from: raised,
      to: 'same',
      lanes: ['tmu'],
      arrows: [],
      needs: 'the other issue',
    },
  ],
});

export const afterGiveBack: After<typeof giveBack> = (issue, event) => afterGivingBack(issue, event);
