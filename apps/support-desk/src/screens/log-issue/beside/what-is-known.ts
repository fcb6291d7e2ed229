import { ownWords, textParts, withoutGreeting } from '@tms-support/message-reader';
import type { IssueRow, KnownProblemRow } from '@tms-support/sharepoint-storage';
import {
  alikeIssues,
  alikeProblems,
  isSamePerson,
  lastTime,
  peopleOn,
  type AlikeIssue,
  type Instant,
  type LastTime,
  type ProblemWords,
  type RecallIndex,
} from '@tms-support/support-domain';

/** The line that a message leaves in the form, of when it was written. */
const messageOf = /^Message of [^\n]{5,40}\.$/m;

/**
 * The words that say what the problem is: how somebody greets and signs, and what they answer, is alike in problems that are not. A text
 * of nothing else stays as it is.
 */
function wordsOfProblem(whatHappened: string): string {
  const typed = whatHappened.replace(messageOf, '').trim();
  return withoutGreeting(ownWords(textParts(typed))).trim() || typed;
}

/** What is typed of the problem, once there is something to go by: a word of three letters, or the words of a message. */
export function problemTyped(whatHappened: string, errorText: string): ProblemWords | undefined {
  const what = wordsOfProblem(whatHappened);
  const error = errorText.trim();
  if (!error && !/\p{L}{3}/u.test(what)) return undefined;
  return { whatHappened: what, ...(error ? { errorText: error } : {}) };
}

export const timesBefore = (index: RecallIndex, problem: ProblemWords, now: Instant): readonly LastTime[] =>
  lastTime(index, problem, { now, limit: 2 });

export interface AlikeRow extends AlikeIssue {
  row: IssueRow;
}

/** Open issues of others that are like it: to one of them this person may be added. */
export function alikeOpen(
  openRows: ReadonlyMap<number, IssueRow>,
  problem: ProblemWords,
  person: { name: string; email: string },
): readonly AlikeRow[] {
  const others = [...openRows.values()].filter(
    (row) => !(person.name && peopleOn(row.value).some((one) => isSamePerson(one.reporter, person))),
  );
  return alikeIssues(
    others.map((row) => ({ number: row.number, issue: row.value })),
    problem,
    { limit: 2 },
  ).flatMap((found) => {
    const row = openRows.get(found.number);
    return row ? [{ ...found, row }] : [];
  });
}

/** Lines that the team knows about and that say what is typed: a line is short, so it is its own words that must be there. */
export function knownLines(known: readonly KnownProblemRow[], problem: ProblemWords): readonly KnownProblemRow[] {
  const typed = [{ number: 0, problem: { whatHappened: `${problem.whatHappened}\n${problem.errorText ?? ''}` } }];
  return known.filter((row) => alikeProblems(typed, { whatHappened: row.value.line }).length > 0).slice(0, 3);
}
