import type { NumberedIssue } from '../find/findable-text.js';
import type { AlikeWords } from './alike-words.js';
import { countWords, problemOf, wordsOfProblem, type ProblemWords } from './recall-index.js';
import { alikeIn, errorKey } from './similar-words.js';

/** An issue that is like a problem. */
export interface AlikeIssue {
  number: number;
  /** Why: "The same error message", "Alike in: password, code". */
  because: string;
  /** How much of what the problem says it says too, from 0 to 1; 1 for the same error message. */
  share: number;
}

/** Half of what the problem says: adding somebody to the wrong issue costs more than logging one too many. */
const leastShare = 0.5;
/** One word in common is chance. */
const leastWords = 2;

/** A problem that is known by its number. */
export interface NumberedProblem {
  number: number;
  problem: ProblemWords;
}

/**
 * Those of some problems that say at least half of what this one says, most alike first. For a handful: the whole past is asked
 * with `lastTime`. Each word counts the same, since of a few problems no word is rare.
 */
export function alikeProblems(
  among: readonly NumberedProblem[],
  problem: ProblemWords,
  { limit = 3, alike }: { limit?: number; alike?: AlikeWords } = {},
): AlikeIssue[] {
  const said = countWords(problem, alike);
  const key = problem.errorText ? errorKey(problem.errorText) : '';
  return among
    .flatMap(({ number, problem: other }): AlikeIssue[] => {
      const sameError = key !== '' && other.errorText !== undefined && errorKey(other.errorText) === key;
      if (sameError) return [{ number, because: 'The same error message', share: 1 }];
      const theirs = countWords(other, alike);
      const shared = [...said.keys()].filter((word) => theirs.has(word));
      const share = said.size > 0 ? shared.length / said.size : 0;
      if (shared.length < leastWords || share < leastShare) return [];
      return [{ number, because: alikeIn(shared, wordsOfProblem(problem), alike), share }];
    })
    .sort((a, b) => b.share - a.share || b.number - a.number)
    .slice(0, limit);
}

/** The issues that are like a problem, most alike first: "Add this person to issue 41 instead". */
export function alikeIssues(
  rows: readonly NumberedIssue[],
  problem: ProblemWords,
  options: { limit?: number; alike?: AlikeWords } = {},
): AlikeIssue[] {
  return alikeProblems(
    rows.map(({ number, issue }) => ({ number, problem: problemOf(issue) })),
    problem,
    options,
  );
}
