import { decideIssue, type DecideFacts } from './decide-issue.js';
import { bringsNews } from './evolve-people.js';
import { isEarlier } from './instants.js';
import type { IssueCommand } from './issue-command.js';
import type { IssueEvent } from './issue-event.js';
import type { IssuePerson } from './issue-person.js';
import type { Issue } from './issue.js';
import { firstPersonKey, peopleOn } from './people-on-issue.js';
import type { Refusal } from './refusal.js';
import { refuseNeeds, refuseNow } from './refuse.js';
import { isSamePerson } from './same-person.js';
import { placeOf, stepsFrom } from './who-may.js';

/** What a merge, or its undoing, does to one of the two issues. No events and no command: that half was done before. */
export interface MergeHalf {
  events: readonly IssueEvent[];
  issue: Issue;
  /** What to give to this issue. */
  command?: IssueCommand;
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

type Which = 'kept' | 'merged';
const refusing = (which: Which, refusal: Refusal): MergeDecision => ({ outcome: 'refused', which, refusal });

/** Decides on one half. Without a command there is nothing left to do. */
function half(issue: Issue, command: IssueCommand | undefined, facts: DecideFacts): MergeHalf | { refusal: Refusal } {
  if (!command) return unchanged(issue);
  const decision = decideIssue(issue, command, facts);
  if (decision.outcome === 'refused') return { refusal: decision.refusal };
  return { events: decision.events, issue: decision.issue, command };
}

/**
 * Merges one issue into another: one problem, everybody's, with one answer to all of them. Given again where one half alone was
 * stored, it takes in who came to the other issue since, and what its people heard there.
 */
export function decideMerge(kept: Issue, merged: Issue, facts: DecideFacts): MergeDecision {
  const going = half(merged, { type: 'merge-into', issueKey: kept.key }, facts);
  if ('refusal' in going) return refusing('merged', going.refusal);
  const takeIn: IssueCommand = { type: 'take-in', issueKey: merged.key, people: peopleGoing(merged) };
  // Whether it took them in or not: into an issue that is closed by now, nobody goes who waits for an answer.
  if (stepsFrom(placeOf(kept), takeIn.type).length === 0) return refusing('kept', refuseNow(takeIn, kept));
  const taking = half(kept, bringsNews(kept, takeIn) ? takeIn : undefined, facts);
  if ('refusal' in taking) return refusing('kept', taking.refusal);
  return { outcome: 'accepted', kept: taking, merged: going };
}

/** What the merged issue's people heard while they were with the other one, and their own issue does not know. */
function heardMeanwhile(kept: Issue, merged: Issue) {
  const gone = peopleGoing(merged);
  return (kept.others ?? []).flatMap(({ key, reporter, fromIssueKey, lastToldAt, lastToldOn }) => {
    if (fromIssueKey !== merged.key) return [];
    // Whose key was taken on the issue that stayed has another one there.
    const own = gone.find((one) => one.key === key) ?? gone.find((one) => isSamePerson(one.reporter, reporter));
    if (!own || !lastToldAt) return [];
    if (own.lastToldAt && !isEarlier(own.lastToldAt, lastToldAt)) return [];
    const personKey = own.key === merged.key ? firstPersonKey : own.key;
    return [{ personKey, at: lastToldAt, ...(lastToldOn ? { on: lastToldOn } : {}) }];
  });
}

/** The keys of those who came with the merged issue, heard something since, and are not on it any more. */
function withoutOwnIssue(kept: Issue, merged: Issue): string[] {
  const known = new Set(peopleGoing(merged).map(({ key }) => key));
  return (kept.others ?? []).flatMap(({ key, fromIssueKey, lastToldAt }) =>
    fromIssueKey === merged.key && lastToldAt && !known.has(key) ? [key] : [],
  );
}

/**
 * Separates two issues again: each stands where it stood, and what people heard meanwhile is not lost. Where one half alone was
 * stored, of the merge or of its undoing, the rest follows from how the two stand now.
 */
export function decideUndoMerge(kept: Issue, merged: Issue, facts: DecideFacts): MergeDecision {
  const isHere = merged.mergedInto?.issueKey === kept.key;
  const hasThem = kept.mergedFrom?.includes(merged.key) ?? false;
  const heard = heardMeanwhile(kept, merged);
  const isElsewhere = merged.mergedInto !== undefined && !isHere;
  if (isElsewhere && !hasThem) {
    const need = { field: 'issueKey', message: 'Select the issue that it was merged into' };
    return refusing('merged', refuseNeeds([need]));
  }
  if (isElsewhere && heard.length > 0) {
    // Written on an issue that lives on in a third one, it would be known where nobody looks.
    const message =
      'It has since been merged into another issue, and its people have heard from us here. Undo that merge first';
    return refusing('merged', refuseNeeds([{ field: 'issueKey', message }]));
  }
  const undo: IssueCommand = { type: 'undo-merge', ...(heard.length > 0 ? { heard } : {}) };
  const record: IssueCommand | undefined =
    heard.length > 0 ? { type: 'record-heard', issueKey: kept.key, heard } : undefined;
  const leaving = half(merged, isHere || !hasThem ? undo : record, facts);
  if ('refusal' in leaving) return refusing('merged', leaving.refusal);
  const staying = withoutOwnIssue(kept, merged);
  const giveBack: IssueCommand = {
    type: 'give-back',
    issueKey: merged.key,
    ...(staying.length > 0 ? { staying } : {}),
  };
  const giving = half(kept, hasThem ? giveBack : undefined, facts);
  if ('refusal' in giving) return refusing('kept', giving.refusal);
  return { outcome: 'accepted', kept: giving, merged: leaving };
}

/**
 * Why the half that lets people go must not be stored yet, or undefined where it may. It is stored last, and between the two
 * halves anybody may have written: an issue goes into another only once that has all its people and all that they heard, and
 * people are given back only to an issue that stands on its own and knows as much.
 *
 * @param other the other issue as it is stored now; undefined where it is not there.
 */
export function refuseLosing(command: IssueCommand, issue: Issue, other: Issue | undefined): Refusal | undefined {
  if (command.type !== 'merge-into' && command.type !== 'give-back') return undefined;
  const isGoing = command.type === 'merge-into';
  const staying = new Set(command.type === 'give-back' ? command.staying : []);
  const [kept, merged] = isGoing ? [other, issue] : [issue, other];
  const isWhole =
    kept !== undefined &&
    merged !== undefined &&
    (isGoing
      ? (kept.mergedFrom?.includes(merged.key) ?? false) &&
        !kept.mergedInto &&
        kept.status !== 'closed' &&
        !bringsNews(kept, { issueKey: merged.key, people: peopleGoing(merged) })
      : merged.mergedInto?.issueKey !== kept.key &&
        heardMeanwhile(kept, merged).length === 0 &&
        withoutOwnIssue(kept, merged).every((key) => staying.has(key)));
  if (isWhole) return undefined;
  const message = isGoing
    ? 'The other issue does not have everybody from this one. Merge them again'
    : 'These people are not back on their own issue yet. Separate the two again';
  return refuseNeeds([{ field: 'issueKey', message }]);
}
