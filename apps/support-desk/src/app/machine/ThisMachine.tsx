import * as React from 'react';
import styles from '../app.module.scss';

const MachinePart = React.lazy(async () => ({
  default: (await import(/* webpackChunkName: 'machine' */ '../../screens/settings/MachinePart')).MachinePart,
}));

/** The way to clear the machine where Settings cannot be reached: the desk does not open, and what it kept lies here all the same. */
export function ThisMachine(): React.ReactElement {
  const [isOpen, setOpen] = React.useState(false);
  return (
    <details className={styles.fold} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>What the desk keeps on this device</summary>
      {isOpen ? (
        <React.Suspense fallback={<p>Loading</p>}>
          <MachinePart />
        </React.Suspense>
      ) : null}
    </details>
  );
}
