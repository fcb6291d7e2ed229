import * as z from 'zod/mini';
import { step, text, unchanged } from './step.js';

export const confirmFix = step({
  command: 'confirm-fix',
  event: 'fix-confirmed',
  asks: { note: z.optional(text) },
  says: { note: z.optional(z.string()) },
  rows: [
    {
      from: ['checking-fix'],
      to: 'fixed-tell-person',
      lanes: ['tmu'],
      arrows: [{ from: 'confirmed-fixed', to: 'confirmed-resolved', label: 'Yes' }],
      needs: 'nothing more',
    },
  ],
});

export const afterConfirmFix = unchanged;
