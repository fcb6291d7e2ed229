import type { FoldedFinding } from '../finding.js';
import { namesBehind } from '../names-behind.js';

const beside = /(?<![\p{Alpha}\d_])\p{Alpha}{2,20}(?:, |_)\p{Alpha}{1,2}(?![\p{Alpha}\d_'’])/gu;
/** A sentence may begin with a word, a comma and "I" or "A"; in capitals it is how lists write names, unless capitals go on. */
const asListed = /^\p{Lu}{2,}, (?!I$)\p{Lu}[B-DF-HJ-NP-TV-Z]?$|^\p{Lu}\p{Ll}+(?:, (?![AI]$)|_)\p{Lu}$/u;

/** "LOVE, A", "Begum_R": a surname and an initial, as lists and folders have them. A person looks. */
export function listedInitials(folded: string, written: (start: number, end: number) => string): FoldedFinding[] {
  return namesBehind(
    folded,
    beside,
    (_, start, end) => asListed.test(written(start, end)) && !/^ \p{Lu}{2}/u.test(written(end, end + 3)),
  );
}
