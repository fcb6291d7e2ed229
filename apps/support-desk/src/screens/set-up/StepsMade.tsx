import * as React from 'react';
import type { SetUpStep } from '@tms-support/sharepoint-storage';
import styles from './set-up.module.scss';

/** Steps of the set-up, each with whether it is done: in words, not by colour or a tick alone. */
export function StepsMade({
  steps,
  done,
}: {
  steps: readonly SetUpStep[];
  done: readonly SetUpStep[];
}): React.ReactElement {
  const ids = new Set(done.map((step) => step.id));
  return (
    <ol className={styles.plan}>
      {steps.map((step) => (
        <li key={step.id} className={ids.has(step.id) ? styles.done : undefined}>
          {step.words}
          {ids.has(step.id) ? <span className={styles.doneWord}> Done</span> : null}
        </li>
      ))}
    </ol>
  );
}
