import type { FoldedFinding } from './finding.js';

/** What an expression takes, where it is a name: of its first group where it has one, which must be its end. */
export const namesBehind = (
  folded: string,
  expression: RegExp,
  isName: (word: string, start: number, end: number) => boolean,
): FoldedFinding[] =>
  [...folded.matchAll(expression)].flatMap(({ 0: found, 1: word = found, index }): FoldedFinding[] => {
    const end = index + found.length;
    const start = end - word.length;
    return isName(word, start, end) ? [{ start, end, kind: 'likely-name' }] : [];
  });
