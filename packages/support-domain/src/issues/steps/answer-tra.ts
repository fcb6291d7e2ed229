import * as z from 'zod/mini';
import { step, text, unchanged } from './step.js';
import { supportInShort } from '../../vocabulary/words/names.js';

export const answerTra = step({
  command: 'answer-tra',
  event: 'tra-answered',
  asks: { information: text },
  says: { information: z.string() },
  rows: [
    {
      from: ['tra-has-question'],
      to: 'with-tra',
      lanes: ['tmu'],
      arrows: [{ from: 'raise-support-ticket', to: 'need-further-information' }],
      needs: `what ${supportInShort} was told`,
    },
  ],
});

export const afterAnswerTra = unchanged;
