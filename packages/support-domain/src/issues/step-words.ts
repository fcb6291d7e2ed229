import type { IssueCommandType } from './issue-command.js';
import { mergedWords, statusWords } from '../vocabulary/statuses.js';
import { andList } from '../words/lists.js';
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

/** The people of an issue in a sentence: "Ann Lee", "Ann Lee and 2 others". */
export function peopleWords(issue: Issue): string {
  const [first, ...others] = everybodyOn(issue);
  const name = first!.reporter.name;
  if (others.length === 0) return name;
  return andList([name, others.length === 1 ? others[0]!.reporter.name : `${others.length} others`]);
}

/** How this issue stands, in words, with its people's names. */
export function describeStatus(issue: Issue): string {
  if (issue.mergedInto) return mergedWords;
  return statusWords(issue.status, peopleWords(issue), issue.owner?.name);
}
