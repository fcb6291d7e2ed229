import * as React from 'react';
import type { IssueRow, KnownProblemRow } from '@tms-support/sharepoint-storage';
import { AddTo } from './AlikeOpen';
import { IssueLink } from './OtherIssues';
import { inShort } from '../../../words/in-short';
import styles from './beside.module.scss';

interface KnownLinesProps {
  lines: readonly KnownProblemRow[];
  rows: ReadonlyMap<number, IssueRow>;
  name: string;
  addTo: (row: IssueRow) => void;
  isAdding: boolean;
}

/** What the team knows about, where it says what is being typed. */
export function KnownLines({ lines, rows, ...more }: KnownLinesProps): React.ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3 className={styles.title}>We know about this</h3>
      <ul className={styles.list}>
        {lines.map((line) => {
          const row = line.value.issueNumber === undefined ? undefined : rows.get(line.value.issueNumber);
          return (
            <li key={line.number}>
              <strong>{inShort(line.value.line)}</strong>
              {row ? <IssueLink row={row} /> : null}
              {row && row.value.status !== 'closed' ? <AddTo row={row} {...more} /> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
