import type { FoldedFinding } from '../finding.js';
import { askedWords, type AskedWord } from './signs-of-a-word.js';
import { weights } from './weights.js';

/** How much must speak for a name: a word without a capital is one less often. In the units of the weights, of which eight are a factor of e. */
const most = { capital: -4, none: 4 };

let table: readonly number[] | undefined;
const weightAt = (place: number): number => {
  table ??= [...weights.join('')].map((letter) => {
    const code = letter.charCodeAt(0);
    return code - (code > 92 ? 1 : 0) - 80;
  });
  return table[place]!;
};

/** A word with what is learnt of where it stands: the more, the more it stands as names do. */
export interface WeighedWord extends Omit<AskedWord, 'signs'> {
  weight: number;
}

/** Each sign of a word (what stands beside it, how it is written, which lists have it) adds its weight. */
export const weighedWords = (folded: string, written: (start: number, end: number) => string): WeighedWord[] =>
  askedWords(folded, written).map(({ signs, ...word }) => ({
    ...word,
    weight: signs.reduce((sum, sign) => sum + weightAt(sign), 0),
  }));

/** Words that stand as names stood in lines that were read by a person: what no rule says. A guess, shown for review. */
export const learntNames = (words: readonly WeighedWord[]): FoldedFinding[] =>
  words
    .filter(({ weight, hasCapital }) => weight > (hasCapital ? most.capital : most.none))
    .map(({ start, end }) => ({ start, end, kind: 'likely-name' }));
