import * as React from 'react';
import { timeWords } from '../words/date-words';
import { londonClock } from '../words/london-time';
import type { WriteStatus } from './write-status';
import styles from './app.module.scss';

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
  refused: styles.refused,
  'not-sent': styles.notSent,
};

/** Saved, waiting or refused: always in view, and said aloud when it changes. */
export function WriteStatusLine({ status }: { status: WriteStatus }): React.ReactElement {
  const text = words(status);
  return (
    <p className={text ? `${styles.status} ${looks[status.state]}` : styles.statusEmpty} role="status" data-write={status.state}>
      {text}
    </p>
  );
}
