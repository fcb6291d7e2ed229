import { namesBehind } from './names-behind.js';
import type { FoldedFinding } from './finding.js';

const twoInitials = /(?<![\p{L}\p{N}.])(?!u\.? ?[ks]\.)(?:\p{L}\.? ?){2,3}\p{L}[\p{L}'’-]{2,30}(?!\p{L})/gu;
const inCapitals =
  /^(?:\p{Lu}\. ?){2,3}\p{Lu}[\p{L}'’-]+$|^(?:\p{Lu} ){2,3}\p{Lu}\p{Ll}[\p{L}'’-]+$|^(?:\p{Lu}\. ?){2,3}$/u;

/** "T.R. says it works", "ask T.R.": initials alone, where somebody does or is asked something. "U.K." and "P.M." are nobody. */
const dotted =
  /(?<![\p{L}\p{N}.])(?!u\.[ks]|[ap]\.m|[qk]\.c|[en]\.[ubi]|[hpi]\.[rsto]\.)(?:(?:\p{L}\. ?){1,2}\p{L}\.(?= (?:says?|said|has|had|rang|calls?|called|tells|told|asks?|asked|cannot|can|can't|could|couldn't|tried|wants|thinks|got|gets|saw|sees|was|is|will|knows?|did|does|doesn't|didn't|and i)(?!\p{L}))|(?<=(?<!\p{L})(?:asked|ask|told|tell|rang|ring|called|for|with|by|from|to|and) )(?:\p{L}\. ?){1,2}\p{L}\.(?= ?[,;:)\n]|$| (?:to|that|if|about|again|today|yesterday)(?!\p{L})))/gu;

/** Two initials and a capital, whatever the word is: "A. N. Other". A person looks. */
export function initialled(folded: string, written: (start: number, end: number) => string): FoldedFinding[] {
  return [twoInitials, dotted].flatMap((expression) =>
    [...folded.matchAll(expression)].flatMap(({ 0: found, index }): FoldedFinding[] => {
      const [start, end] = [index, index + found.length];
      return inCapitals.test(written(start, end)) ? [{ start, end, kind: 'likely-name' }] : [];
    }),
  );
}

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

const elided = /(?<![\p{L}\p{N}'])\p{L}{1,12}(?:'\p{L}{1,12}){1,2}(?![\p{L}\p{N}])/gu;
/** What ends a word of English after an apostrophe, or makes one with it. */
const contraction = /'(?:s|t|d|ll|re|ve|m|em|all|er|n|til|clock|am|cause|tis|twas)$/;

/** A capital and an apostrophe that is no English: "Ng'ang'a", "D'Arcy", "Sa'ad". A person looks. */
export function elidedNames(folded: string, written: (start: number, end: number) => string): FoldedFinding[] {
  return [...folded.matchAll(elided)].flatMap(({ 0: found, index }): FoldedFinding[] => {
    const [start, end] = [index, index + found.length];
    const isName = /^\p{Lu}/u.test(written(start, end)) && !contraction.test(found);
    return isName ? [{ start, end, kind: 'likely-name' }] : [];
  });
}

const lettered =
  /(?<![\p{L}\p{N}])(?:pupil|child|witness|student|learner|individual|person|teacher|colleague|member|parent|mother|father|boy|girl|patient|client|complainant)s? (\p{L}\d?)(?![\p{L}\p{N}'’.])/gu;

const labelled =
  /(?<!\p{L})initials?(?: are| is| of)?:? ((?:\p{L}\. ?){1,3}\p{L}\.?|\p{L}{2,3}|(?:\p{L} ){1,2}\p{L})(?![\p{L}\p{N}])/gu;

/** "Pupil B": whom papers call by a letter. With a key they are somebody. */
export function letteredPeople(folded: string, written: (start: number, end: number) => string): FoldedFinding[] {
  return [
    ...namesBehind(folded, lettered, (_, start, end) => /^\p{Lu}/u.test(written(start, end))),
    ...namesBehind(folded, labelled, (_, start, end) => written(start, end) === written(start, end).toUpperCase()),
  ];
}

const sides = /(?<![\p{L}\p{N}'-])(\p{L}[\p{L}'-]{2,30})(?= (?:-?v-?|vs?\.?) (?:\p{L}{2,}))/gu;
const ownName =
  /(?<![\p{L}\p{N}'-])(\p{L}[\p{L}'-]{1,30})(?= (?:is|was) (?:her|his|their|my|the \p{L}+'s|also a) (?:real |given )?(?:first |last |sur|maiden |middle |full |family )?name(?!\p{L}))/gu;

/** "Sands v TRA", "Lovely is her first name": a capital that a case or a sentence says is a name. */
export function statedNames(folded: string, written: (start: number, end: number) => string): FoldedFinding[] {
  return [sides, ownName].flatMap((expression) =>
    [...folded.matchAll(expression)].flatMap(({ 1: name, index }): FoldedFinding[] => {
      const [start, end] = [index, index + name!.length];
      return /^\p{Lu}\p{Ll}/u.test(written(start, end)) &&
        !/^(?:this|that|what|it|case|version|edge|chrome|windows)$/.test(name!)
        ? [{ start, end, kind: 'likely-name' }]
        : [];
    }),
  );
}

/** "Ellis N": an initial after a name is of it. */
export function withInitial(
  found: readonly FoldedFinding[],
  folded: string,
  written: (start: number, end: number) => string,
): FoldedFinding[] {
  return found.map((one) => {
    const after = /^ (?![ia])\p{L}\.?(?![\p{L}\p{N}'’&/])/u.exec(folded.slice(one.end, one.end + 5))?.[0];
    if (!after || one.kind !== 'likely-name' || !/^ \p{Lu}/u.test(written(one.end, one.end + 2))) return one;
    return { ...one, end: one.end + after.trimEnd().length };
  });
}
