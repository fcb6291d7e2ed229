import * as z from 'zod/mini';
import { step, text, unchanged } from './step.js';

export const recordPersonReply = step({
  command: 'record-person-reply',
  event: 'person-replied',
  asks: { reply: text },
  says: { reply: z.string() },
  rows: [
    {
      from: ['waiting-for-person'],
      to: 'looking',
      lanes: ['person'],
      arrows: [],
      needs: 'what the person said',
    },
  ],
});

export const afterRecordPersonReply = unchanged;
