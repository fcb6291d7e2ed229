import * as React from 'react';
import { cadenceLines, knownCadences, nightlyCadence } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { londonDate } from '../../words/london-time';
import { nightsOfTms } from './nights-of-tms';
import styles from './updates.module.scss';

/** What comes again and again, a line each and never a row for each night. */
export function Cadences(): React.ReactElement {
  const { now, settings } = useDesk();
  const { nights, isUnread } = nightsOfTms(settings);
  return (
    <section aria-labelledby="tsd-cadences" className={styles.cadences}>
      <h4 id="tsd-cadences">What comes again and again</h4>
      <ul>
        {cadenceLines([...knownCadences, nightlyCadence(nights)], londonDate(now())).map(({ key, title, words }) => (
          <li key={key}>
            <strong>{title}</strong>: {words}
          </li>
        ))}
      </ul>
      {isUnread ? (
        <p className={styles.under}>
          The nights of TMS’s region in Desk settings cannot be read, so Europe’s are shown. Write them as: Europe,
          18:00 to 03:00 UTC.
        </p>
      ) : null}
    </section>
  );
}
