import * as React from 'react';
import styles from './message.module.scss';

interface TickProps {
  name: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  label: string;
  children?: React.ReactNode;
}

/** One thing that can be taken or left, with what it is. */
export function Tick({ name, checked, onChange, label, children }: TickProps): React.ReactElement {
  return (
    <div className={styles.tick}>
      <input
        id={name}
        type="checkbox"
        className={styles.box}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={name} className={styles.tickLabel}>
        {label}
      </label>
      {children ? <div className={styles.tickBody}>{children}</div> : null}
    </div>
  );
}
