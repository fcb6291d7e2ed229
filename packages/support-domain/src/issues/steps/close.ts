import { closingOutcomeSchema } from '../../vocabulary/codes.js';
import { afterTelling } from '../evolve-people.js';
import { toldSchema } from '../issue-facts.js';
import { lessonsAsked, lessonsSaid, withLessons } from './lessons.js';
import { toldWords } from './places.js';
import { type After, step } from './step.js';

export const close = step({
  command: 'close',
  event: 'closed',
  asks: { outcome: closingOutcomeSchema, told: toldSchema, ...lessonsAsked },
  says: { outcome: closingOutcomeSchema, told: toldSchema, ...lessonsSaid },
  rows: [
    {
      outcome: 'worked',
      from: ['answered'],
      to: 'closed',
      lanes: ['person'],
      arrows: [{ from: 'confirmed-resolved', to: 'end', label: 'Yes' }],
      needs: toldWords,
    },
    {
      outcome: 'not-changing',
      from: ['not-changing'],
      to: 'closed',
      lanes: ['tmu'],
      arrows: [],
      closesLeak: 'ends-without-telling',
      needs: toldWords,
    },
    {
      outcome: 'told-no-answer',
      from: ['answered'],
      to: 'closed',
      lanes: ['tmu'],
      arrows: [],
      needs: toldWords,
    },
  ],
});

// A closing says the answer again: they have had it since it was first said. What TRA will not change is told by it for the first time.
export const afterClose: After<typeof close> = (issue, event) => ({
  ...withLessons(afterTelling(issue, event.at, event.told, event.outcome !== 'not-changing'), event),
  outcome: event.outcome,
  closedAt: event.at,
});
