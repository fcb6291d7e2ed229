import { afterAddNote, addNote } from './add-note.js';
import { afterAddPerson, addPerson } from './add-person.js';
import { afterAnswer, answer } from './answer.js';
import { afterAnswerTra, answerTra } from './answer-tra.js';
import { afterAskPerson, askPerson } from './ask-person.js';
import { afterChangeDetails, changeDetails } from './change-details.js';
import { afterClose, close } from './close.js';
import { afterConfirmFix, confirmFix } from './confirm-fix.js';
import { afterGiveBack, giveBack } from './give-back.js';
import { afterHandOver, handOver } from './hand-over.js';
import { afterLinkCard, linkCard } from './link-card.js';
import { afterMergeInto, mergeInto } from './merge-into.js';
import { afterNameOwner, nameOwner } from './name-owner.js';
import { afterRaise, raise } from './raise.js';
import { afterRecordFile, recordFile } from './record-file.js';
import { afterRecordFixApplied, recordFixApplied } from './record-fix-applied.js';
import { afterRecordFixNotConfirmed, recordFixNotConfirmed } from './record-fix-not-confirmed.js';
import { afterRecordFixNotRequired, recordFixNotRequired } from './record-fix-not-required.js';
import { afterRecordFixRequired, recordFixRequired } from './record-fix-required.js';
import { afterRecordHeard, recordHeard } from './record-heard.js';
import { afterRecordListEdit, recordListEdit } from './record-list-edit.js';
import { afterRecordNotResolved, recordNotResolved } from './record-not-resolved.js';
import { afterRecordPersonReply, recordPersonReply } from './record-person-reply.js';
import { afterRecordTraQuestion, recordTraQuestion } from './record-tra-question.js';
import { afterRemovePerson, removePerson } from './remove-person.js';
import { afterReopen, reopen } from './reopen.js';
import { afterTakeIn, takeIn } from './take-in.js';
import { afterTellPerson, tellPerson } from './tell-person.js';
import { afterUndoMerge, undoMerge } from './undo-merge.js';
import { afterUndoReply, undoReply } from './undo-reply.js';
import type { After } from './step.js';

/**
 * The steps of an issue, each whole in its file: those of the flowchart in its order, then what the desk adds. What a step lacks before it is
 * taken stands in `command-needs.ts`: whoever only looks at issues needs none of that.
 */
export const steps = {
  raise,
  answer,
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
  'record-not-resolved': recordNotResolved,
  reopen,
  'name-owner': nameOwner,
  'ask-person': askPerson,
  'record-person-reply': recordPersonReply,
  'tell-person': tellPerson,
  'add-person': addPerson,
  'remove-person': removePerson,
  'take-in': takeIn,
  'give-back': giveBack,
  'merge-into': mergeInto,
  'undo-merge': undoMerge,
  'record-heard': recordHeard,
  'undo-reply': undoReply,
  'add-note': addNote,
  'record-file': recordFile,
  'change-details': changeDetails,
  'record-list-edit': recordListEdit,
} as const;
export type Steps = typeof steps;

/** The issue after each event, beyond where it leads. */
export const afterEach: { readonly [S in Steps[keyof Steps] as S['event']]: After<S> } = {
  raised: afterRaise,
  answered: afterAnswer,
  'handed-over': afterHandOver,
  'tra-asked': afterRecordTraQuestion,
  'tra-answered': afterAnswerTra,
  'card-linked': afterLinkCard,
  'fix-required': afterRecordFixRequired,
  'fix-not-required': afterRecordFixNotRequired,
  'fix-applied': afterRecordFixApplied,
  'fix-not-confirmed': afterRecordFixNotConfirmed,
  'fix-confirmed': afterConfirmFix,
  closed: afterClose,
  'not-resolved': afterRecordNotResolved,
  reopened: afterReopen,
  'owner-named': afterNameOwner,
  'person-asked': afterAskPerson,
  'person-replied': afterRecordPersonReply,
  'person-told': afterTellPerson,
  'person-added': afterAddPerson,
  'person-removed': afterRemovePerson,
  'taken-in': afterTakeIn,
  'given-back': afterGiveBack,
  'merged-into': afterMergeInto,
  'merge-undone': afterUndoMerge,
  'heard-elsewhere': afterRecordHeard,
  'reply-undone': afterUndoReply,
  'note-added': afterAddNote,
  'file-added': afterRecordFile,
  'details-changed': afterChangeDetails,
  'edited-in-list': afterRecordListEdit,
};
