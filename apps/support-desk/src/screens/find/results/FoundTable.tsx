import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import type { CalendarDate } from '@tms-support/support-domain';
import { Button } from '../../../controls/Button';
import { Hidden } from '../../../controls/Hidden';
import { FoundRow } from './FoundRow';
import styles from '../find.module.scss';

interface FoundTableProps {
  rows: readonly IssueRow[];
  total: number;
  words: string | undefined;
  today: CalendarDate;
  chosen: ReadonlySet<number>;
  choose: (number: number, isChosen: boolean) => void;
  chooseAll: (isChosen: boolean) => void;
  showMore: () => void;
}

const headings = ['Issue', 'How it stands', 'Who has the problem', 'Who has it', 'Logged', 'Hearing'];
const pageSize = 50;
const firstRows = 15;

/** What was found: a table where there is room, and cards where there is not. The roles say so in both: CSS takes a table's away. */
export const FoundTable = React.memo(function FoundTable(props: FoundTableProps): React.ReactElement {
  const { rows, total, words, today, chosen, choose, chooseAll, showMore } = props;
  const table = React.useRef<HTMLTableElement>(null);
  const grewFrom = React.useRef<number>();
  React.useEffect(() => {
    if (grewFrom.current === undefined || rows.length <= grewFrom.current) return;
    table.current?.querySelectorAll<HTMLElement>('tbody a')[grewFrom.current]?.focus();
    grewFrom.current = undefined;
  }, [rows.length]);
  // The first screenful at once, the rest a moment later: fifty rows in one go would hold the next key. With other words alone:
  // rows that come in while somebody reads must not take those below away.
  const [wholeFor, setWholeFor] = React.useState(words);
  React.useEffect(() => {
    const timer = setTimeout(() => setWholeFor(words), 0);
    return () => clearTimeout(timer);
  }, [words]);
  const drawn = wholeFor === words ? rows : rows.slice(0, firstRows);
  const allChosen = rows.length > 0 && rows.every((row) => chosen.has(row.number));
  const left = Math.min(pageSize, total - rows.length);
  return (
    <>
      <label className={styles.chooseAll}>
        <input type="checkbox" checked={allChosen} onChange={(event) => chooseAll(event.target.checked)} />
        <span>{rows.length === 1 ? 'Select the one shown' : `Select all ${rows.length} shown`}</span>
      </label>
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
          <Button
            onClick={() => {
              grewFrom.current = rows.length;
              showMore();
            }}
          >
            Show {left} more
          </Button>
          <span>
            {rows.length} of {total.toLocaleString('en-GB')} shown
          </span>
        </div>
      ) : null}
    </>
  );
});
