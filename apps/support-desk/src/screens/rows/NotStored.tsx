import * as React from 'react';
import styles from './rows.module.scss';

const mostShown = 100;

/** What was refused, and why: the first of them, as a list of thousands is read by nobody; the receipt has them all. */
export const NotStored = ({ lines }: { lines: readonly string[] }): React.ReactElement | null =>
  lines.length === 0 ? null : (
    <section aria-labelledby="tsd-not-stored">
      <h4 id="tsd-not-stored">Not stored: {lines.length}</h4>
      <ul className={styles.lines}>
        {lines.slice(0, mostShown).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
        {lines.length > mostShown ? <li>And {lines.length - mostShown} more, in the receipt</li> : null}
      </ul>
    </section>
  );
