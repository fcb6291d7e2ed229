import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { describeStatus } from '@tms-support/support-domain';
import { DeskLink } from '../../../app/DeskLink';
import { issueTitle } from '../../../words/issue-title';
import styles from './beside.module.scss';

const mostShown = 4;

/** A link to an issue that leaves the form: the draft keeps what was typed. */
export function IssueLink({ row }: { row: IssueRow }): React.ReactElement {
  return (
    <DeskLink to={{ screen: 'issue', number: row.number }}>
      Issue {row.number}: {issueTitle(row.value.details.whatHappened, 60)}
    </DeskLink>
  );
}

/** The other issues of this person, open ones first. */
export function OtherIssues({ name, rows }: { name: string; rows: readonly IssueRow[] }): React.ReactElement | null {
  if (rows.length === 0) return null;
  return (
    <section>
      <h3 className={styles.title}>Other issues of {name}</h3>
      <ul className={styles.list}>
        {rows.slice(0, mostShown).map((row) => (
          <li key={row.number}>
            <IssueLink row={row} />
            <span className={styles.quiet}>{describeStatus(row.value)}</span>
          </li>
        ))}
      </ul>
      {rows.length > mostShown ? (
        <p className={styles.quiet}>And {rows.length - mostShown} more. Search for their name under Find.</p>
      ) : null}
    </section>
  );
}
