import { isEarlier } from '../issues/instants.js';
import type { Issue } from '../issues/issue.js';
import { peopleOn } from '../issues/people-on-issue.js';
import { byPerson } from '../issues/same-person.js';
import type { Instant } from '../time.js';
import type { ReporterKind } from '../vocabulary/codes.js';

/** One fault, however many people have it, at the time the first of them came. */
export interface CountedProblem {
  /** The key of the issue that stands for it. */
  key: string;
  cameAt: Instant;
  people: number;
}

/** With who had it first, on whichever of the issues that were merged. */
export interface ProblemOfIssues extends CountedProblem {
  firstFrom: ReporterKind;
}

/** Where each merged issue went. Either half of a merge is enough to know: two writes are no transaction. */
const mergesOf = (issues: readonly Issue[]): ReadonlyMap<string, string> => {
  const into = new Map<string, string>();
  for (const { key, mergedFrom } of issues) for (const from of mergedFrom ?? []) into.set(from, key);
  for (const { key, mergedInto } of issues) if (mergedInto !== undefined) into.set(key, mergedInto.issueKey);
  return into;
};

/** The issue that a merged one lives on in, at the end of the line. A circle, made by hand in a list, ends where it began. */
const endOf = (key: string, into: ReadonlyMap<string, string>): string => {
  const seen = new Set<string>();
  let end = key;
  for (let next = into.get(end); next !== undefined && !seen.has(next); next = into.get(end)) {
    seen.add(next);
    end = next;
  }
  return seen.has(key) ? [...seen].sort()[0]! : end;
};

/**
 * The problems behind issues: people of one fault, and issues merged into one, count once, when the first of them came
 * ("1 problem, 3 people").
 */
export const problemsOf = (issues: readonly Issue[]): readonly ProblemOfIssues[] => {
  const into = mergesOf(issues);
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = endOf(issue.key, into);
    groups.set(key, [...(groups.get(key) ?? []), issue]);
  }
  return [...groups].map(([key, group]) => {
    // The issue that was kept has everybody already, and somebody may have raised two of them: people count once.
    const entries = group.flatMap(peopleOn);
    const { joinedAt: cameAt, reporter } = entries.reduce((first, one) =>
      isEarlier(one.joinedAt, first.joinedAt) ? one : first,
    );
    return { key, cameAt, firstFrom: reporter.kind, people: byPerson(entries).length };
  });
};
