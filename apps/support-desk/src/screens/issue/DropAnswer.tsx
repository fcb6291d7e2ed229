import * as React from 'react';
import { MessageFileError, type ReadFile } from '@tms-support/message-reader';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { peopleOn, type OpenStep } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { latePart } from '../../app/late-part';
import { isSwitchedOff } from '../../app/switches/is-switched-off';
import { goTo } from '../../app/use-route';
import { dropClass } from '../../controls/FileOffer';
import { dropOfFiles } from '../../controls/drop-of-files';
import { Message } from '../../controls/Message';
import { bringsMessage, isMessageText } from '../../files/message-dragged';
import { takeFile } from '../../files/take-file';
import { answerWays, beginAnswer, plainWay, waysOf, type AnswerWay, type Written } from '../../app/begin-answer';
import type { ShownPart } from '../log-issue/message/words-of-message';
import styles from './issue.module.scss';

interface DropAnswerProps {
  row: IssueRow;
  steps: readonly OpenStep[];
  /** How what is inside is laid out. */
  className: string | undefined;
  children: React.ReactNode;
}

const isMessage = (file: File): boolean =>
  /\.(?:msg|oft|emlx?|mbox|dat|p7m|ics|mht(?:ml)?|html?|txt|rtf)$/i.test(file.name);

/** More names than these say no more. */
const mostNamed = 5;
const notAdded = (names: readonly string[]): string => {
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : '';
  return `Not added: ${names.slice(0, mostNamed).join(', ')}${more}. Put what should be kept under “Files”.`;
};

const LeftOut = latePart(
  async () => (await import(/* webpackChunkName: 'answer-of-message' */ '../log-issue/message/LeftOut')).LeftOut,
  'What is left out of the message did not load.',
);
const AnswerWays = latePart(
  async () => (await import(/* webpackChunkName: 'answer-of-message' */ '../log-issue/message/AnswerWays')).AnswerWays,
  'What the answer may say did not load.',
);
const none: ReadonlySet<string> = new Set();

const readerOfMessages = () => import(/* webpackChunkName: 'read-message' */ '@tms-support/message-reader');

/** What was dropped, as a message: of a file, or of the words that an Outlook brings which hands over no file. */
async function messageIn(file: File | undefined, text: string): Promise<ReadFile> {
  if (file) return takeFile(file);
  const { readPasted } = await readerOfMessages();
  return readPasted(text);
}

/**
 * An issue's page, as a place to drop a message on: what its sender wrote becomes their answer, or a note where none is awaited. It
 * goes into the step's form, where it is read before it is saved. Files go to their own place below: those that came along are named.
 */
export function DropAnswer({ row, steps, className, children }: DropAnswerProps): React.ReactElement {
  const { desk, shelf, settings, now } = useDesk<'readPeople'>();
  const [said, setSaid] = React.useState<{ kind: 'problem' | 'note'; words: string }>();
  const [left, setLeft] = React.useState<readonly ShownPart[]>([]);
  const [isOver, setOver] = React.useState(false);
  const problem = (words: string): void => setSaid({ kind: 'problem', words });
  // What somebody wrote, until it is said what their answer is; then where it went, for what is put back.
  const [asked, setAsked] = React.useState<Written>();
  const [taken, setTaken] = React.useState<AnswerWay>();
  const add = (way: AnswerWay, written: Written): void => {
    setAsked(undefined);
    setTaken(way);
    goTo({ screen: 'issue', number: row.number, step: beginAnswer(shelf, row, way, written, now()) });
  };
  const putBack = (words: string): void => {
    if (asked) setAsked({ ...asked, words: `${asked.words}\n\n${words}` });
    else add(taken?.words ? taken : plainWay(steps), { who: '', words, sentAt: undefined });
  };
  const take = async (dropped: readonly File[], text: string): Promise<void> => {
    setSaid(undefined);
    setLeft([]);
    setAsked(undefined);
    if (isSwitchedOff(settings, 'reading-messages'))
      return problem(
        'Reading messages is switched off for now. Copy the text of the message and paste it into a step.',
      );
    const file = dropped.find(isMessage);
    if (!file && dropped.length > 0)
      return problem(
        'Drop a message here (.msg, .eml, .mht, .html, .txt or .rtf) to add what it says. Other files go under “Files”.',
      );
    if (!file && !isMessageText(text))
      return problem(
        'This version of Outlook does not pass on a message that you drag. Save it as a file and drop that here, or copy its text and paste it into the form.',
      );
    const [{ message, files }, { answerOfMessage }, people] = await Promise.all([
      messageIn(file, text),
      import(/* webpackChunkName: 'answer-of-message' */ '../log-issue/message/answer-of-message'),
      desk.readPeople(),
    ]);
    const reporters = peopleOn(row.value).map(({ reporter }) => reporter);
    const { isTheirs, isByMachine, left: apart, ...written } = answerOfMessage(message, people, settings, reporters);
    if (written.words.trim() === '')
      return problem('The desk found no text in this message. Open it in Outlook, and copy what matters.');
    const others = [...dropped.filter((one) => one !== file), ...files].map(({ name }) => name);
    const notes = [
      isByMachine ? 'This message was sent automatically, so it may not be anybody’s answer.' : '',
      others.length > 0 ? notAdded(others) : '',
    ].filter(Boolean);
    if (notes.length > 0) setSaid({ kind: 'note', words: notes.join(' ') });
    setLeft(apart);
    const ways = waysOf(steps, { isTheirs, isByMachine });
    if (ways.length > 1) setAsked(written);
    else add(ways[0]!, written);
  };
  const failed = (error: unknown): void =>
    problem(
      error instanceof MessageFileError
        ? error.message
        : 'The part of the desk that reads messages did not load. Try again in a minute.',
    );
  const place = dropOfFiles({
    setOver,
    takes: bringsMessage,
    onFiles: (files, data) => void take(files, files.length > 0 ? '' : data.getData('text/plain')).catch(failed),
  });
  return (
    <div {...place} className={dropClass(isOver)}>
      {said ? <Message kind={said.kind} announced title={said.words} /> : null}
      {asked ? (
        <Message kind="note" announced title={`${asked.who} has answered. What does the answer say?`}>
          <blockquote className={styles.kept}>{asked.words}</blockquote>
          <AnswerWays number={row.number} ways={answerWays(steps)} onChoose={(way) => add(way, asked)} />
        </Message>
      ) : null}
      {left.length > 0 ? (
        <LeftOut
          parts={left}
          back={none}
          onBack={(back) => {
            setLeft(left.filter(({ id }) => !back.has(id)));
            putBack(left.find(({ id }) => back.has(id))?.text ?? '');
          }}
        />
      ) : null}
      <div className={className}>{children}</div>
    </div>
  );
}
