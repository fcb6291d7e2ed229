import * as React from 'react';
import { useDesk } from '../../app/desk-context';
import { DeskLink } from '../../app/DeskLink';
import { mayKeepPeople } from '../../app/may-keep-people';
import { missingOf } from './first-steps';
import { useFirstSteps } from './use-first-steps';
import styles from './first-hour.module.scss';

/** What the desk still lacks, named on the health page. */
export function NotThereYet(): React.ReactElement | null {
  const { person } = useDesk();
  const steps = useFirstSteps(mayKeepPeople(person));
  if (!steps) return null;
  const missing = missingOf(steps);
  return (
    <>
      <h4>What the desk still needs</h4>
      {missing.length === 0 ? (
        <p>Nothing: all that a new desk needs is there.</p>
      ) : (
        <>
          <ul className={styles.lines}>
            {missing.map(({ name, title, words }) => (
              <li key={name}>
                <strong>{title}.</strong> {words[words.length - 1]}
              </li>
            ))}
          </ul>
          <p>
            <DeskLink to={{ screen: 'first-hour' }}>Getting started</DeskLink> has a place for each.
          </p>
        </>
      )}
    </>
  );
}
