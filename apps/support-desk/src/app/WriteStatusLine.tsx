import * as React from 'react';
import { timeWords } from '../words/date-words';
import { londonClock } from '../words/london-time';
import type { WriteStatus } from './write-status';
import styles from './status.module.scss';

function words(status: WriteStatus): string {
  switch (status.state) {
    case 'nothing-yet':
      return '';
    case 'sending':
      return `Waiting: sending ${status.what}`;
    case 'saved': {
      const clock = londonClock(status.at);
      return `Saved: ${status.what}, ${timeWords(clock.hour, clock.minute)}`;
    }
    case 'waiting':
      return `Waiting: ${status.what}. Kept on this machine, not saved yet`;
    case 'refused':
      return `Refused: ${status.what}. Your words are kept`;
    case 'not-sent':
      return `Not sent: ${status.what}. Your words are kept in this browser`;
  }
}

const looks: Record<WriteStatus['state'], string | undefined> = {
  'nothing-yet': undefined,
  sending: styles.sending,
  saved: styles.saved,
  waiting: styles.sending,
  refused: styles.refused,
  'not-sent': styles.refused,
};

interface WriteStatusLineProps {
  status: WriteStatus;
  undoWords?: string | undefined;
  undo?: () => void;
}

/** Saved, waiting or refused: always in view, and said aloud when it changes. What can be taken back has its button beside it. */
export function WriteStatusLine({ status, undoWords, undo }: WriteStatusLineProps): React.ReactElement {
  const text = words(status);
  const line = React.useRef<HTMLParagraphElement>(null);
  return (
    <div className={styles.statusBox}>
      <p
        ref={line}
        tabIndex={-1}
        className={text ? `${styles.status} ${looks[status.state]}` : undefined}
        role="status"
        data-write={status.state}
      >
        {text}
      </p>
      {undoWords && status.state === 'saved' ? (
        <button
          type="button"
          className={styles.textButton}
          aria-label={`Undo: ${undoWords}`}
          onClick={() => {
            // The button goes: the focus stays where the answer will be.
            line.current?.focus();
            undo?.();
          }}
        >
          Undo
        </button>
      ) : null}
    </div>
  );
}
