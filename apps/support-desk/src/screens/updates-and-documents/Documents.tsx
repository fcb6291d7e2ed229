import * as React from 'react';
import type { DocumentRow } from '@tms-support/sharepoint-storage';
import type { ProceduralDocument } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { CellFaults } from '../../controls/CellFaults';
import { OutsideLink } from '../../controls/OutsideLink';
import { agoWords, dateWords } from '../../words/date-words';
import { londonDate } from '../../words/london-time';
import pairs from '../../controls/pairs.module.scss';
import styles from './updates.module.scss';

/** "40 working days before the hearing" */
function limitWords({ limitWorkingDays, limitFrom }: ProceduralDocument): string {
  if (limitWorkingDays === undefined) return limitFrom ? `Time limit ${limitFrom}` : 'No time limit is noted';
  const days = `${limitWorkingDays} working day${limitWorkingDays === 1 ? '' : 's'}`;
  return limitFrom ? `${days} ${limitFrom}` : days;
}

/** The documents that must be at hand when TMS is down: each with its time limit, and how old the backup is. */
export function Documents({ rows }: { rows: readonly DocumentRow[] }): React.ReactElement {
  const { now, siteUrl } = useDesk();
  const today = londonDate(now());
  const sorted = [...rows].sort((a, b) => a.value.title.localeCompare(b.value.title));
  return (
    <section className={styles.part} aria-labelledby="tsd-documents">
      <h3 id="tsd-documents">Backed-up documents</h3>
      <p className={styles.under}>These open from SharePoint, also while TMS is down.</p>
      {sorted.length === 0 ? (
        <p className={styles.empty}>No document is in the library yet. Whatever is put there shows up here.</p>
      ) : (
        <ul className={styles.items}>
          {sorted.map((row) => {
            const backedUpOn = londonDate(row.value.backedUpAt);
            return (
              <li key={row.number} className={styles.item}>
                <h4>
                  <OutsideLink href={row.value.url} base={siteUrl}>
                    {row.value.title}
                  </OutsideLink>
                </h4>
                <p className={styles.window}>{limitWords(row.value)}</p>
                <dl className={pairs.pairs}>
                  <div>
                    <dt>Backed up</dt>
                    <dd>
                      {agoWords(backedUpOn, today)}, {dateWords(backedUpOn)}
                    </dd>
                  </div>
                  <div>
                    <dt>Owner</dt>
                    <dd>{row.value.ownerName ?? 'Nobody is named yet'}</dd>
                  </div>
                </dl>
                <CellFaults faults={row.faults} listUrl={row.listUrl} of={row.value.title} base={siteUrl} />
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
