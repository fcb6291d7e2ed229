import type { Panel } from '../screens/issue/panels';
import type { StepCommand } from '../screens/issue/steps/step-names';

/**
 * What somebody writes in each form on an issue's page, after "Saved:", "Refused:" and "Your words for". A form without a name here does not
 * compile: its code ("add-note") is no word of a person's.
 */
export const formNames: Record<StepCommand | Panel, string> = {
  'name-owner': 'who has it',
  'ask-person': 'the question',
  'record-person-reply': 'their answer',
  'tell-person': 'what they were told',
  answer: 'the answer',
  'record-not-resolved': 'that it did not work',
  'hand-over': 'the handover',
  'record-tra-question': 'TRA’s question',
  'answer-tra': 'the answer to TRA',
  'link-card': 'the card',
  'record-fix-required': 'that TRA will fix it',
  'record-fix-not-required': 'that TRA is not changing it',
  'record-fix-applied': 'that TRA says it is fixed',
  'record-fix-not-confirmed': 'that it is not fixed yet',
  'confirm-fix': 'that it is fixed',
  close: 'the closing',
  reopen: 'that it is open again',
  'add-person': 'who else has it',
  'remove-person': 'who does not have it',
  'add-note': 'the note',
  'change-details': 'the details',
  'merge-into': 'the merge',
  'undo-merge': 'undoing the merge',
  separate: 'separating the issues',
  'know-about': 'the line that everybody reads',
  'save-answer': 'the answer to keep for next time',
};

const isForm = (name: string): name is keyof typeof formNames => Object.prototype.hasOwnProperty.call(formNames, name);

/** The form of a draft, after "Your words for"; nothing where no form of this version has such a draft. */
export function draftName(id: string): string | undefined {
  const [place = '', first, second] = id.split('/');
  switch (place) {
    case 'issue':
      return first && second && isForm(second) ? `${formNames[second]}, issue ${first}` : undefined;
    case 'updates':
      return first === 'new' ? 'a new update' : 'an update of the timetable';
    case 'log':
      return first === undefined ? 'a new issue' : 'a new issue from a report';
    case 'report':
      return first === undefined ? 'your report' : 'what you add to your report';
    case 'replies':
      return first === 'new' ? 'a new reply' : 'a reply';
    case 'find':
      return first === 'days' ? 'the days in Find' : 'several issues';
    default:
      return undefined;
  }
}
