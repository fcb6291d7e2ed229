import * as React from 'react';
import styles from './rows.module.scss';

interface OneOfProps<V extends string> {
  name: string;
  legend: string;
  hint?: string;
  choices: readonly { value: V; label: string }[];
  value: V | undefined;
  set: (value: V) => void;
}

/** One of a few, which changes what is shown below at once: no form is sent by it. */
export function OneOf<V extends string>({
  name,
  legend,
  hint,
  choices,
  value,
  set,
}: OneOfProps<V>): React.ReactElement {
  return (
    <fieldset className={styles.choices} aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend>{legend}</legend>
      {hint ? (
        <p id={`${name}-hint`} className={styles.about}>
          {hint}
        </p>
      ) : null}
      <div className={styles.row}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.radio}>
            <input type="radio" name={name} checked={value === choice.value} onChange={() => set(choice.value)} />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
