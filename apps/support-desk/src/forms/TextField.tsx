import * as React from 'react';
import { FieldFrame } from './FieldFrame';
import { useField } from './use-form';
import styles from './forms.module.scss';

interface TextFieldProps {
  name: string;
  label: React.ReactNode;
  hint?: React.ReactNode;
  type?: 'text' | 'email' | 'url';
  /** As wide as what is expected in it. */
  width?: 'full' | 'medium' | 'short';
}

export function TextField({ name, label, hint, type = 'text', width = 'full' }: TextFieldProps): React.ReactElement {
  const field = useField(name);
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <input
        id={field.id}
        className={`${styles.input} ${styles[width]}`}
        type={type}
        value={field.value}
        onChange={(event) => field.set(event.target.value)}
        aria-describedby={field.describedBy(Boolean(hint))}
        aria-invalid={field.error ? true : undefined}
        autoComplete="off"
        spellCheck={type === 'text'}
      />
    </FieldFrame>
  );
}

interface TextAreaProps {
  name: string;
  label: React.ReactNode;
  hint?: React.ReactNode;
  rows?: number;
  /** For the exact words of a message: what was pasted keeps its shape, and is not "corrected". */
  exact?: boolean;
}

export function TextArea({ name, label, hint, rows = 4, exact }: TextAreaProps): React.ReactElement {
  const field = useField(name);
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <textarea
        id={field.id}
        className={`${styles.input} ${exact ? styles.exact : ''}`}
        rows={rows}
        // Its rows, padding and borders, where it grows with its words.
        style={{ minHeight: `calc(${rows}lh + 18px)` }}
        value={field.value}
        onChange={(event) => field.set(event.target.value)}
        aria-describedby={field.describedBy(Boolean(hint))}
        aria-invalid={field.error ? true : undefined}
        spellCheck={!exact}
      />
    </FieldFrame>
  );
}
