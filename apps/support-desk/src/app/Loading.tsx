import * as React from 'react';
import { Hidden } from '../controls/Hidden';
import styles from './app.module.scss';

/** The shape of what will stand here, and its name said aloud: of a screen unless said otherwise, so that its foot does not come up and go again. */
export function Loading({ what, rows = 8 }: { what: string; rows?: number }): React.ReactElement {
  return (
    <div>
      <Hidden announced>Loading {what}</Hidden>
      <div aria-hidden="true">
        {Array.from({ length: rows }, (_, index) => (
          <div key={index} className={styles.shape}>
            <div className={styles.shapeTitle} />
            <div className={styles.shapeLine} />
          </div>
        ))}
      </div>
    </div>
  );
}
