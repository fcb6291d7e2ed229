import * as z from 'zod/mini';
import { afterTakingIn } from '../evolve-people.js';
import { issuePersonSchema } from '../issue-person.js';
import { open } from './places.js';
import { type After, step } from './step.js';

/** The two halves of a merge. `decideMerge` gives both; the issue that stays takes the people in first. */
export const takeIn = step({
  command: 'take-in',
  event: 'taken-in',
  asks: { issueKey: z.string(), people: z.array(issuePersonSchema) },
  /** On the issue that stays: another issue's people came with it. */
  says: { issueKey: z.string(), people: z.array(issuePersonSchema) },
  rows: [
    {
      from: open,
      to: 'same',
      lanes: ['tmu'],
      arrows: [],
      needs: 'the other issue, with its people',
    },
  ],
});

export const afterTakeIn: After<typeof takeIn> = (issue, event) => afterTakingIn(issue, event);
