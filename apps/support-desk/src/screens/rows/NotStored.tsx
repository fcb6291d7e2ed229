import * as React from 'react';
import styles from './rows.module.scss';

/** What was refused, and why: the first of them, as a list of thousands is read by nobody; the receipt has them all. */
export const NotStored = ({ lines }: { lines: readonly string[] }): React.ReactElement | null =>
  lines.length === 0 ? null : (
    <section aria-labelledby="tsd-not-stored">
      <h4 id="tsd-not-stored">Not stored: {lines.length}</h4>
      <ul className={styles.lines}>
        {lines.slice(0, 100).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </section>
  );
