import type { CalendarDate } from '../time.js';
import { isEarlier } from './instants.js';
import type { IssueCommandOf } from './issue-command.js';
import type { Issue } from './issue.js';
import { blank, need, toldNeeds } from './needs.js';
import { everybodyOn, firstPersonKey, type PersonOnIssue } from './people-on-issue.js';
import type { Need } from './refusal.js';

/** Where an answer was given: whoever was told since has it. A question, or "we are looking", is no answer yet. */
const isAnswered = (issue: Issue, { lastToldAt }: PersonOnIssue): boolean =>
  (issue.status === 'answered' || issue.status === 'not-changing') &&
  lastToldAt !== undefined &&
  !isEarlier(lastToldAt, issue.statusSinceAt);

/** What becomes of somebody who is taken off an issue, and so what has to be asked first. */
export type TakingOff =
  /** They came with an issue of their own, and go back to it: the merge is undone. */
  | { outcome: 'own-issue'; issueKey: string }
  /** Nothing here would ever answer them any more. */
  | { outcome: 'owed-answer' }
  | { outcome: 'free' };

/** What becomes of this person where they are taken off. Undefined where they are not among those who can be. */
export function takingOff(issue: Issue, personKey: string): TakingOff | undefined {
  const entry = issue.others?.find(({ key }) => key === personKey);
  const person = everybodyOn(issue).find(({ keys }) => keys.includes(personKey));
  if (!entry || !person || personKey === firstPersonKey) return undefined;
  const { fromIssueKey } = entry;
  if (fromIssueKey !== undefined && issue.mergedFrom?.includes(fromIssueKey)) {
    return { outcome: 'own-issue', issueKey: fromIssueKey };
  }
  // Of two entries of one person, the other stays, and with it what they are owed.
  if (person.keys.length > 1 || isAnswered(issue, person)) return { outcome: 'free' };
  return { outcome: 'owed-answer' };
}

/** What taking somebody off lacks. Nobody who is owed an answer leaves without one. */
export function takingOffNeeds(command: IssueCommandOf<'remove-person'>, issue: Issue, today: CalendarDate): Need[] {
  const taking = takingOff(issue, command.personKey);
  const reason = need(blank(command.reason), 'reason', 'Enter why they are taken off this issue');
  if (!taking) return [...need(true, 'personKey', 'Select who to take off this issue'), ...reason];
  const name = issue.others!.find(({ key }) => key === command.personKey)!.reporter.name;
  if (taking.outcome === 'own-issue') {
    const message = `${name} came with an issue of their own. Undo that merge, and they go back to it`;
    return [{ field: 'personKey', message }];
  }
  const asks = command.told !== undefined || (taking.outcome === 'owed-answer' && !command.addedByMistake);
  return [...reason, ...(asks ? toldNeeds(command.told, name, today) : [])];
}
