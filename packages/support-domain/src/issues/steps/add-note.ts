import * as z from 'zod/mini';
import { raised } from './places.js';
import { step, text, unchanged } from './step.js';

export const addNote = step({
  command: 'add-note',
  event: 'note-added',
  asks: { text },
  says: { text: z.string() },
  rows: [
    {
      from: [...raised, 'merged'],
      to: 'same',
      lanes: ['tmu', 'tra'],
      arrows: [],
      needs: 'a note',
    },
  ],
});

export const afterAddNote = unchanged;
