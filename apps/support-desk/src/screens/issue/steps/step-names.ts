import { processTable, type Issue, type IssueCommandType } from '@tms-support/support-domain';

/** The commands that this screen has a form for. What the domain offers beyond them waits for its own screen. */
const stepsWithForms = [
  'name-owner',
  'ask-person',
  'record-person-reply',
  'tell-person',
  'answer',
  'record-not-resolved',
  'hand-over',
  'record-tra-question',
  'answer-tra',
  'link-card',
  'record-fix-required',
  'record-fix-not-required',
  'record-fix-applied',
  'record-fix-not-confirmed',
  'confirm-fix',
  'close',
  'reopen',
  'add-person',
  'remove-person',
  'add-note',
  'change-details',
] as const satisfies readonly IssueCommandType[];
export type StepCommand = (typeof stepsWithForms)[number];

export const hasForm = (command: string): command is StepCommand =>
  (stepsWithForms as readonly string[]).includes(command);

/** What the button says, and the heading of the form behind it. */
export function stepName(command: StepCommand, issue: Issue): string {
  const person = issue.reporter.name;
  switch (command) {
    case 'name-owner':
      return issue.owner ? 'Give it to somebody else' : 'Say who has it';
    case 'ask-person':
      return `Ask ${person} something`;
    case 'record-person-reply':
      return `Record what ${person} answered`;
    case 'tell-person':
      return issue.status === 'fixed-tell-person'
        ? `Tell ${person} that it is fixed`
        : `Record what ${person} was told`;
    case 'answer':
      return `Answer ${person}`;
    case 'record-not-resolved':
      return 'It did not work';
    case 'hand-over':
      return 'Hand over to TRA support';
    case 'record-tra-question':
      return 'TRA support asked for more';
    case 'answer-tra':
      return 'Answer TRA support';
    case 'link-card':
      return issue.cardUrl ? 'Change the link of the card' : 'Link the Trello card';
    case 'record-fix-required':
      return 'TRA will fix it';
    case 'record-fix-not-required':
      return 'TRA is not changing it';
    case 'record-fix-applied':
      return 'TRA says it is fixed';
    case 'record-fix-not-confirmed':
      return 'It is not fixed yet';
    case 'confirm-fix':
      return 'Confirm that it is fixed';
    case 'close':
      return 'Close this issue';
    case 'reopen':
      return 'Open this issue again';
    case 'add-person':
      return 'Add somebody with the same fault';
    case 'remove-person':
      return 'Somebody here does not have it';
    case 'add-note':
      return 'Add a note';
    case 'change-details':
      return 'Correct the details';
  }
}

/** Whether a step moves the issue on from where it is: these stand in front, as they are what is waited for. */
export function movesOn(command: IssueCommandType, issue: Issue): boolean {
  const rows = processTable.filter(
    (row) => row.command === command && (row.from as readonly string[]).includes(issue.status),
  );
  return rows.some((row) => row.to !== 'same');
}
