import * as z from 'zod/mini';
import { step, text, unchanged } from './step.js';

export const recordFixNotConfirmed = step({
  command: 'record-fix-not-confirmed',
  event: 'fix-not-confirmed',
  asks: { whatHappened: text },
  says: { whatHappened: z.string() },
  rows: [
    {
      from: ['checking-fix'],
      to: 'tra-fixing',
      lanes: ['tmu'],
      arrows: [{ from: 'confirmed-fixed', to: 'apply-fix', label: 'No' }],
      needs: 'what still happens',
    },
  ],
});

export const afterRecordFixNotConfirmed = unchanged;
