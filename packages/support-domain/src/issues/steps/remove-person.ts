import * as z from 'zod/mini';
import { afterLeaving } from '../evolve-people.js';
import { toldSchema } from '../issue-facts.js';
import { open } from './places.js';
import { type After, step, text } from './step.js';

/** `told`: how they were told, where they are owed an answer; `addedByMistake` where they asked for none. */
export const removePerson = step({
  command: 'remove-person',
  event: 'person-removed',
  asks: {
    personKey: z.string(),
    reason: text,
    told: z.optional(toldSchema),
    addedByMistake: z.optional(z.literal(true)),
  },
  says: {
    personKey: z.string(),
    reason: z.string(),
    told: z.optional(toldSchema),
    addedByMistake: z.optional(z.literal(true)),
  },
  rows: [
    {
      from: open,
      to: 'same',
      lanes: ['tmu'],
      arrows: [],
      needs: 'which person, and why; how they were told, where they are owed an answer',
    },
  ],
});

export const afterRemovePerson: After<typeof removePerson> = (issue, event) => afterLeaving(issue, event);
