import { doingOfPeople } from './name-words.js';
import { onlyPeople } from './where-people-stand.js';

type Written = (start: number, end: number) => string;

/** A line that is a closing and nothing else: "Best", "Many thanks all,", "Warmly". Whole days and short forms are left: "Day", "KR". */
const closing =
  /^(?:(?:all|best|many|much|warm\p{L}*|kind\p{L}*|\p{L}+(?:fully|ially|ively)|yours|bye|for now|thx|thanks?|ta|muchly|rgds|regards|wishes|cheers|enjoy|hugs|take care|stay safe|sincerely|truly|with|again|so|you|both|tm[su]|support|desk)(?:[ ,.!-]+|$))+$/u;

/** Whether a guess of a name is a word of a closing, what somebody does, or a small word: "Best", "T.R. says". */
export function isNobodyHere(folded: string, start: number, end: number, written: Written): boolean {
  const text = folded.slice(start, end);
  const from = folded.lastIndexOf('\n', start - 1) + 1;
  const to = folded.indexOf('\n', end);
  const line = folded.slice(from, to < 0 ? folded.length : to);
  return (
    closing.test(line.trim()) ||
    (written(start, end) === text && (doingOfPeople.has(text) || onlyPeople.has(text) || text === 'them'))
  );
}
