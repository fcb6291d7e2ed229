import * as React from 'react';
import { useDesk } from '../../app/desk-context';
import { switchWords } from '../../app/switches/switch-words';
import styles from './settings.module.scss';

/** What an owner switched off, and what people meet meanwhile. For everybody; nothing where every part works. */
export function SwitchedOffPart(): React.ReactElement | null {
  const { settings, person } = useDesk();
  const names = settings.switchedOff ?? [];
  if (names.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="tsd-switched-off">
      <h3 id="tsd-switched-off">Switched off for now</h3>
      <dl className={styles.pairs}>
        {names.map((name) => (
          <div key={name}>
            <dt>{switchWords[name].name}</dt>
            <dd>{switchWords[name].meanwhile}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.muted}>
        {person.maySetUp
          ? 'The list of settings has a row for each. Anybody who opens the desk after a change there gets it.'
          : `A site owner switched this off. To ask why, ask ${settings.deskContact ?? 'a site owner'}.`}
      </p>
    </section>
  );
}
