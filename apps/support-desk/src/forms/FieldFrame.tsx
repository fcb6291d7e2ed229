import * as React from 'react';
import type { FieldState } from './use-form';
import { Hidden } from '../controls/Hidden';
import styles from './forms.module.scss';

interface FieldFrameProps {
  field: FieldState;
  label: React.ReactNode;
  hint?: React.ReactNode | undefined;
  /** A group of inputs has a legend; a single one has a label. */
  asGroup?: boolean;
  children: React.ReactNode;
}

function ErrorMessage({ field }: { field: FieldState }): React.ReactElement | null {
  if (!field.error) return null;
  return (
    <p id={field.errorId} className={styles.error}>
      <Hidden>Error: </Hidden>
      {field.error.message}
    </p>
  );
}

/** Label, hint and error around an input, in that order, as the GOV.UK Design System has them. */
export function FieldFrame({ field, label, hint, asGroup, children }: FieldFrameProps): React.ReactElement {
  const inside = (
    <>
      {hint ? (
        <div id={field.hintId} className={styles.hint}>
          {hint}
        </div>
      ) : null}
      <ErrorMessage field={field} />
      {children}
    </>
  );
  const className = field.error ? `${styles.field} ${styles.fieldWrong}` : styles.field;
  if (asGroup) {
    return (
      <fieldset className={className} aria-describedby={field.describedBy(Boolean(hint))}>
        <legend className={styles.label}>{label}</legend>
        {inside}
      </fieldset>
    );
  }
  return (
    <div className={className}>
      <label className={styles.label} htmlFor={field.id}>
        {label}
      </label>
      {inside}
    </div>
  );
}
