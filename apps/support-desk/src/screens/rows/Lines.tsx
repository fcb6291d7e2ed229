import * as React from 'react';
import styles from './rows.module.scss';

const mostShown = 200;

/** Lines that can be looked at, and need not be. `isOpen`: somebody should. */
export function Lines({
  name,
  lines,
  isOpen,
}: {
  name: string;
  lines: readonly string[];
  isOpen?: boolean;
}): React.ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary>
        {name}: {lines.length}
      </summary>
      <ul className={styles.lines}>
        {lines.slice(0, mostShown).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
        {lines.length > mostShown ? <li>And {lines.length - mostShown} more</li> : null}
      </ul>
    </details>
  );
}
