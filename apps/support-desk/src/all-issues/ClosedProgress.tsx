import * as React from 'react';
import { counted } from '@tms-support/support-domain';
import { FirstButton } from '../controls/FirstButton';
import type { AllIssues } from './all-issues';
import styles from './all-issues.module.scss';

interface ClosedProgressProps {
  all: AllIssues;
  /** "Searching", "Counting" */
  doing: string;
}

/** How far the past has been read, and the way to stop it and to go on. */
export function ClosedProgress({ all, doing }: ClosedProgressProps): React.ReactElement | null {
  const isPartly = all.closed === 'stopped' || all.closed === 'failed';
  if (all.closed === 'reading') {
    return (
      <div className={styles.progress}>
        {/* Said once, not with each page: a reader is not interrupted every half second. */}
        <p>
          {doing} {counted(all.closedCount, 'closed issue')} too…
        </p>
        <FirstButton kind="quiet" onClick={() => all.stop()}>
          Stop
        </FirstButton>
      </div>
    );
  }
  if (!isPartly) return null;
  return (
    <div className={styles.progress}>
      <p role="status">
        {all.closed === 'failed' ? 'SharePoint did not answer, so this stopped after ' : 'Stopped after '}
        {counted(all.closedCount, 'closed issue')}. Older ones are not among these.
      </p>
      <FirstButton kind="quiet" onClick={() => void all.readClosed()}>
        Go on
      </FirstButton>
    </div>
  );
}
