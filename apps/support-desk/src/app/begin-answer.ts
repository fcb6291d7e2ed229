import type { IssueRow } from '@tms-support/sharepoint-storage';
import type { Instant, OpenStep } from '@tms-support/support-domain';
import type { Shelf } from './shelf';
import { dateWords } from '../words/date-words';
import { londonDate } from '../words/london-time';
import { beginWith } from './begin-with';

/** What somebody wrote. */
interface Written {
  who: string;
  words: string;
  /** When, as far as the message says it. */
  sentAt: string | undefined;
}

/**
 * Begins the step that takes what somebody wrote: their answer, where they were asked; a note of it otherwise. Gives the step, to go
 * to its form: it is read there before anything is saved.
 */
export function beginAnswer(
  shelf: Shelf,
  row: Pick<IssueRow, 'number'>,
  steps: readonly OpenStep[],
  { who, words, sentAt }: Written,
  now: Instant,
): string {
  const isAsked = steps.some(({ command }) => command === 'record-person-reply');
  const command = isAsked ? 'record-person-reply' : 'add-note';
  // The day on which they told is the message's, and not the one on which it was put here. A clock ahead of ours says nothing.
  const toldOn = sentAt === undefined ? undefined : londonDate(sentAt as Instant);
  const isPast = toldOn !== undefined && toldOn <= londonDate(now);
  beginWith(shelf, row.number, {
    command,
    adds: isAsked ? 'reply' : 'text',
    answers: isAsked
      ? { reply: words, ...(isPast ? { 'asToldBy.on': dateWords(toldOn) } : {}) }
      : { text: who ? `${who} wrote:\n\n${words}` : words },
  });
  return command;
}
