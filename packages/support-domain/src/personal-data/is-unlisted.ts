import { isEveryday } from './everyday-words.js';
import { isEnglish } from './is-english.js';
import { machineWords } from './machine-words.js';
import { notPeople, particles, titles } from './name-words.js';
import { places } from './places.js';

export const isPlaceOrMachine = (word: string): boolean => machineWords.has(word) || places.has(word);

/** A word that no list of ordinary words, screens, machines or places has. Folded. */
export const isUnlisted = (word: string): boolean =>
  !isEnglish(word) &&
  ![notPeople, titles, particles].some((words) => words.has(word)) &&
  !isPlaceOrMachine(word) &&
  !isEveryday(word) &&
  !(word.endsWith('s') && isPlaceOrMachine(word.slice(0, -1)));
