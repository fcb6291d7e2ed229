import * as React from 'react';
import type { SwitchName } from '@tms-support/sharepoint-storage';
import { DeskLink } from '../DeskLink';
import { switchWords } from './switch-words';
import styles from '../status.module.scss';

/** Says on every screen what is switched off, to everybody: whoever misses a part must not look for it. */
export function SwitchedOffLine({ names }: { names: readonly SwitchName[] }): React.ReactElement {
  const off = names.map((name) => switchWords[name].name).join('; ');
  return (
    <p className={styles.offline}>
      Switched off for now: {off}. <DeskLink to={{ screen: 'settings' }}>What that means</DeskLink>
    </p>
  );
}
