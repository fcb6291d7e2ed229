import { namesBehind } from './names-behind.js';
import type { FoldedFinding } from './finding.js';
import { onlyPeople } from './where-people-stand.js';

const twoInitials = /(?<![\p{L}\p{N}.])(?!u\.? ?[ks]\.)(?:\p{L}\.? ?){2,3}\p{L}[\p{L}'’-]{2,30}(?!\p{L})/gu;
const inCapitals =
  /^(?:\p{Lu}\. ?){2,3}\p{Lu}[\p{L}'’-]+$|^(?:\p{Lu} ){2,3}\p{Lu}\p{Ll}[\p{L}'’-]+$|^(?:\p{Lu}\. ?){2,3}$/u;

/** "T.R. says it works", "ask T.R.": initials alone, where somebody does or is asked something. "U.K." and "P.M." are nobody. */
const dotted =
  /(?<![\p{L}\p{N}.])(?!u\.[ks]|[ap]\.m|[qk]\.c|[en]\.[ubi]|[hpi]\.[rstod]\.|c\.v|d\.o)(?:\p{L}\. ?){1,2}\p{L}\./gu;
const doing = /^ (?:(?:has|had|is|was|will|got|saw|and|can|cannot|can't)(?!\p{L})|(\p{L}+))/u;
const opens = /(?:^|[\n.!?,;:] ?)$/u;
const isAsked = /(?<!\p{L})(?:asked|ask|told|tell|rang|ring|for|with|by|from|to|and) $/u;

/** Two initials and a capital, whatever the word is: "A. N. Other". A person looks. */
export function initialled(folded: string, written: (start: number, end: number) => string): FoldedFinding[] {
  return [twoInitials, dotted].flatMap((expression) =>
    [...folded.matchAll(expression)].flatMap(({ 0: found, index }): FoldedFinding[] => {
      const [start, end] = [index, index + found.length];
      if (!inCapitals.test(written(start, end))) return [];
      const [does, said = does] = doing.exec(folded.slice(end, end + 20)) ?? [];
      const before = folded.slice(0, start).slice(-8);
      const isSomebody =
        !found.endsWith('.') ||
        (does && said === does) ||
        onlyPeople.has(said!) ||
        isAsked.test(before) ||
        (opens.test(before) && /^ \p{Ll}/u.test(written(end, end + 2)));
      return isSomebody ? [{ start, end, kind: 'likely-name' }] : [];
    }),
  );
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
