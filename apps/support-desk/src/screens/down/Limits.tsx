import * as React from 'react';
import type { DocumentRow } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../app/desk-context';
import { OutsideLink } from '../../controls/OutsideLink';
import { agoWords } from '../../words/date-words';
import { londonDate } from '../../words/london-time';
import { limitWords, soonestFirst } from './down-words';
import styles from './down.module.scss';

/** What has a limit, the shortest first, with its document: these open from SharePoint while TMS does not. */
export function Limits({ rows }: { rows: readonly DocumentRow[] }): React.ReactElement {
  const { now, siteUrl } = useDesk();
  const today = londonDate(now());
  if (rows.length === 0) return <p>No document is in the library yet.</p>;
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Document</th>
            <th scope="col">Time limit</th>
            <th scope="col">Copy taken</th>
            <th scope="col">Kept by</th>
          </tr>
        </thead>
        <tbody>
          {soonestFirst(rows).map(({ number, value }) => (
            <tr key={number}>
              <th scope="row">
                <OutsideLink href={value.url} base={siteUrl}>
                  {value.title}
                </OutsideLink>
              </th>
              <td>{limitWords(value)}</td>
              <td>{agoWords(londonDate(value.backedUpAt), today)}</td>
              <td>{value.ownerName ?? 'Nobody is named yet'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
