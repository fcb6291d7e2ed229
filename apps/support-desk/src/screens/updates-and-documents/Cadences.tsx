import * as React from 'react';
import { cadenceLines, knownCadences } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { londonDate } from '../../words/london-time';
import styles from './updates.module.scss';

/** What comes again and again, a line each and never a row for each night. */
export function Cadences(): React.ReactElement {
  const { now } = useDesk();
  return (
    <section aria-labelledby="tsd-cadences" className={styles.cadences}>
      <h4 id="tsd-cadences">What comes again and again</h4>
      <ul>
        {cadenceLines(knownCadences, londonDate(now())).map(({ key, title, words }) => (
          <li key={key}>
            <strong>{title}</strong>: {words}
          </li>
        ))}
      </ul>
    </section>
  );
}
