import * as React from 'react';
import styles from './hidden.module.scss';

/** Words for those who hear the page: what the eye takes from the place or the colour. `announced`: said when they change. */
export function Hidden({
  children,
  announced,
}: {
  children: React.ReactNode;
  announced?: boolean;
}): React.ReactElement {
  return (
    <span className={styles.hidden} {...(announced ? { role: 'status' } : {})}>
      {children}
    </span>
  );
}
