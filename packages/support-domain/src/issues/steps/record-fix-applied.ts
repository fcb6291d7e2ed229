import * as z from 'zod/mini';
import { type After, step, text } from './step.js';

export const recordFixApplied = step({
  command: 'record-fix-applied',
  event: 'fix-applied',
  asks: { note: z.optional(text) },
  says: { note: z.optional(z.string()) },
  rows: [
    {
      from: ['tra-fixing'],
      to: 'checking-fix',
      lanes: ['tra'],
      arrows: [{ from: 'apply-fix', to: 'confirmed-fixed' }],
      needs: 'nothing more',
    },
  ],
});

export const afterRecordFixApplied: After<typeof recordFixApplied> = (issue, event) =>
  event.note ? { ...issue, whatWasDone: event.note } : issue;
