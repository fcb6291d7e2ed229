import { decideIssue, type DecideFacts } from './decide-issue.js';
import type { IssueEvent } from './issue-event.js';
import type { IssuePerson } from './issue-person.js';
import type { Issue } from './issue.js';
import { firstPersonKey, isSamePerson, peopleOn } from './people-on-issue.js';
import type { Refusal } from './refusal.js';
import { refuseNeeds } from './refuse.js';

/** What a merge, or its undoing, does to one of the two issues. No events: that half was done before. */
export interface MergeHalf {
  events: readonly IssueEvent[];
  issue: Issue;
}

/**
 * The answer to a merge. Each half is one item and one write, and two writes are no transaction: store `kept` first on a
 * merge, `merged` first on its undoing. Then whatever fails in between, nobody is left out, and giving it again
 * finishes the rest.
 */
export type MergeDecision =
  | { outcome: 'accepted'; kept: MergeHalf; merged: MergeHalf }
  | { outcome: 'refused'; which: 'kept' | 'merged'; refusal: Refusal };

const unchanged = (issue: Issue): MergeHalf => ({ events: [], issue });

/** The people of an issue, as they go with it into another. */
function peopleGoing(merged: Issue): IssuePerson[] {
  return peopleOn(merged).map((person) => ({
    ...person,
    key: person.key === firstPersonKey ? merged.key : person.key,
    fromIssueKey: merged.key,
    ...(person.key === firstPersonKey ? { whatHappened: merged.details.whatHappened } : {}),
  }));
}

/** Merges one issue into another: one problem, everybody's, with one answer to all of them. */
export function decideMerge(kept: Issue, merged: Issue, facts: DecideFacts): MergeDecision {
  const going = decideIssue(merged, { type: 'merge-into', issueKey: kept.key }, facts);
  if (going.outcome === 'refused') return { outcome: 'refused', which: 'merged', refusal: going.refusal };
  if (kept.mergedFrom?.includes(merged.key)) return { outcome: 'accepted', kept: unchanged(kept), merged: going };
  const taking = decideIssue(kept, { type: 'take-in', issueKey: merged.key, people: peopleGoing(merged) }, facts);
  if (taking.outcome === 'refused') return { outcome: 'refused', which: 'kept', refusal: taking.refusal };
  return { outcome: 'accepted', kept: taking, merged: going };
}

/** What the merged issue's people heard while they were with the other one. */
function heardMeanwhile(kept: Issue, merged: Issue) {
  const gone = peopleGoing(merged);
  return (kept.others ?? []).flatMap(({ key, reporter, fromIssueKey, lastToldAt, lastToldOn }) => {
    if (fromIssueKey !== merged.key) return [];
    // Whose key was taken on the issue that stayed has another one there.
    const before = gone.find((one) => one.key === key) ?? gone.find((one) => isSamePerson(one.reporter, reporter));
    if (!before || !lastToldAt || lastToldAt === before.lastToldAt) return [];
    const personKey = before.key === merged.key ? firstPersonKey : before.key;
    return [{ personKey, at: lastToldAt, ...(lastToldOn ? { on: lastToldOn } : {}) }];
  });
}

/** Separates two issues again: each stands where it stood, and what people heard meanwhile is not lost. */
export function decideUndoMerge(kept: Issue, merged: Issue, facts: DecideFacts): MergeDecision {
  if (merged.mergedInto && merged.mergedInto.issueKey !== kept.key) {
    const refusal = refuseNeeds([{ field: 'issueKey', message: 'Select the issue that it was merged into' }]);
    return { outcome: 'refused', which: 'merged', refusal };
  }
  const heard = heardMeanwhile(kept, merged);
  const done = !merged.mergedInto && kept.mergedFrom?.includes(merged.key);
  const leaving = done
    ? undefined
    : decideIssue(merged, { type: 'undo-merge', ...(heard.length > 0 ? { heard } : {}) }, facts);
  if (leaving?.outcome === 'refused') return { outcome: 'refused', which: 'merged', refusal: leaving.refusal };
  const giving = decideIssue(kept, { type: 'give-back', issueKey: merged.key }, facts);
  if (giving.outcome === 'refused') return { outcome: 'refused', which: 'kept', refusal: giving.refusal };
  return { outcome: 'accepted', kept: giving, merged: leaving ?? unchanged(merged) };
}
