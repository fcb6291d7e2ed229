import * as React from 'react';
import { shortDateWords, timeWords } from '../words/date-words';
import { londonClock, londonDate } from '../words/london-time';
import type { Shelf } from './shelf';
import type { Seen } from './use-opening';
import styles from './status.module.scss';

function asOfWords(seenAt: string, now: string): string {
  const clock = londonClock(seenAt);
  const today = londonDate(now);
  const day = clock.on === today ? '' : `${shortDateWords(clock.on, today)}, `;
  return `As of ${day}${timeWords(clock.hour, clock.minute)}.`;
}

interface FreshnessProps {
  seen: Seen;
  shelf: Shelf;
  now: () => string;
  tryAgain: () => void;
}

/** While the screen shows the last visit: as of when, and that it is being checked. Gone as soon as all of it is new. */
export function Freshness({ seen, shelf, now, tryAgain }: FreshnessProps): React.ReactElement | null {
  const [checks, setChecks] = React.useState(shelf.checks);
  const [isNew, setNew] = React.useState(false);
  React.useEffect(() => {
    setChecks(shelf.checks);
    return shelf.watch(() => setChecks(shelf.checks));
  }, [shelf]);
  const isDone = seen.check === 'done' && checks === 0;
  React.useEffect(() => {
    if (isDone) setNew(true);
  }, [isDone]);
  const hasFailed = seen.check === 'failed' || seen.check === 'signed-out';
  if (isDone || (isNew && !hasFailed)) return null;
  const asOf = asOfWords(seen.seenAt, now());
  if (!hasFailed) {
    return (
      <p className={styles.quiet} role="status" data-checking="">
        {asOf} Checking for changes
      </p>
    );
  }
  return (
    <p className={styles.quiet} role="status">
      {asOf}{' '}
      {seen.check === 'failed'
        ? 'SharePoint did not answer just now.'
        : 'Your sign-in has ended. Sign in again in another tab, then come back.'}{' '}
      <button type="button" className={styles.textButton} onClick={tryAgain}>
        Check again
      </button>
    </p>
  );
}
