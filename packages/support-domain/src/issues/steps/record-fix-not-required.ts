import * as z from 'zod/mini';
import { type After, step, text } from './step.js';
import { supportInShort } from '../../vocabulary/words/names.js';

export const recordFixNotRequired = step({
  command: 'record-fix-not-required',
  event: 'fix-not-required',
  asks: { reason: text },
  says: { reason: z.string() },
  rows: [
    {
      from: ['card-made'],
      to: 'not-changing',
      lanes: ['tra'],
      arrows: [{ from: 'fix-required', to: 'end-tra', label: 'No' }],
      needs: `why ${supportInShort} is not changing it`,
    },
  ],
});

export const afterRecordFixNotRequired: After<typeof recordFixNotRequired> = (issue, event) => ({
  ...issue,
  notChangingReason: event.reason,
});
