import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import type { CalendarDate } from '@tms-support/support-domain';
import { FirstButton } from '../../../controls/FirstButton';
import { Hidden } from '../../../controls/Hidden';
import { FoundRow } from './FoundRow';
import { useDrawn } from './use-drawn';
import styles from '../find.module.scss';

interface FoundTableProps {
  rows: readonly IssueRow[];
  total: number;
  words: string | undefined;
  today: CalendarDate;
  chosen: ReadonlySet<number>;
  choose: (number: number, isChosen: boolean) => void;
  showMore: () => void;
}

const headings = ['Issue', 'How it stands', 'Who has the problem', 'Dealing with it', 'Logged', 'Hearing'];
const pageSize = 50;

/** What was found: a table where there is room, and cards where there is not. The roles say so in both: CSS takes a table's away. */
export const FoundTable = React.memo(function FoundTable(props: FoundTableProps): React.ReactElement {
  const { rows, total, words, today, chosen, choose, showMore } = props;
  const table = React.useRef<HTMLTableElement>(null);
  const grewFrom = React.useRef<number>();
  const drawn = rows.slice(0, useDrawn(rows.length, words));
  React.useEffect(() => {
    if (grewFrom.current === undefined || drawn.length <= grewFrom.current) return;
    table.current?.querySelectorAll<HTMLElement>('tbody a')[grewFrom.current]?.focus();
    grewFrom.current = undefined;
  }, [drawn.length]);
  const left = Math.min(pageSize, total - rows.length);
  return (
    <>
      <table ref={table} role="table" className={styles.table} aria-label="Issues found">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className={styles.pick}>
              <Hidden>Select</Hidden>
            </th>
            {headings.map((heading) => (
              <th key={heading} role="columnheader" scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {drawn.map((row) => (
            <FoundRow
              key={row.number}
              row={row}
              words={words}
              today={today}
              isChosen={chosen.has(row.number)}
              choose={choose}
            />
          ))}
        </tbody>
      </table>
      {left > 0 ? (
        <div className={styles.more}>
          <FirstButton
            onClick={() => {
              grewFrom.current = rows.length;
              showMore();
            }}
          >
            Show {left} more
          </FirstButton>
          <span>
            {rows.length} of {total.toLocaleString('en-GB')} shown
          </span>
        </div>
      ) : null}
    </>
  );
});
