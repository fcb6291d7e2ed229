import * as React from 'react';
import { domId, useFormOf } from './use-form';
import styles from './forms.module.scss';

/** What to mend, at the top of a form. It takes focus each time a form is sent back. */
export function ErrorSummary(): React.ReactElement | null {
  const form = useFormOf();
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (form.timesShown > 0) box.current?.focus();
  }, [form.timesShown]);
  if (form.errors.length === 0) return null;
  const titleId = `${form.id}-problem`;
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.summaryTitle}>
        There is a problem
      </h3>
      <ul className={styles.summaryList}>
        {form.errors.map((error) => {
          const target = domId(form.id, error.field);
          return (
            <li key={`${error.field}-${error.message}`}>
              <a
                href={`#${target}`}
                data-interception="off"
                onClick={(event) => {
                  // The address after # is the desk's own: the link moves focus and leaves the address alone.
                  event.preventDefault();
                  const input = document.getElementById(target);
                  input?.focus();
                  input?.scrollIntoView({ block: 'center' });
                }}
              >
                {error.message}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
