import type { NumberedIssue } from '../find/findable-text.js';
import type { Issue } from '../issues/issue.js';
import { answerOf } from '../replies/answer-of.js';
import type { AlikeWords } from './alike-words.js';
import { errorKey, similarWords } from './similar-words.js';

/** A closed issue with an answer, as the ranker reads it. */
export interface Remembered extends NumberedIssue {
  /** How many words by which problems are alike it has in all. */
  length: number;
  errorKey: string;
  answer: string;
  /** The kind of problem, as TMU sorted it when closing; without area and cause, an issue is a kind of its own. */
  kind: string;
  /** When it was closed, in milliseconds since 1970: to read it from the text, issue by issue, would cost a keystroke. */
  closedMs: number;
}

/** Past issues, ready to be asked. */
export interface RecallIndex {
  readonly remembered: readonly Remembered[];
  /** For each word, the places of the issues that have it, and how often: `place * 16 + times`. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  readonly averageLength: number;
  readonly alike: AlikeWords | undefined;
}

/** What is known of a problem while it is logged, or of an issue. */
export interface ProblemWords {
  whatHappened: string;
  errorText?: string;
  area?: string;
  cause?: string;
}

/** The problem of an issue, in the words of those who have it; what was done is the answer, not the problem. */
export function problemOf(issue: Issue): ProblemWords {
  const { whatHappened, error, area, cause } = issue.details;
  const errorText = error?.text ?? issue.handover?.error?.text;
  const others = (issue.others ?? []).flatMap((person) => person.whatHappened ?? []);
  return {
    whatHappened: [whatHappened, ...others].join('\n'),
    ...(errorText ? { errorText } : {}),
    ...(area ? { area } : {}),
    ...(cause ? { cause } : {}),
  };
}

/** All that is said of a problem. */
export const wordsOfProblem = (problem: ProblemWords): string => `${problem.whatHappened}\n${problem.errorText ?? ''}`;

/** Each word by which problems are alike, and how often a problem has it, up to 15 times. */
export function countWords(problem: ProblemWords, alike?: AlikeWords): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { meaning } of similarWords(wordsOfProblem(problem), alike)) {
    counts.set(meaning, Math.min(15, (counts.get(meaning) ?? 0) + 1));
  }
  return counts;
}

/** The index as it grows. */
interface GrowingIndex extends RecallIndex {
  readonly remembered: Remembered[];
  readonly postings: Map<string, number[]>;
  averageLength: number;
}

/**
 * Makes past issues ready to be asked. Open ones, and those without an answer or merged into another, are passed over. `alike`:
 * the team's own words that mean the same; as shipped where it is left out.
 */
export function openRecallIndex(rows: readonly NumberedIssue[], alike?: AlikeWords): RecallIndex {
  const index: GrowingIndex = { remembered: [], postings: new Map(), averageLength: 0, alike };
  for (const row of rows) rememberIssue(index, row);
  return index;
}

/**
 * Puts one more past issue into an index: a screen reads the past page by page, and indexes some hundred of it at a time, so
 * that a key is answered in between. Passes over what `openRecallIndex` passes over. Says whether it went in.
 */
export function rememberIssue(index: RecallIndex, { number, issue }: NumberedIssue): boolean {
  const { remembered, postings, alike } = index as GrowingIndex;
  const answer = issue.status === 'closed' && !issue.mergedInto ? answerOf(issue) : undefined;
  if (answer === undefined) return false;
  const problem = problemOf(issue);
  const { area, cause } = problem;
  let length = 0;
  for (const [word, times] of countWords(problem, alike)) {
    const posting = remembered.length * 16 + times;
    const places = postings.get(word);
    if (places) places.push(posting);
    else postings.set(word, [posting]);
    length += times;
  }
  const closedMs = Date.parse(issue.closedAt ?? issue.raisedAt);
  const kind = area === undefined && cause === undefined ? `issue ${number}` : `${area ?? ''} / ${cause ?? ''}`;
  remembered.push({
    number,
    issue,
    length,
    errorKey: problem.errorText ? errorKey(problem.errorText) : '',
    answer,
    kind,
    closedMs,
  });
  const { averageLength } = index;
  (index as GrowingIndex).averageLength = averageLength + (length - averageLength) / remembered.length;
  return true;
}
