import * as z from 'zod/mini';
import { afterUndoingMerge } from '../evolve-people.js';
import { heardSchema } from '../issue-person.js';
import { type After, step } from './step.js';

export const undoMerge = step({
  command: 'undo-merge',
  event: 'merge-undone',
  asks: { heard: z.optional(z.array(heardSchema)) },
  /** `heard`: when its people last heard from the team while they were with the other issue. */
  says: { heard: z.optional(z.array(heardSchema)) },
  rows: [
    {
      from: ['merged'],
      to: 'as-before',
      lanes: ['tmu'],
      arrows: [],
      needs: 'nothing more',
    },
  ],
});

export const afterUndoMerge: After<typeof undoMerge> = (issue, event) => afterUndoingMerge(issue, event);
