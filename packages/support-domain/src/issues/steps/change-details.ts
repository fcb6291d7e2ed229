import { issueDetailsSchema } from '../issue-facts.js';
import { raised } from './places.js';
import { type After, step } from './step.js';

export const changeDetails = step({
  command: 'change-details',
  event: 'details-changed',
  asks: { details: issueDetailsSchema },
  says: { details: issueDetailsSchema },
  rows: [
    {
      from: raised,
      to: 'same',
      lanes: ['tmu'],
      arrows: [],
      needs: 'what happened',
    },
  ],
});

export const afterChangeDetails: After<typeof changeDetails> = (issue, event) => ({ ...issue, details: event.details });
