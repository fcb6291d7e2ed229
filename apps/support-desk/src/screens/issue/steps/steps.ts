import type { IssueCommand } from '@tms-support/support-domain';
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
import type { StepCommand } from './step-words';

/** The forms of steps, one file each. A step that has words and no form does not compile. */
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
} as const satisfies { readonly [C in StepCommand]: { command: C } };

export const commandRead = (command: StepCommand, answers: AnswerReader, context: ReadingContext): IssueCommand =>
  steps[command].read(answers, context);
