import { isOfLine } from './kinds-of-line.js';
import { onlyPeople } from './where-people-stand.js';

type Written = (start: number, end: number) => string;

/** A line that is a closing and nothing else: "Best", "Many thanks all,", "Warmly". Whole days and short forms are left: "Day", "KR". */
const closing =
  /^(?:(?:all|best|many|much|warm\p{Alpha}*|kind\p{Alpha}*|\p{Alpha}+fully|yours|bye|for now|thx|thanks?|ta|muchly|regards|wishes|cheers|take care|sincerely|truly|with|again|so|you|both|tm[su]|support)(?:[ ,.!-]+|$))+$/u;

/** "Grant of extension", "Her Majesty's": offices and forms; "MS Teams": programs of Microsoft, which is no title. */
const fixed =
  /^(?:lord chancellor|practice direction|grant (?:of|type)|majesty|ms (?:teams|office|excel|forms|outlook)\b)/;

/** Whether a guess of a name is a word of a closing or a form, of what its line speaks of, or what somebody does: "Best", "T.R. says". */
export function isNobodyHere(folded: string, start: number, end: number, written: Written): boolean {
  const text = folded.slice(start, end);
  // No whole line: one of a megabyte has many guesses.
  const before = folded
    .slice(Math.max(0, start - 60), start)
    .split('\n')
    .pop()!;
  const after = folded.slice(end, end + 60).split('\n')[0]!;
  const line = before + text + after;
  return (
    isOfLine(text, before, after) ||
    closing.test(line.trim()) ||
    fixed.test(folded.slice(start, end + 10)) ||
    (written(start, end) === text && (onlyPeople.has(text) || text === 'them'))
  );
}
