import type { FoldedFinding } from './finding.js';

/** What the first group of an expression takes, behind the words that tell of it and at its end, where it is a name. */
export const namesBehind = (
  folded: string,
  expression: RegExp,
  isName: (word: string, start: number, end: number) => boolean,
): FoldedFinding[] =>
  [...folded.matchAll(expression)].flatMap(({ 0: found, 1: word = '', index }): FoldedFinding[] => {
    const end = index + found.length;
    const start = end - word.length;
    return isName(word, start, end) ? [{ start, end, kind: 'likely-name' }] : [];
  });
