import * as React from 'react';
import { DeskLink } from '../../app/DeskLink';
import { Loading } from '../../app/Loading';
import { missingOf } from './first-steps';
import { useFirstSteps } from './use-first-steps';
import styles from './first-hour.module.scss';

/** What the desk still lacks, named on the health page. */
export function NotThereYet(): React.ReactElement {
  const steps = useFirstSteps(true);
  if (steps === null) return <p>This could not be checked just now. Look again.</p>;
  if (!steps) return <Loading what="what the desk still needs" rows={2} />;
  const missing = missingOf(steps);
  return (
    <>
      {missing.length === 0 ? (
        <p>Nothing: everything that a new desk needs is there.</p>
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
            <DeskLink to={{ screen: 'first-hour' }}>Getting started</DeskLink> shows where to do each.
          </p>
        </>
      )}
    </>
  );
}
