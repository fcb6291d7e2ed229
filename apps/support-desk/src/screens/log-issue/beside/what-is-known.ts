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
