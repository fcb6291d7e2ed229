import * as React from 'react';
import { Hidden } from '../../controls/Hidden';
import styles from './home.module.scss';

interface StaleLineProps {
  again: () => void;
  /** Nothing could be shown at all. */
  isEmpty?: boolean;
  /** Read out after "Read again", where several stand on the page. */
  what?: string;
}

/** A part of the page that SharePoint did not answer for. The rest of the page stands. */
export function StaleLine({ again, isEmpty, what }: StaleLineProps): React.ReactElement {
  return (
    <p className={styles.stale} role="status">
      SharePoint did not answer just now. {isEmpty ? 'Nothing can be shown here yet.' : 'This is what it said before.'}{' '}
      <button type="button" className={styles.linkButton} onClick={again}>
        Read again{what ? <Hidden>: {what}</Hidden> : null}
      </button>
    </p>
  );
}
