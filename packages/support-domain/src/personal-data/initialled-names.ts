import { namesBehind } from './names-behind.js';
import type { FoldedFinding } from './finding.js';
import { onlyPeople } from './where-people-stand.js';

const twoInitials =
  /(?<![\p{Alpha}\d.])(?!u\.? ?[ks]\.)(?:\p{Alpha}\.? ?){2,3}\p{Alpha}[\p{Alpha}'’-]{2,30}(?!\p{Alpha})/gu;
const inCapitals =
  /^(?:\p{Lu}\. ?){2,3}\p{Lu}[\p{Alpha}'’-]+$|^(?:\p{Lu} ){2,3}\p{Lu}\p{Ll}[\p{Alpha}'’-]+$|^(?:\p{Lu}\. ?){2,3}$/u;

/** "T.R. says it works", "ask T.R.": initials alone, where somebody does or is asked something. "U.K." and "P.M." are nobody. */
const dotted =
  /(?<![\p{Alpha}\d.])(?!u\.[ks]|[ap]\.m|[qk]\.c|[en]\.[ubi]|[hpi]\.[rstod]\.|c\.v|d\.o)(?:\p{Alpha}\. ?){1,2}\p{Alpha}\./gu;
const doing = /^ (?:(?:has|had|is|was|will|got|saw|and|can|cannot|can't)(?!\p{Alpha})|(\p{Alpha}+))/u;
const opens = /(?:^|[\n.!?,;:] ?)$/u;
const isAsked = /(?<!\p{Alpha})(?:asked|ask|told|tell|rang|ring|for|with|by|from|to|and) $/u;

/** Two initials and a capital, whatever the word is: "A. N. Other". A person looks. */
export function initialled(folded: string, written: (start: number, end: number) => string): FoldedFinding[] {
  return [twoInitials, dotted].flatMap((expression) =>
    namesBehind(folded, expression, (found, start, end) => {
      if (!inCapitals.test(written(start, end))) return false;
      const [does, said = does] = doing.exec(folded.slice(end, end + 20)) ?? [];
      const before = folded.slice(0, start).slice(-8);
      return (
        !found.endsWith('.') ||
        (does !== undefined && said === does) ||
        onlyPeople.has(said!) ||
        isAsked.test(before) ||
        (opens.test(before) && /^ \p{Ll}/u.test(written(end, end + 2)))
      );
    }),
  );
}

const elided = /(?<![\p{Alpha}\d'])\p{Alpha}{1,12}(?:'\p{Alpha}{1,12}){1,2}(?![\p{Alpha}\d])/gu;
/** What ends a word of English after an apostrophe, or makes one with it. */
const contraction = /'(?:s|t|d|ll|re|ve|m|em|all|er|n|til|clock|the|am|cause|tis|twas)$/;

/** A capital, or an O, and an apostrophe that is no English: "Ng'ang'a", "D'Arcy", "Sa'ad", "o'hare". A person looks. */
export function elidedNames(folded: string, written: (start: number, end: number) => string): FoldedFinding[] {
  return namesBehind(
    folded,
    elided,
    (found, start, end) => /^(?:\p{Lu}|o\P{Alpha})/u.test(written(start, end)) && !contraction.test(found),
  );
}

const lettered =
  /(?<![\p{Alpha}\d])(?:pupil|child|witness|student|learner|individual|person|teacher|colleague|member|parent|mother|father|boy|girl|patient|client|complainant)s? (\p{Alpha}\d?)(?![\p{Alpha}\d'’.])/gu;

const labelled =
  /(?<!\p{Alpha})initials?(?: are| is| of)?:? ((?:\p{Alpha}\. ?){1,3}\p{Alpha}\.?|\p{Alpha}{2,3}|(?:\p{Alpha} ){1,2}\p{Alpha})(?![\p{Alpha}\d])/gu;

/** "Pupil B": whom papers call by a letter. With a key they are somebody. */
export function letteredPeople(folded: string, written: (start: number, end: number) => string): FoldedFinding[] {
  return [
    ...namesBehind(folded, lettered, (_, start, end) => /^\p{Lu}/u.test(written(start, end))),
    ...namesBehind(folded, labelled, (_, start, end) => written(start, end) === written(start, end).toUpperCase()),
  ];
}

const sides = /(?<![\p{Alpha}\d'-])(\p{Alpha}[\p{Alpha}'-]{2,30})(?= (?:-?v-?|vs?\.?) (?:\p{Alpha}{2,}))/gu;
const ownName =
  /(?<![\p{Alpha}\d'-])(\p{Alpha}[\p{Alpha}'-]{1,30})(?= (?:is|was) (?:her|his|their|my|the \p{Alpha}+'s|also a) (?:real |given )?(?:first |last |sur|maiden |middle |full |family )?name(?!\p{Alpha}))/gu;

/** "Sands v TRA", "Lovely is her first name": a capital that a case or a sentence says is a name. */
export function statedNames(folded: string, written: (start: number, end: number) => string): FoldedFinding[] {
  return [sides, ownName].flatMap((expression) =>
    namesBehind(
      folded,
      expression,
      (name, start, end) =>
        /^\p{Lu}\p{Ll}/u.test(written(start, end)) &&
        !/^(?:this|that|what|it|case|version|edge|chrome|windows)$/.test(name),
    ),
  );
}

/** "Ellis N": an initial after a name is of it. */
export function withInitial(
  found: readonly FoldedFinding[],
  folded: string,
  written: (start: number, end: number) => string,
): FoldedFinding[] {
  return found.map((one) => {
    const after = /^ (?![ia])\p{Alpha}\.?(?![\p{Alpha}\d'’&/])/u.exec(folded.slice(one.end, one.end + 5))?.[0];
    if (!after || one.kind !== 'likely-name' || !/^ \p{Lu}/u.test(written(one.end, one.end + 2))) return one;
    return { ...one, end: one.end + after.trimEnd().length };
  });
}
