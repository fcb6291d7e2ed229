import * as React from 'react';
import { MessageFileError } from '@tms-support/message-reader';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import type { OpenStep } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { goTo } from '../../app/use-route';
import { dropOfFiles } from '../../controls/drop-of-files';
import { Message } from '../../controls/Message';
import { takeFile } from '../../files/take-file';
import { beginAnswer } from '../../app/begin-answer';

interface DropAnswerProps {
  row: IssueRow;
  steps: readonly OpenStep[];
  children: React.ReactNode;
}

const isMessage = (file: File): boolean => /\.(?:msg|eml)$/i.test(file.name);

/**
 * An issue's page, as a place to drop a message on: what its sender wrote becomes their answer, or a note where they were not asked. It
 * goes into the step's form, where it is read before it is saved. Files go to their own place below.
 */
export function DropAnswer({ row, steps, children }: DropAnswerProps): React.ReactElement {
  const { shelf } = useDesk();
  const [words, setWords] = React.useState('');
  const take = async (file: File | undefined): Promise<void> => {
    setWords('');
    if (!file || !isMessage(file)) {
      return setWords('Drop a message here (.msg or .eml) to add what it says. Other files go under “Files”.');
    }
    const [{ message }, { ownWords, textParts, withoutGreeting }] = await Promise.all([
      takeFile(file),
      import(/* webpackChunkName: 'read-message' */ '@tms-support/message-reader'),
    ]);
    const said = withoutGreeting(ownWords(textParts(message.text)));
    if (said.trim() === '') {
      return setWords('The desk found no words in this message. Open it in Outlook, and copy what matters.');
    }
    const step = beginAnswer(shelf, row, steps, message.from.name || message.from.email, said);
    goTo({ screen: 'issue', number: row.number, step });
  };
  const failed = (error: unknown): void =>
    setWords(
      error instanceof MessageFileError
        ? error.message
        : 'The part of the desk that reads messages did not load. Try again in a minute.',
    );
  return (
    <div {...dropOfFiles({ setOver: () => undefined, onFiles: ([file]) => void take(file).catch(failed) })}>
      {words ? <Message kind="problem" announced title={words} /> : null}
      {children}
    </div>
  );
}
