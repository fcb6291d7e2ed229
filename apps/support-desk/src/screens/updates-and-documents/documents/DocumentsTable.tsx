import * as React from 'react';
import type { DocumentRow } from '@tms-support/sharepoint-storage';
import {
  copyAge,
  counted,
  limitInWords,
  onDayInWords,
  shortDateInWords,
  type CalendarDate,
  type DueNext,
  type ProceduralDocument,
} from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { CellFaults } from '../../../controls/CellFaults';
import { FirstButton } from '../../../controls/FirstButton';
import { Hidden } from '../../../controls/Hidden';
import { OutsideLink } from '../../../controls/OutsideLink';
import { agoWords } from '../../../words/date-words';
import type { Checks } from './use-checks';
import styles from './documents.module.scss';

/** A document with its row. */
export type ListedDocument = ProceduralDocument & { row: DocumentRow };

export interface DocumentsTableProps {
  sorted: readonly DueNext<ListedDocument>[];
  today: CalendarDate;
  hasHearings: boolean;
  mayWrite: boolean;
  checks: Checks;
  edit: (number: number) => void;
}

/** "Due on 4 May", or why no day is named. */
function nextWords({ next, because }: DueNext<ListedDocument>, today: CalendarDate, hasHearings: boolean): string {
  if (next) {
    const on = onDayInWords(next.dueOn, today);
    const of = next.hearing ? `, for the hearing ${onDayInWords(next.hearing.on, today)}` : '';
    return `Due ${on}${of}`;
  }
  // Where none is known at all it is said once, above the table.
  if (because === 'nothing-ahead') return hasHearings ? 'No coming hearing is known' : '';
  return because === 'rule-not-read' ? 'No date can be worked out from this rule' : '';
}

function Limit({
  one,
  today,
  hasHearings,
}: {
  one: DueNext<ListedDocument>;
  today: CalendarDate;
  hasHearings: boolean;
}) {
  const next = nextWords(one, today, hasHearings);
  return (
    <>
      {one.next ? <strong className={styles.line}>{next}</strong> : null}
      <span className={styles.line}>{limitInWords(one.document) ?? 'No time limit is recorded'}</span>
      {!one.next && next ? <span className={styles.more}>{next}</span> : null}
    </>
  );
}

function Copy({ document, today }: { document: ListedDocument; today: CalendarDate }): React.ReactElement {
  const age = copyAge(document, today);
  const { freshDays, checkedBy } = document;
  const by = age.by === 'check' ? `Checked${checkedBy ? ` by ${checkedBy}` : ''}` : 'File changed';
  return (
    <>
      {age.isOld && freshDays !== undefined ? (
        <strong className={styles.old}>Old: the copy should be no more than {counted(freshDays, 'day')} old</strong>
      ) : null}
      <span className={styles.line}>
        {by} {agoWords(age.asOf, today)}, {shortDateInWords(age.asOf, today)}
      </span>
      <span className={styles.more}>
        {document.ownerName ? `Kept by ${document.ownerName}` : 'Nobody keeps it yet'}
      </span>
    </>
  );
}

/** The documents as a table: one that is narrow shows each row as a block, and stays a table for a reader. */
export function DocumentsTable(props: DocumentsTableProps): React.ReactElement {
  const { sorted, today, hasHearings, mayWrite, checks, edit } = props;
  const { siteUrl } = useDesk();
  const headings = ['Document', 'Time limit', 'Copy'];
  return (
    <table role="table" className={styles.table}>
      <caption>
        <Hidden>Documents, next due first</Hidden>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {headings.map((heading) => (
            <th key={heading} role="columnheader" scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {sorted.map((one) => {
          const { document } = one;
          const { row, title } = document;
          return (
            <tr key={row.number} role="row">
              <th role="rowheader" scope="row">
                <OutsideLink href={document.url} base={siteUrl}>
                  {title}
                </OutsideLink>
                {document.purpose ? <span className={styles.more}>{document.purpose}</span> : null}
                <CellFaults faults={row.faults} listUrl={row.listUrl} of={title} base={siteUrl} />
                {mayWrite ? (
                  <span className={styles.acts}>
                    <FirstButton kind="quiet" busy={checks.isSending} onClick={() => void checks.check([row])}>
                      I checked it today<Hidden>: {title}</Hidden>
                    </FirstButton>
                    <FirstButton kind="quiet" onClick={() => edit(row.number)}>
                      Change<Hidden>: {title}</Hidden>
                    </FirstButton>
                  </span>
                ) : null}
              </th>
              <td role="cell" data-heading="Time limit">
                <Limit one={one} today={today} hasHearings={hasHearings} />
              </td>
              <td role="cell" data-heading="Copy">
                <Copy document={document} today={today} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
