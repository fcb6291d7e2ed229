import type { IssueEvent } from './issue-event.js';
import type { Told } from './issue-facts.js';
import type { IssuePerson } from './issue-person.js';
import type { Issue } from './issue.js';
import { firstPersonKey, reached } from './people-on-issue.js';
import { comers } from './person-keys.js';

type EventOf<T extends IssueEvent['type']> = Extract<IssueEvent, { type: T }>;

/** An issue with these others; without the field where there are none, so that adding and taking off leaves no trace. */
function withOthers(issue: Issue, others: readonly IssuePerson[]): Issue {
  const next = { ...issue, others: [...others] };
  if (others.length === 0) delete (next as Partial<Issue>).others;
  return next;
}

function withMergedFrom(issue: Issue, keys: readonly string[]): Issue {
  const next = { ...issue, mergedFrom: [...keys] };
  if (keys.length === 0) delete (next as Partial<Issue>).mergedFrom;
  return next;
}

/** Somebody was told: everybody whom it reached has heard from the team. */
export function afterTelling(issue: Issue, at: string, told: Told): Issue {
  const heard = { lastToldAt: at, lastToldOn: told.on };
  const next = reached(told, { key: firstPersonKey }) ? { ...issue, ...heard } : issue;
  return withOthers(
    next,
    (issue.others ?? []).map((person) => (reached(told, person) ? { ...person, ...heard } : person)),
  );
}

/** People who came; nobody comes twice, and nobody is lost, even where a history edited by hand has one key for two. */
export function afterJoining(issue: Issue, people: readonly IssuePerson[]): Issue {
  const others = issue.others ?? [];
  return withOthers(issue, [...others, ...comers(others, people)]);
}

export function afterLeaving(issue: Issue, event: EventOf<'person-removed'>): Issue {
  return withOthers(
    issue,
    (issue.others ?? []).filter((person) => person.key !== event.personKey),
  );
}

/** Another issue's people came with it. */
export function afterTakingIn(issue: Issue, event: EventOf<'taken-in'>): Issue {
  const keys = new Set([...(issue.mergedFrom ?? []), event.issueKey]);
  return withMergedFrom(afterJoining(issue, event.people), [...keys]);
}

/** The other issue stands alone again, and its people went with it. */
export function afterGivingBack(issue: Issue, event: EventOf<'given-back'>): Issue {
  const left = withOthers(
    issue,
    (issue.others ?? []).filter((person) => person.fromIssueKey !== event.issueKey),
  );
  return withMergedFrom(
    left,
    (issue.mergedFrom ?? []).filter((key) => key !== event.issueKey),
  );
}

/** This issue lives on in another. What it knew stays, so that an undo brings all of it back. */
export function afterMerging(issue: Issue, event: EventOf<'merged-into'>): Issue {
  return {
    ...issue,
    status: 'closed',
    statusSinceAt: event.at,
    closedAt: issue.closedAt ?? event.at,
    mergedInto: {
      issueKey: event.issueKey,
      at: event.at,
      statusBefore: issue.mergedInto?.statusBefore ?? issue.status,
      statusBeforeSinceAt: issue.mergedInto?.statusBeforeSinceAt ?? issue.statusSinceAt,
    },
  };
}

/** The issue stands where it stood before it was merged, and its people know what they heard meanwhile. */
export function afterUndoingMerge(issue: Issue, event: EventOf<'merge-undone'>): Issue {
  if (!issue.mergedInto) return issue;
  const { mergedInto, ...rest } = issue;
  const next: Issue = { ...rest, status: mergedInto.statusBefore, statusSinceAt: mergedInto.statusBeforeSinceAt };
  if (next.status !== 'closed') delete next.closedAt;
  return (event.heard ?? []).reduce<Issue>((before, { personKey, at, on }) => {
    const heard = { lastToldAt: at, ...(on ? { lastToldOn: on } : {}) };
    if (personKey === firstPersonKey) return { ...before, ...heard };
    return withOthers(
      before,
      (before.others ?? []).map((person) => (person.key === personKey ? { ...person, ...heard } : person)),
    );
  }, next);
}
