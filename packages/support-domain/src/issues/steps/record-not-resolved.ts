import * as z from 'zod/mini';
import { type After, step, text } from './step.js';

export const recordNotResolved = step({
  command: 'record-not-resolved',
  event: 'not-resolved',
  asks: { whatHappened: text },
  says: { whatHappened: z.string() },
  rows: [
    {
      from: ['answered'],
      to: 'open-again',
      lanes: ['person'],
      arrows: [
        { from: 'confirmed-resolved', to: 'raise-issue', label: 'No' },
        { from: 'raise-issue', to: 'can-tmu-resolve' },
      ],
      closesLeak: 'starts-from-nothing',
      needs: 'what still happens',
    },
  ],
});

export const afterRecordNotResolved: After<typeof recordNotResolved> = (issue) => ({
  ...issue,
  timesReopened: issue.timesReopened + 1,
});
