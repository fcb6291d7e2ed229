import { processTable, type Issue, type IssueCommand, type IssueCommandType } from '@tms-support/support-domain';
import type { AnswerReader } from './answer-reader';
import { addNote } from './each/add-note';
import { addPerson } from './each/add-person';
import { answer } from './each/answer';
import { answerTra } from './each/answer-tra';
import { askPerson } from './each/ask-person';
import { changeDetails } from './each/change-details';
import { close } from './each/close';
import { confirmFix } from './each/confirm-fix';
import { handOver } from './each/hand-over';
import { linkCard } from './each/link-card';
import { nameOwner } from './each/name-owner';
import { recordFixApplied } from './each/record-fix-applied';
import { recordFixNotConfirmed } from './each/record-fix-not-confirmed';
import { recordFixNotRequired } from './each/record-fix-not-required';
import { recordFixRequired } from './each/record-fix-required';
import { recordNotResolved } from './each/record-not-resolved';
import { recordPersonReply } from './each/record-person-reply';
import { recordTraQuestion } from './each/record-tra-question';
import { removePerson } from './each/remove-person';
import { reopen } from './each/reopen';
import { tellPerson } from './each/tell-person';
import type { ReadingContext } from './step';

/** Given elsewhere than in a step's form: by logging, by panels and by the desk itself. */
type GivenElsewhere =
  | 'raise'
  | 'record-file'
  | 'record-list-edit'
  | 'take-in'
  | 'merge-into'
  | 'give-back'
  | 'undo-merge'
  | 'record-heard'
  | 'undo-reply';

/** The steps that this screen has a form for, one file each. A command that is neither here nor given elsewhere does not compile. */
export const steps = {
  'name-owner': nameOwner,
  'ask-person': askPerson,
  'record-person-reply': recordPersonReply,
  'tell-person': tellPerson,
  answer,
  'record-not-resolved': recordNotResolved,
  'hand-over': handOver,
  'record-tra-question': recordTraQuestion,
  'answer-tra': answerTra,
  'link-card': linkCard,
  'record-fix-required': recordFixRequired,
  'record-fix-not-required': recordFixNotRequired,
  'record-fix-applied': recordFixApplied,
  'record-fix-not-confirmed': recordFixNotConfirmed,
  'confirm-fix': confirmFix,
  close,
  reopen,
  'add-person': addPerson,
  'remove-person': removePerson,
  'add-note': addNote,
  'change-details': changeDetails,
} as const satisfies { readonly [C in Exclude<IssueCommandType, GivenElsewhere>]: { command: C } };
export type StepCommand = keyof typeof steps;

export const hasForm = (command: string): command is StepCommand =>
  Object.prototype.hasOwnProperty.call(steps, command);

export const stepName = (command: StepCommand, issue: Issue): string => steps[command].name(issue);

export const commandRead = (command: StepCommand, answers: AnswerReader, context: ReadingContext): IssueCommand =>
  steps[command].read(answers, context);

/** Whether a step moves the issue on from where it is: these stand in front, as they are what is waited for. */
export function movesOn(command: IssueCommandType, issue: Issue): boolean {
  const rows = processTable.filter(
    (row) => row.command === command && (row.from as readonly string[]).includes(issue.status),
  );
  return rows.some((row) => row.to !== 'same');
}
