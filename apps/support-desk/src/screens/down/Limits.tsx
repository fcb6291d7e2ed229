import * as React from 'react';
import type { DocumentRow } from '@tms-support/sharepoint-storage';
import { ageInWords, copyAge, dateInWords, dueNext, limitInWords, type Hearing } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { OutsideLink } from '../../controls/OutsideLink';
import { officeHours } from '../../queue/office-hours';
import { londonDate } from '../../words/london-time';
import styles from './down.module.scss';

const copyWords = (days: number): string => (days <= 0 ? 'Of today' : `${ageInWords(days)} old`);

interface LimitsProps {
  rows: readonly DocumentRow[];
  /** None where they are not known to this person: limits are then in the order of their length. */
  hearings: readonly Hearing[];
}

/** What is due soonest first, with its document: these open from SharePoint while TMS does not. */
export function Limits({ rows, hearings }: LimitsProps): React.ReactElement {
  const { now, siteUrl } = useDesk();
  const today = londonDate(now());
  if (rows.length === 0) return <p>No document is in the library yet.</p>;
  const due = dueNext(
    rows.map(({ value }) => value),
    today,
    { hearings, calendar: officeHours() },
  );
  return (
    <div className={styles.scroller}>
      <table role="table" className={styles.table}>
        <thead role="rowgroup">
          <tr role="row">
            {['Document', 'Due next', 'Time limit', 'Copy', 'Kept by'].map((heading) => (
              <th key={heading} role="columnheader" scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {due.map(({ document, next }) => (
            <tr key={document.url} role="row">
              <th role="rowheader" scope="row">
                <OutsideLink href={document.url} base={siteUrl}>
                  {document.title}
                </OutsideLink>
              </th>
              <td role="cell" data-heading="Due next">
                {next ? dateInWords(next.dueOn) : 'No date is known'}
              </td>
              <td role="cell" data-heading="Time limit">
                {limitInWords(document) ?? 'None is recorded'}
              </td>
              <td role="cell" data-heading="Copy">
                {copyWords(copyAge(document, today).days)}
              </td>
              <td role="cell" data-heading="Kept by">
                {document.ownerName ?? 'Nobody is named yet'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
