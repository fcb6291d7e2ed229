import type { FoldedFinding } from '../finding.js';

const beside = /(?<![\p{L}\p{N}_])\p{L}{2,20}(?:, |_)\p{L}{1,2}(?![\p{L}\p{N}_'’])/gu;
/** A sentence may begin with a word, a comma and "I" or "A"; in capitals it is how lists write names, unless capitals go on. */
const asListed = /^\p{Lu}{2,}, (?!I$)\p{Lu}[B-DF-HJ-NP-TV-Z]?$|^\p{Lu}\p{Ll}+(?:, (?![AI]$)|_)\p{Lu}$/u;

/** "LOVE, A", "Begum_R": a surname and an initial, as lists and folders have them. A person looks. */
export function listedInitials(folded: string, written: (start: number, end: number) => string): FoldedFinding[] {
  return [...folded.matchAll(beside)].flatMap(({ 0: found, index }): FoldedFinding[] => {
    const [start, end] = [index, index + found.length];
    const isListed = asListed.test(written(start, end)) && !/^ \p{Lu}{2}/u.test(written(end, end + 3));
    return isListed ? [{ start, end, kind: 'likely-name' }] : [];
  });
}
