import * as React from 'react';
import { Message } from '../../../controls/Message';
import { useFormOf } from '../../../forms/use-form';
import { messageAnswers } from './kept-message';
import { LateReview } from './late-review';
import { MessageFileError } from './message-file';
import { takeFile, type OriginalFile } from './take-file';
import styles from './message.module.scss';

interface DropMessageProps {
  children: React.ReactNode;
  onOriginal: (file: OriginalFile) => void;
}

const filesIn = (list: FileList | undefined): File[] => [...(list ?? [])];

function wordsOf(error: unknown): string {
  return error instanceof MessageFileError
    ? error.message
    : 'The part of the desk that reads messages did not load. Try again in a minute.';
}

/**
 * The form, as a place to drop or paste an Outlook message, with a button for those who do neither. Whatever becomes of the
 * file, what was typed stays.
 */
export function DropMessage({ children, onOriginal }: DropMessageProps): React.ReactElement {
  const form = useFormOf();
  const [state, setState] = React.useState<{ is: 'idle' | 'reading' } | { is: 'failed'; words: string }>({
    is: 'idle',
  });
  const [isOver, setOver] = React.useState(false);
  const [note, setNote] = React.useState('');
  const turn = React.useRef(0);
  const id = `${form.id}-file`;

  const take = async (files: readonly File[]): Promise<void> => {
    const [file] = files;
    if (!file) return;
    const mine = (turn.current += 1);
    setState({ is: 'reading' });
    void LateReview.prefetch();
    setNote(files.length > 1 ? `One message at a time: ${file.name} is read, the others are not.` : '');
    try {
      const { original, message } = await takeFile(file);
      if (turn.current !== mine) return;
      onOriginal(original);
      form.setSeveral(messageAnswers(file.name, message));
      setState({ is: 'idle' });
    } catch (error) {
      if (turn.current === mine) setState({ is: 'failed', words: wordsOf(error) });
    }
  };

  return (
    <div
      className={isOver ? `${styles.place} ${styles.over}` : styles.place}
      onDragOver={(event) => {
        if (![...event.dataTransfer.types].includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        // Also what cannot be read: the browser would open the file in place of the page, and the form with it.
        event.preventDefault();
        setOver(false);
        void take(filesIn(event.dataTransfer.files));
      }}
      onPaste={(event) => {
        const files = filesIn(event.clipboardData.files);
        if (files.length === 0) return;
        event.preventDefault();
        void take(files);
      }}
    >
      <div className={styles.offer}>
        <label htmlFor={id} className={styles.offerLabel}>
          Have you got it as an Outlook message?
        </label>
        <p id={`${id}-hint`} className={styles.offerHint}>
          Drop it anywhere on this form, paste it, or choose the file (.msg or .eml).
        </p>
        <input
          id={id}
          className={styles.file}
          type="file"
          accept=".msg,.eml,message/rfc822,application/vnd.ms-outlook"
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            const { target } = event;
            // Taken out before the input is emptied, so that the same file can be chosen again.
            const files = filesIn(target.files ?? undefined);
            target.value = '';
            void take(files);
          }}
        />
        <p role="status" className={styles.reading}>
          {state.is === 'reading' ? 'Reading the message' : note}
        </p>
      </div>
      {state.is === 'failed' ? (
        <Message kind="problem" announced title={state.words}>
          <p>What you typed is still here.</p>
        </Message>
      ) : null}
      {children}
    </div>
  );
}
