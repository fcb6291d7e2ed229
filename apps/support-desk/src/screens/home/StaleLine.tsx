import * as React from 'react';
import { Hidden } from '../../controls/Hidden';
import styles from './home.module.scss';

interface StaleLineProps {
  again: () => void;
  /** Why it could not be read. A list that is gone did answer: it is said as it is. */
  error?: unknown;
  /** Nothing could be shown at all. */
  isEmpty?: boolean;
  /** Read out after "Read again", where several stand on the page. */
  what?: string;
}

function words(error: unknown, isEmpty = false): string {
  const code = (error as { code?: unknown } | undefined)?.code;
  const nothing = 'Nothing can be shown here yet.';
  if (code === 'STORAGE.NOT_FOUND')
    return `One of the lists behind this is missing. ${isEmpty ? nothing : 'This is what is left.'}`;
  return `SharePoint did not answer just now. ${isEmpty ? nothing : 'This may be out of date.'}`;
}

/** A part of the page that SharePoint did not answer for. The rest of the page stands. */
export function StaleLine({ again, error, isEmpty, what }: StaleLineProps): React.ReactElement {
  return (
    <p className={styles.muted} role="status">
      {words(error, isEmpty)}{' '}
      <button type="button" className={styles.linkButton} onClick={again}>
        Read again{what ? <Hidden>: {what}</Hidden> : null}
      </button>
    </p>
  );
}
