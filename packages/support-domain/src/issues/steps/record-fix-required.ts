import * as z from 'zod/mini';
import { step, text, unchanged } from './step.js';

export const recordFixRequired = step({
  command: 'record-fix-required',
  event: 'fix-required',
  asks: { note: z.optional(text) },
  says: { note: z.optional(z.string()) },
  rows: [
    {
      from: ['card-made'],
      to: 'tra-fixing',
      lanes: ['tra'],
      arrows: [{ from: 'fix-required', to: 'apply-fix', label: 'Yes' }],
      needs: 'nothing more',
    },
  ],
});

export const afterRecordFixRequired = unchanged;
