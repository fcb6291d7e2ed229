import { afterTelling } from '../evolve-people.js';
import { toldSchema } from '../issue-facts.js';
import { openBut, toldWords } from './places.js';
import { type After, step } from './step.js';

export const tellPerson = step({
  command: 'tell-person',
  event: 'person-told',
  asks: { told: toldSchema },
  says: { told: toldSchema },
  rows: [
    {
      from: ['fixed-tell-person'],
      to: 'answered',
      lanes: ['tmu'],
      arrows: [],
      needs: toldWords,
    },
    {
      from: openBut('fixed-tell-person'),
      to: 'same',
      lanes: ['tmu'],
      arrows: [],
      needs: toldWords,
    },
  ],
});

export const afterTellPerson: After<typeof tellPerson> = (issue, event) => afterTelling(issue, event.at, event.told);
