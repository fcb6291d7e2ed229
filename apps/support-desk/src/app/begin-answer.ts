import type { IssueRow } from '@tms-support/sharepoint-storage';
import type { OpenStep } from '@tms-support/support-domain';
import type { Shelf } from './shelf';
import { beginWith } from './begin-with';

/**
 * Begins the step that takes what somebody wrote: their answer, where they were asked; a note of it otherwise. Gives the step, to go
 * to its form: it is read there before anything is saved.
 */
export function beginAnswer(
  shelf: Shelf,
  row: Pick<IssueRow, 'number'>,
  steps: readonly OpenStep[],
  who: string,
  words: string,
): string {
  const isAsked = steps.some(({ command }) => command === 'record-person-reply');
  const command = isAsked ? 'record-person-reply' : 'add-note';
  beginWith(shelf, row.number, {
    command,
    adds: isAsked ? 'reply' : 'text',
    answers: isAsked ? { reply: words } : { text: who ? `${who} wrote:\n\n${words}` : words },
  });
  return command;
}
