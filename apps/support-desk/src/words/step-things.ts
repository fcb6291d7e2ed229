import type { IssueCommandType } from '@tms-support/support-domain';

interface Thing {
  /** After "Issue 41,", in the list of what waits to be sent. */
  waiting: string;
  /** After "Saved:", "Refused:" and "Your words for", where a form gives it. Absent: no form does. */
  form?: string;
}

/**
 * What somebody writes with each command, in words: a code ("add-note") is no word of a person's. Here and not with the step's form, as the
 * first script says what is kept and what waits before any form is there. A command without its words does not compile.
 */
export const commandThings = {
  raise: { waiting: 'a new issue' },
  'name-owner': { waiting: 'who is dealing with it', form: 'who is dealing with it' },
  'ask-person': { waiting: 'a question', form: 'the question' },
  'record-person-reply': { waiting: 'their answer', form: 'their answer' },
  'tell-person': { waiting: 'what they were told', form: 'what they were told' },
  answer: { waiting: 'an answer', form: 'the answer' },
  'record-not-resolved': { waiting: 'that it did not work', form: 'that it did not work' },
  'hand-over': { waiting: 'a handover', form: 'the handover' },
  'record-tra-question': { waiting: 'TRA’s question', form: 'TRA’s question' },
  'answer-tra': { waiting: 'an answer to TRA', form: 'the answer to TRA' },
  'link-card': { waiting: 'the card', form: 'the card' },
  'record-fix-required': { waiting: 'that TRA will fix it', form: 'that TRA will fix it' },
  'record-fix-not-required': { waiting: 'that TRA is not changing it', form: 'that TRA is not changing it' },
  'record-fix-applied': { waiting: 'that TRA says it is fixed', form: 'that TRA says it is fixed' },
  'record-fix-not-confirmed': { waiting: 'that it is not fixed yet', form: 'that it is not fixed yet' },
  'confirm-fix': { waiting: 'that it is fixed', form: 'that it is fixed' },
  close: { waiting: 'the closing', form: 'the closing' },
  reopen: { waiting: 'that it is open again', form: 'that it is open again' },
  'add-note': { waiting: 'a note', form: 'the note' },
  'record-file': { waiting: 'a file' },
  'change-details': { waiting: 'the details', form: 'the details' },
  'record-list-edit': { waiting: 'a change in the list' },
  'add-person': { waiting: 'one more person', form: 'who else has it' },
  'remove-person': { waiting: 'taking a person off', form: 'who does not have it' },
  'take-in': { waiting: 'joining two issues' },
  'merge-into': { waiting: 'joining two issues', form: 'the merge' },
  'give-back': { waiting: 'parting two issues' },
  'undo-merge': { waiting: 'parting two issues', form: 'undoing the merge' },
  'record-heard': { waiting: 'what people heard on another issue' },
  'undo-reply': { waiting: 'undoing a reply' },
} as const satisfies Record<IssueCommandType, Thing>;

/** What is written in the forms that give no single command. */
const panelThings = {
  separate: 'separating the issues',
  'know-about': 'the line that everybody reads',
  'save-answer': 'the answer to keep for next time',
} as const;

type Things = typeof commandThings;
/** A form on an issue's page: of a command, or of a panel. */
export type FormName =
  { [C in keyof Things]: Things[C] extends { form: string } ? C : never }[keyof Things] | keyof typeof panelThings;

const own = (record: object, name: string): boolean => Object.prototype.hasOwnProperty.call(record, name);

/** The words for what a form writes; `undefined` where no form of this version has the name. */
export function thingOfForm(name: FormName): string;
export function thingOfForm(name: string): string | undefined;
export function thingOfForm(name: string): string | undefined {
  if (own(panelThings, name)) return panelThings[name as keyof typeof panelThings];
  return own(commandThings, name) ? (commandThings[name as IssueCommandType] as Thing).form : undefined;
}
