import * as React from 'react';
import { FieldFrame } from './FieldFrame';
import { TimeSaid } from './TimeSaid';
import { useField } from './use-form';
import styles from './forms.module.scss';

/** A time as people type it, with what was understood beside it. */
export function TimeField({ name, label }: { name: string; label: string }): React.ReactElement {
  const field = useField(name);
  const saidId = `${field.id}-said`;
  return (
    <FieldFrame field={field} label={label} hint="For example 5:30pm">
      <div className={styles.date}>
        <input
          id={field.id}
          className={`${styles.input} ${styles.short}`}
          type="text"
          value={field.value}
          onChange={(event) => field.set(event.target.value)}
          aria-describedby={`${field.describedBy(true)} ${saidId}`}
          aria-invalid={field.error ? true : undefined}
          autoComplete="off"
        />
        <TimeSaid id={saidId} text={field.value} />
      </div>
    </FieldFrame>
  );
}
