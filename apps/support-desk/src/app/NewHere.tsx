import * as React from 'react';
import styles from './status.module.scss';

/** What the desk is, for whoever opens it for the first time. It stands where what is saved will be said, and takes no room of its own. */
export function NewHere(): React.ReactElement {
  return <p className={styles.newHere}>New here? Problems with TMS are logged and followed up here.</p>;
}
