import * as React from 'react';
import { cadenceLines, lanesOf, nightlyCadence } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { CellFaults } from '../../controls/CellFaults';
import { OutsideLink } from '../../controls/OutsideLink';
import { londonDate } from '../../words/london-time';
import { nightsOfTms } from './nights-of-tms';
import { useCadences } from './use-cadences';
import styles from './updates.module.scss';

/** What comes again and again, a line each and never a row for each night. */
export function Cadences(): React.ReactElement {
  const { now, person, settings, siteUrl } = useDesk();
  const { nights, isUnread } = nightsOfTms(settings);
  const { cadences, rows } = useCadences();
  const mayChange = person.maySetUp || lanesOf(person.roles).has('tmu');
  const listUrl = mayChange ? rows?.[0]?.listUrl.replace(/\/[^/]*$/, '') : undefined;
  return (
    <section aria-labelledby="tsd-cadences" className={styles.cadences}>
      <h4 id="tsd-cadences">Regular updates</h4>
      <ul>
        {cadenceLines([...(cadences ?? []), nightlyCadence(nights)], londonDate(now())).map(({ key, title, words }) => (
          <li key={key}>
            <strong>{title}</strong>: {words}
          </li>
        ))}
      </ul>
      {(rows ?? []).map((row) => (
        <CellFaults
          key={row.number}
          faults={row.faults}
          listUrl={row.listUrl}
          of={`row ${row.number} of the cadences`}
          base={siteUrl}
        />
      ))}
      {isUnread ? (
        <p className={styles.under}>
          The nights of TMS’s region in Desk settings cannot be read, so Europe’s are shown. Write them as: Europe,
          18:00 to 03:00 UTC.
        </p>
      ) : null}
      {listUrl ? (
        <p className={styles.under}>
          <OutsideLink href={listUrl} base={siteUrl}>
            Add a release of TMS that follows a pattern, or change one
          </OutsideLink>
        </p>
      ) : null}
    </section>
  );
}
