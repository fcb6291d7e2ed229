import * as React from 'react';
import { FirstButton } from './FirstButton';
import styles from './file-offer.module.scss';

interface FileOfferProps {
  id: string;
  label: string;
  /** What may be given, and how. */
  hint: string;
  /** The kinds that the browser's own window shows first. Absent: all. */
  accept?: string;
  onFiles: (files: readonly File[]) => void;
  /** Of the file that is being read, from 0 to 1; absent while none is. */
  done?: number | undefined;
  /** What is being read, for those who hear how far it is: "the message". */
  what: string;
  /** What is to be said while nothing is read. */
  note: string;
  onStop: () => void;
}

/** A field for a file, with how far its reading is and a way to stop it. */
export function FileOffer({ id, done, what, ...props }: FileOfferProps): React.ReactElement {
  const input = React.useRef<HTMLInputElement>(null);
  return (
    <div className={styles.offer}>
      <label htmlFor={id} className={styles.label}>
        {props.label}
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {props.hint}
      </p>
      <input
        id={id}
        ref={input}
        className={styles.file}
        type="file"
        accept={props.accept}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          // Taken out before the input is emptied, so that the same file can be chosen again.
          const files = [...(target.files ?? [])];
          target.value = '';
          props.onFiles(files);
        }}
      />
      <p role="status" className={styles.reading}>
        {done === undefined ? props.note : `Reading ${what}`}
      </p>
      {done === undefined ? null : (
        <p className={styles.reading}>
          <progress value={done} max={1} aria-label={`How much of ${what} is read`} />{' '}
          <FirstButton
            kind="quiet"
            onClick={() => {
              props.onStop();
              // The button goes: another file is given here.
              input.current?.focus();
            }}
          >
            Stop reading
          </FirstButton>
        </p>
      )}
    </div>
  );
}

/** The class of the form that files may be dropped on, where one is held over it or not. */
export const dropClass = (isOver: boolean): string => (isOver ? `${styles.place} ${styles.over}` : `${styles.place}`);
