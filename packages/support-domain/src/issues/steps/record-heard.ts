import * as z from 'zod/mini';
import { afterHearing } from '../evolve-people.js';
import { heardSchema } from '../issue-person.js';
import { raised } from './places.js';
import { type After, step } from './step.js';

/** What people of this issue heard on another that has had them, where no merge is left to be undone. */
export const recordHeard = step({
  command: 'record-heard',
  event: 'heard-elsewhere',
  asks: { issueKey: z.string(), heard: z.array(heardSchema) },
  says: { issueKey: z.string(), heard: z.array(heardSchema) },
  rows: [
    {
      from: [...raised, 'merged'],
      to: 'same',
      lanes: ['tmu'],
      arrows: [],
      needs: 'the other issue, who heard and when',
    },
  ],
});

export const afterRecordHeard: After<typeof recordHeard> = (issue, event) => afterHearing(issue, event.heard);
