import type { FoldedFinding } from './finding.js';

const twoInitials = /(?<![\p{L}\p{N}.])(?!u\.? ?[ks]\.)(?:\p{L}\.? ?){2,3}\p{L}[\p{L}'’-]{2,30}(?!\p{L})/gu;
const inCapitals = /^(?:\p{Lu}\. ?){2,3}\p{Lu}[\p{L}'’-]+$|^(?:\p{Lu} ){2,3}\p{Lu}\p{Ll}[\p{L}'’-]+$/u;

/** Two initials and a capital, whatever the word is: "A. N. Other". A person looks. */
export function initialled(folded: string, written: (start: number, end: number) => string): FoldedFinding[] {
  return [...folded.matchAll(twoInitials)].flatMap(({ 0: found, index }): FoldedFinding[] => {
    const [start, end] = [index, index + found.length];
    return inCapitals.test(written(start, end)) ? [{ start, end, kind: 'likely-name' }] : [];
  });
}
