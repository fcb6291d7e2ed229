import type { UpdateCommandType } from '@tms-support/support-domain';

/** What somebody writes about an update, after "Saved:", "Waiting:" and "Update 12,". A command without its words does not compile. */
export const updateThings: Readonly<Record<UpdateCommandType, string>> = {
  hear: 'the update',
  decide: 'the decision',
  tell: 'who was told',
  acknowledge: 'that TMU knows',
  'confirm-briefing': 'the briefing',
  'record-announcement': 'what is announced now',
  'record-post': 'what happened to the announcement',
  'set-checklist': 'the checklist',
  'tick-check': 'the tick',
  'record-test': 'the test',
  'record-applied': 'that it was applied',
  'record-checked': 'the check of TMS',
  'link-issue': 'the linked issue',
  'record-incident': 'the incident',
  'close-update': 'the closing',
  'open-again': 'that it is open again',
  'name-keeper': 'who looks after it',
  'add-update-note': 'the note',
  'record-list-change': 'a change in the list',
  'undo-step': 'taking the last step back',
};
