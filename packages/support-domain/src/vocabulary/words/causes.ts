import type { ListEntry } from '../shapes/list-entry.js';

/** The causes that TMU starts with: the usual ones (S23), the error that TMU cannot resolve (S25), and an update (S29). */
export const shippedCauses: readonly ListEntry[] = [
  { key: 'deletion', words: 'Deleted by accident', prevention: 'TMS asks before it deletes, or can bring it back' },
  { key: 'understanding', words: 'How TMS works was not clear', prevention: 'The screen says what will happen' },
  {
    key: 'input',
    words: 'It was entered differently from what TMS expects',
    prevention: 'The field says what it expects',
  },
  { key: 'forgot-how', words: 'Hard to remember how', prevention: 'A short guide where the step is taken' },
  { key: 'fault', words: 'A fault in TMS, often a business process error', prevention: 'A fix by TRA' },
  { key: 'update', words: 'It came with an update', prevention: 'A check before the update goes live' },
];

/** The areas of TMS that TMU starts with. */
export const shippedAreas: readonly ListEntry[] = [
  { key: 'sign-in', words: 'Sign-in' },
  { key: 'unavailability', words: 'Availability' },
  { key: 'panellist-documents', words: 'Panellist documents' },
  { key: 'hearings', words: 'Hearings' },
  { key: 'cases', words: 'Cases' },
  { key: 'letters', words: 'Letters' },
  { key: 'tasks', words: 'Tasks' },
  { key: 'search', words: 'Search' },
  { key: 'reports', words: 'Reports' },
];
