import * as z from 'zod/mini';
import { afterTelling } from '../evolve-people.js';
import { toldSchema } from '../issue-facts.js';
import { lessonsAsked, lessonsSaid, withLessons } from './lessons.js';
import { toldWords, withTmu } from './places.js';
import { type After, step, text } from './step.js';

/** TMU put it right itself: what was done, and how the person was told (S4). */
export const answer = step({
  command: 'answer',
  event: 'answered',
  asks: { whatWasDone: text, told: toldSchema, ...lessonsAsked },
  says: { whatWasDone: z.string(), told: toldSchema, ...lessonsSaid },
  rows: [
    {
      from: withTmu,
      to: 'answered',
      lanes: ['tmu'],
      arrows: [
        { from: 'can-tmu-resolve', to: 'resolve-issue', label: 'Yes' },
        { from: 'resolve-issue', to: 'confirmed-resolved' },
      ],
      needs: `what was done, ${toldWords}`,
    },
  ],
});

export const afterAnswer: After<typeof answer> = (issue, event) => ({
  ...withLessons(afterTelling(issue, event.at, event.told), event),
  whatWasDone: event.whatWasDone,
});
