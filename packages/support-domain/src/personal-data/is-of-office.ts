import { isEveryday } from './everyday-words.js';
import { notPeople, particles, titles } from './name-words.js';
import { officeWords } from './office-words.js';
import { isPlaceOrMachine } from './is-unlisted.js';

/** Whether a folded word is one of an office, a screen, a machine, a place or a hearing, or a small word: with a capital it is nobody. */
export const isOfOffice = (word: string): boolean =>
  notPeople.has(word) ||
  titles.has(word) ||
  particles.has(word) ||
  isEveryday(word) ||
  officeWords.has(word) ||
  isPlaceOrMachine(word) ||
  (word.endsWith('s') && officeWords.has(word.slice(0, -1)));
