import { wordsWithoutCapital } from '../words/small-words.js';

const isSmall = (word: string): boolean =>
  word !== 'i' && `${wordsWithoutCapital} panellist panellists people nobody`.split(' ').includes(word);

/** Why, as it goes on from "because", of what may have been written as a sentence. */
export const reasonOf = (text: string): string =>
  text
    .replace(/^(?:because\b[\s.,:]*)+/i, '')
    .replace(/(?<![\s.,;:!…])[\s.,;:!…]+$/, '')
    // "I" keeps its capital, and so does whatever may be a name.
    .replace(/^\w+/, (word) => (isSmall(word.toLowerCase()) ? word.toLowerCase() : word));
