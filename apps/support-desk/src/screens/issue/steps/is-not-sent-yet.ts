import type { Issue } from '@tms-support/support-domain';
import type { Answers } from '../../../drafts/draft-box';
import { whoToTell, writesReply } from '../reply/who-to-tell';
import type { StepCommand } from './step-words';

/**
 * Whether somebody has said "Not yet" of a text that leaves the desk. There is then nothing to record, and nothing wrong either: to
 * answer them with an error would make them say "Yes" to be let out.
 */
export function isNotSentYet(command: StepCommand, issue: Issue, answers: Answers): boolean {
  if (command === 'hand-over') return answers.sent === 'no';
  return writesReply(command, issue) && whoToTell(command, issue).length === 1 && answers['told.sent'] === 'no';
}
