import * as React from 'react';
import { timeWords } from '../words/date-words';
import { answersWords, faultWords, isNotYet, mayBeStored } from '../words/fault-words';
import { londonClock } from '../words/london-time';
import { useKeepsWords } from './desk-context';
import type { WriteStatus } from './write-status';
import styles from './status.module.scss';

function words(status: WriteStatus, keeps: boolean): string {
  const where = keeps ? 'Kept in this browser' : 'On this page only';
  switch (status.state) {
    case 'nothing-yet':
      return '';
    case 'sending':
      return `Waiting: sending ${status.what}`;
    case 'saved': {
      const clock = londonClock(status.at);
      return `${status.isUndone ? 'Undone' : 'Saved'}: ${status.what}, ${timeWords(clock.hour, clock.minute)}`;
    }
    case 'waiting':
      return `Waiting: ${status.what}. Kept on this device, not saved yet`;
    case 'draft':
      return `Draft: ${status.what}. ${where}, not saved yet`;
    case 'refused':
      return `Refused: ${status.what}. ${status.nothingTyped ? 'Nothing was changed' : 'What you typed is kept'}`;
    case 'not-undone':
      return `Not undone: ${status.what}. A newer change was saved first, and it stays`;
    case 'part':
      return `Partly saved: ${status.what}. The rest is not saved yet`;
    case 'failed': {
      const { error, what, nothingTyped } = status;
      const typed = nothingTyped ? '' : `. ${where}`;
      if (isNotYet(error)) return `Not saved yet: ${what}. ${faultWords(error).toDo.slice(0, -1)}${typed}`;
      return mayBeStored(error)
        ? `Not confirmed: ${what}. ${answersWords.unsure.slice(0, -1)}${typed}`
        : `Refused: ${what}${typed || '. Nothing was changed'}`;
    }
  }
}

/** What is neither saved nor refused is under way. */
const looks: Partial<Record<WriteStatus['state'], string | undefined>> = {
  saved: styles.saved,
  refused: styles.refused,
  failed: styles.refused,
  'not-undone': styles.refused,
};

interface WriteStatusLineProps {
  status: WriteStatus;
  undoWords?: string | undefined;
  undo?: () => void;
}

/** Typing has an undo of its own: the desk's is for everywhere else. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Ctrl+Z, or Command+Z, anywhere on the desk but in a field: the button at the top is far from what was just pressed. */
function useUndoKey(place: React.RefObject<HTMLElement>, undo: (() => void) | undefined): void {
  React.useEffect(() => {
    const desk = place.current?.closest<HTMLElement>('[data-tms-support-desk]');
    if (!desk || !undo) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
        return;
      if (isTyping(event.target)) return;
      event.preventDefault();
      undo();
    };
    desk.addEventListener('keydown', onKey);
    return () => desk.removeEventListener('keydown', onKey);
  }, [place, undo]);
}

/** Saved, waiting or refused: always in view, and said aloud when it changes. What can be taken back has its button beside it. */
export function WriteStatusLine({ status, undoWords, undo }: WriteStatusLineProps): React.ReactElement {
  const text = words(status, useKeepsWords());
  const line = React.useRef<HTMLParagraphElement>(null);
  const offered = undoWords && /saved|failed/.test(status.state) ? undo : undefined;
  useUndoKey(line, offered);
  return (
    <div className={styles.statusBox}>
      <p
        ref={line}
        tabIndex={-1}
        className={text ? `${styles.status} ${looks[status.state] ?? styles.sending}` : undefined}
        role="status"
        data-write={status.state}
      >
        {text}
      </p>
      {offered ? (
        <span>
          <button
            type="button"
            className={styles.textButton}
            aria-label={`Undo: ${undoWords}`}
            aria-keyshortcuts="Control+Z"
            onClick={() => {
              // The button goes: the focus stays where the answer will be.
              line.current?.focus();
              offered();
            }}
          >
            Undo
          </button>
          <span className={styles.keys}> or Ctrl+Z</span>
        </span>
      ) : null}
    </div>
  );
}
