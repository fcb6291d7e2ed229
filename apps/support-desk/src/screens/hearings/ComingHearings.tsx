import * as React from 'react';
import { counted, hearingsIn, hearingsOf, type CalendarDate, type Hearing } from '@tms-support/support-domain';
import type { HearingRow } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../app/desk-context';
import { CellFaults } from '../../controls/CellFaults';
import { daysWords } from '../../words/date-words';
import rowStyles from '../rows/rows.module.scss';
import styles from './hearings.module.scss';

/** Ten lines are looked at; 75 are a wall. */
const atOnce = 10;
const mostToMend = 20;

const lineOf = ({ on, lastOn, reference, panellists }: Hearing): string => {
  const warned = panellists.length === 0 ? '' : `, ${counted(panellists.length, 'panellist', 'panellists')} to warn`;
  return `${daysWords(on, lastOn ?? on)}: ${reference || 'no reference'}${warned}`;
};

/** Those that are coming, the first ones; the rest folded. Rows with a cell to mend are named, wherever they are. */
export function ComingHearings({
  rows,
  today,
}: {
  rows: readonly HearingRow[];
  today: CalendarDate;
}): React.ReactElement {
  const { siteUrl } = useDesk();
  const coming = hearingsIn(hearingsOf(rows).hearings, { fromOn: today, toOn: '9998-12-31' });
  const toMend = rows.filter(({ faults, value }) => faults.length > 0 && !value.isOut);
  const rest = coming.slice(atOnce);
  const list = (some: readonly Hearing[]): React.ReactElement => (
    <ul className={rowStyles.lines}>
      {some.map((hearing) => (
        <li key={hearing.key}>{lineOf(hearing)}</li>
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="tsd-coming-hearings">
      <h3 id="tsd-coming-hearings">
        {coming.length === 0
          ? 'No hearing is coming up, as far as the desk knows'
          : `${counted(coming.length, 'hearing is', 'hearings are')} coming up`}
      </h3>
      {coming.length > 0 ? list(coming.slice(0, atOnce)) : null}
      {rest.length > 0 ? (
        <details className={styles.fold}>
          <summary>{counted(rest.length, 'later one', 'later ones')}</summary>
          {list(rest)}
        </details>
      ) : null}
      {toMend.slice(0, mostToMend).map((row) => (
        <CellFaults
          key={row.number}
          faults={row.faults}
          listUrl={row.listUrl}
          of={row.value.reference || `hearing ${row.number}`}
          base={siteUrl}
        />
      ))}
      {toMend.length > mostToMend ? (
        <p>{counted(toMend.length - mostToMend, 'more hearing has', 'more hearings have')} a cell to correct.</p>
      ) : null}
    </section>
  );
}
