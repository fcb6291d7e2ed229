import { ownerSchema } from '../issue-facts.js';
import { openBut } from './places.js';
import { type After, step } from './step.js';

/** Whoever sorts what comes in puts a name on it (S3). */
export const nameOwner = step({
  command: 'name-owner',
  event: 'owner-named',
  asks: { owner: ownerSchema },
  says: { owner: ownerSchema },
  rows: [
    {
      from: ['new', 'open-again'],
      to: 'looking',
      lanes: ['tmu'],
      arrows: [],
      needs: 'who is dealing with it',
    },
    {
      from: openBut('new', 'open-again'),
      to: 'same',
      lanes: ['tmu'],
      arrows: [],
      needs: 'who is dealing with it',
    },
  ],
});

export const afterNameOwner: After<typeof nameOwner> = (issue, event) => ({ ...issue, owner: event.owner });
