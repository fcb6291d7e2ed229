import type { IssueRow } from '@tms-support/sharepoint-storage';
import type { Instant, IssueCommandType, OpenStep } from '@tms-support/support-domain';
import type { Answers } from '../drafts/draft-box';
import type { Shelf } from './shelf';
import { dateWords } from '../words/date-words';
import { londonDate } from '../words/london-time';
import { beginWith } from './begin-with';

/** What somebody wrote. */
export interface Written {
  who: string;
  words: string;
  /** When, as far as the message says it. */
  sentAt: string | undefined;
}

/** A step that takes what somebody wrote. */
export interface AnswerWay {
  command: IssueCommandType;
  /** The answer of its form that holds the words. A closing has none. */
  words?: string;
  /** What its form begins with beside them. */
  answers?: Answers;
}

const reply: AnswerWay = { command: 'record-person-reply', words: 'reply' };
const note: AnswerWay = { command: 'add-note', words: 'text' };

/** What an answer may say once an issue is answered or TRA says that it is fixed: only a person can tell which. */
const eitherWay: readonly AnswerWay[] = [
  { command: 'record-not-resolved', words: 'whatHappened' },
  { command: 'close', answers: { outcome: 'worked' } },
  { command: 'record-fix-not-confirmed', words: 'whatHappened' },
  { command: 'confirm-fix', words: 'note' },
];

const isOpen = (way: AnswerWay, steps: readonly OpenStep[]): boolean =>
  steps.some(
    ({ command, outcomes }) =>
      command === way.command && (command !== 'close' || outcomes?.some(({ outcome }) => outcome === 'worked')),
  );

/** The steps that take it, the likeliest first: several where somebody has to say what the answer is. Its last is of no answer at all. */
export function answerWays(steps: readonly OpenStep[]): readonly AnswerWay[] {
  if (isOpen(reply, steps)) return [reply];
  return [...eitherWay.filter((way) => isOpen(way, steps)), note];
}

/** The step for words of anybody else: their answer where one is awaited in words, and never that something worked. */
export const plainWay = (steps: readonly OpenStep[]): AnswerWay => (isOpen(reply, steps) ? reply : note);

/** The steps that take a message. A machine that answers for somebody who is away answers nothing. */
export function waysOf(
  steps: readonly OpenStep[],
  { isTheirs, isByMachine }: { isTheirs: boolean; isByMachine: boolean },
): readonly AnswerWay[] {
  if (isByMachine) return [note];
  return isTheirs ? answerWays(steps) : [plainWay(steps)];
}

/** Begins the step that takes what somebody wrote. Gives it, to go to its form: it is read there before anything is saved. */
export function beginAnswer(
  shelf: Shelf,
  row: Pick<IssueRow, 'number'>,
  way: AnswerWay,
  { who, words, sentAt }: Written,
  now: Instant,
): string {
  // The day on which they told is the message's, and not the one on which it was put here. A clock ahead of ours says nothing.
  const toldOn = sentAt === undefined ? undefined : londonDate(sentAt as Instant);
  const isPast = toldOn !== undefined && toldOn <= londonDate(now);
  const told = { ...(who && { 'asToldBy.name': who }), ...(isPast && { 'asToldBy.on': dateWords(toldOn) }) };
  const isNote = way.command === note.command;
  beginWith(shelf, row.number, {
    command: way.command,
    ...(way.words && { adds: way.words }),
    answers: {
      ...way.answers,
      ...(way.words && { [way.words]: isNote && who ? `${who} wrote:\n\n${words}` : words }),
      ...(isNote ? {} : told),
    },
  });
  return way.command;
}
