import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { describeStatus } from '@tms-support/support-domain';
import { FirstButton } from '../../../controls/FirstButton';
import { IssueLink } from './OtherIssues';
import type { AlikeRow } from './what-is-known';
import styles from './beside.module.scss';

interface AddToProps {
  name: string;
  addTo: (row: IssueRow) => void;
  isAdding: boolean;
}

/** One press in place of a second issue of one fault: "Add Asha Patel to issue 41 instead". */
export function AddTo({ row, name, addTo, isAdding }: AddToProps & { row: IssueRow }): React.ReactElement {
  return (
    <FirstButton onClick={() => addTo(row)} busy={isAdding}>
      Add {name || 'this person'} to issue {row.number} instead
    </FirstButton>
  );
}

/** Open issues like the one being typed: one fault, one issue, one answer to all. */
export function AlikeOpen({ found, ...more }: AddToProps & { found: readonly AlikeRow[] }): React.ReactElement | null {
  if (found.length === 0) return null;
  return (
    <section>
      <h3 className={styles.title}>Is it one of these?</h3>
      <ul className={styles.list}>
        {found.map(({ row, because }) => (
          <li key={row.number}>
            <IssueLink row={row} />
            <span className={styles.quiet}>
              {describeStatus(row.value)}. {because}.
            </span>
            <AddTo row={row} {...more} />
          </li>
        ))}
      </ul>
    </section>
  );
}
