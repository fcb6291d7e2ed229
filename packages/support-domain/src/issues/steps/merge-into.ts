import * as z from 'zod/mini';
import { afterMerging } from '../evolve-people.js';
import { open } from './places.js';
import { type After, step } from './step.js';

export const mergeInto = step({
  command: 'merge-into',
  event: 'merged-into',
  asks: { issueKey: z.string() },
  /** On the issue that goes: it lives on in the other. */
  says: { issueKey: z.string() },
  rows: [
    {
      from: open,
      to: 'merged',
      lanes: ['tmu'],
      arrows: [],
      needs: 'the other issue',
    },
  ],
});

export const afterMergeInto: After<typeof mergeInto> = (issue, event) => afterMerging(issue, event);
