import type { FoldedFinding } from '../finding.js';
import { askedWords } from './signs-of-a-word.js';
import { weights } from './weights.js';

/** How much must speak for a name: a word without a capital is one less often. In the units of the weights, of which eight are a factor of e. */
const most = { capital: -4, none: 8 };

let table: readonly number[] | undefined;
const weightAt = (place: number): number => {
  table ??= [...weights.join('')].map((letter) => {
    const code = letter.charCodeAt(0);
    return code - (code > 92 ? 1 : 0) - 80;
  });
  return table[place]!;
};

/**
 * Words that stand as names stood in lines that were read by a person: what no rule says. A guess, shown for review. Each sign of a word
 * (what stands beside it, how it is written, which lists have it) adds its weight.
 */
export function learntNames(folded: string, written: (start: number, end: number) => string): FoldedFinding[] {
  return askedWords(folded, written).flatMap(({ start, end, hasCapital, signs }): FoldedFinding[] =>
    signs.reduce((sum, sign) => sum + weightAt(sign), 0) > (hasCapital ? most.capital : most.none)
      ? [{ start, end, kind: 'likely-name' }]
      : [],
  );
}
