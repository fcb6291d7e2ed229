import * as z from 'zod/mini';
import { issueFileSchema } from '../issue-facts.js';
import { raised } from './places.js';
import { step, unchanged } from './step.js';

/** Storage put a file beside the issue: the story says which, so that a file that is gone or another one is noticed. */
export const recordFile = step({
  command: 'record-file',
  event: 'file-added',
  asks: { file: issueFileSchema, before: z.optional(z.array(z.string())) },
  /** `before`: names of files that stood beside the issue already, where this is the first that its story tells of. */
  says: { file: issueFileSchema, before: z.optional(z.array(z.string())) },
  rows: [
    {
      from: [...raised, 'merged'],
      to: 'same',
      lanes: ['tmu', 'tra'],
      arrows: [],
      needs: 'the file’s name, its size and its fingerprint',
    },
  ],
});

export const afterRecordFile = unchanged;
