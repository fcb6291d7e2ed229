import type { IssueCommandType } from './issue-command.js';
import type { IssueStatus } from './issue-status.js';
import type { Issue } from './issue.js';
import { everybodyOn } from './people-on-issue.js';

/** What a command does, after "to" or "cannot": in words, since nobody reads codes. */
export const stepWords: Readonly<Record<IssueCommandType, string>> = {
  raise: 'log this issue',
  'name-owner': 'name who has this issue',
  'ask-person': 'ask the person a question',
  'record-person-reply': 'record a reply of the person',
  'tell-person': 'record that the person was told something',
  answer: 'answer this issue',
  'record-not-resolved': 'record that it did not work for the person',
  'hand-over': 'hand this issue over to TRA support',
  'record-tra-question': 'record a question of TRA support',
  'answer-tra': 'answer TRA support',
  'link-card': 'link a Trello card',
  'record-fix-required': 'record that TRA is fixing it',
  'record-fix-not-required': 'record that TRA is not changing it',
  'record-fix-applied': 'record that TRA has fixed it',
  'record-fix-not-confirmed': 'record that the fix did not work',
  'confirm-fix': 'confirm the fix',
  close: 'close this issue',
  reopen: 'open this issue again',
  'add-note': 'add a note',
  'record-file': 'add a file',
  'change-details': 'change the details',
  'record-list-edit': 'record an edit in the list',
  'add-person': 'add a person to this issue',
  'remove-person': 'take a person off this issue',
  'take-in': 'merge another issue into this one',
  'merge-into': 'merge this issue into another',
  'give-back': 'separate another issue from this one',
  'undo-merge': 'undo the merge of this issue',
  'record-heard': 'record what these people heard elsewhere',
  'undo-reply': 'undo the last reply',
};

/** How an issue with this status stands, in words. `person` is who has the problem, `owner` who has the issue. */
export function statusWords(status: IssueStatus, person = 'the person', owner = 'Somebody'): string {
  switch (status) {
    case 'new':
      return 'New, nobody has this';
    case 'looking':
      return `${owner} is looking`;
    case 'waiting-for-person':
      return `Waiting for ${person}`;
    case 'with-tra':
      return 'With TRA support';
    case 'tra-has-question':
      return 'TRA has a question';
    case 'card-made':
      return 'TRA has made a card';
    case 'tra-fixing':
      return 'TRA is fixing it';
    case 'checking-fix':
      return 'TRA says fixed, we are checking';
    case 'fixed-tell-person':
      return `Fixed, tell ${person}`;
    case 'not-changing':
      return `TRA is not changing this, tell ${person}`;
    case 'answered':
      return 'Answered, did it work?';
    case 'closed':
      return 'Closed';
    case 'open-again':
      return 'Open again';
  }
}

/** The people of an issue in a sentence: "Ann Lee", "Ann Lee and 2 others". */
export function peopleWords(issue: Issue): string {
  const [first, ...others] = everybodyOn(issue);
  const name = first!.reporter.name;
  if (others.length === 0) return name;
  return others.length === 1 ? `${name} and ${others[0]!.reporter.name}` : `${name} and ${others.length} others`;
}

/** How this issue stands, in words, with its people's names. */
export function describeStatus(issue: Issue): string {
  if (issue.mergedInto) return 'Merged into another issue';
  return statusWords(issue.status, peopleWords(issue), issue.owner?.name);
}
