import * as z from 'zod/mini';
import { type After, step, text } from './step.js';
import { supportInShort } from '../../vocabulary/words/names.js';

export const recordTraQuestion = step({
  command: 'record-tra-question',
  event: 'tra-asked',
  asks: { question: text },
  says: { question: z.string() },
  rows: [
    {
      from: ['with-tra'],
      to: 'tra-has-question',
      lanes: ['tra'],
      arrows: [{ from: 'need-further-information', to: 'raise-support-ticket', label: 'Yes' }],
      needs: `what ${supportInShort} asked`,
    },
  ],
});

export const afterRecordTraQuestion: After<typeof recordTraQuestion> = (issue, event) => ({
  ...issue,
  question: event.question,
});
