import * as z from 'zod/mini';
import { type After, step, text } from './step.js';

export const reopen = step({
  command: 'reopen',
  event: 'reopened',
  asks: { reason: text },
  says: { reason: z.string() },
  rows: [
    {
      from: ['closed'],
      to: 'open-again',
      lanes: ['tmu', 'person'],
      arrows: [],
      closesLeak: 'starts-from-nothing',
      needs: 'why it is open again',
    },
  ],
});

export const afterReopen: After<typeof reopen> = (issue) => ({ ...issue, timesReopened: issue.timesReopened + 1 });
