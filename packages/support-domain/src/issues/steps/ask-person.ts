import * as z from 'zod/mini';
import { afterTelling } from '../evolve-people.js';
import { toldSchema } from '../issue-facts.js';
import { toldWords, withTmu } from './places.js';
import { type After, step, text } from './step.js';

export const askPerson = step({
  command: 'ask-person',
  event: 'person-asked',
  asks: { question: text, told: toldSchema },
  says: { question: z.string(), told: toldSchema },
  rows: [
    {
      from: withTmu,
      to: 'waiting-for-person',
      lanes: ['tmu'],
      arrows: [],
      needs: `the question, ${toldWords}`,
    },
  ],
});

export const afterAskPerson: After<typeof askPerson> = (issue, event) => ({
  ...afterTelling(issue, event.at, event.told),
  question: event.question,
});
