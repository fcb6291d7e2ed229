import * as React from 'react';
import { FieldFrame } from './FieldFrame';
import { useField } from './use-form';
import styles from './forms.module.scss';

interface Choice {
  value: string;
  label: React.ReactNode;
  hint?: React.ReactNode;
  /** What choosing it asks next. It is taken away while another is chosen; what was typed in it stays. */
  reveals?: React.ReactNode;
}

interface ChoicesProps {
  name: string;
  legend: React.ReactNode;
  hint?: React.ReactNode;
  choices: readonly Choice[];
  /** Side by side where there is room, for two short answers; in two columns, for many. */
  layout?: 'inline' | 'inColumns';
}

/** One of several, as radio buttons. The first one carries the field's id, so that an error's link lands on it. */
export function Choices({ name, legend, hint, choices, layout }: ChoicesProps): React.ReactElement {
  const field = useField(name);
  return (
    <FieldFrame field={field} label={legend} hint={hint} asGroup>
      <div className={layout ? `${styles.choices} ${styles[layout]}` : styles.choices}>
        {choices.map((choice, index) => {
          const id = index === 0 ? field.id : `${field.id}-${choice.value}`;
          const isChosen = field.value === choice.value;
          return (
            <React.Fragment key={choice.value}>
              <div className={styles.choice}>
                <input
                  id={id}
                  className={styles.radio}
                  type="radio"
                  name={field.id}
                  value={choice.value}
                  checked={isChosen}
                  onChange={() => field.set(choice.value)}
                  aria-describedby={choice.hint ? `${id}-hint-of-choice` : undefined}
                />
                <label className={styles.choiceLabel} htmlFor={id}>
                  {choice.label}
                </label>
                {choice.hint ? (
                  <div id={`${id}-hint-of-choice`} className={styles.choiceHint}>
                    {choice.hint}
                  </div>
                ) : null}
              </div>
              {choice.reveals && isChosen ? <div className={styles.revealed}>{choice.reveals}</div> : null}
            </React.Fragment>
          );
        })}
      </div>
    </FieldFrame>
  );
}

interface SelectFieldProps {
  name: string;
  label: React.ReactNode;
  hint?: React.ReactNode;
  options: readonly { value: string; label: string }[];
  /** What choosing nothing means. */
  none?: string;
}

/** One of several in little room: the browser's own list, which every keyboard and reader knows. */
export function SelectField({ name, label, hint, options, none = 'Choose one' }: SelectFieldProps): React.ReactElement {
  const field = useField(name);
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <select
        id={field.id}
        className={`${styles.input} ${styles.medium}`}
        value={field.value}
        onChange={(event) => field.set(event.target.value)}
        aria-describedby={field.describedBy(Boolean(hint))}
        aria-invalid={field.error ? true : undefined}
      >
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
