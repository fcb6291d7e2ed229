import * as React from 'react';
import { FieldFrame } from './FieldFrame';
import type { DatePart } from './parse-date';
import { useField, useFormOf } from './use-form';
import styles from './forms.module.scss';

interface DateFieldProps {
  name: string;
  legend: React.ReactNode;
  hint?: React.ReactNode;
}

const partWords: Record<DatePart, string> = { day: 'Day', month: 'Month', year: 'Year' };

/** A date as three inputs. The answers are `name.day`, `name.month` and `name.year`; `parseDate` reads them. */
export function DateField({ name, legend, hint }: DateFieldProps): React.ReactElement {
  const form = useFormOf();
  const field = useField(name);
  return (
    <FieldFrame field={field} label={legend} hint={hint} asGroup>
      <div className={styles.dateParts}>
        {(['day', 'month', 'year'] as const).map((part) => {
          const isWrong = field.error !== undefined && (field.error.part === undefined || field.error.part === part);
          const id = part === 'day' ? field.id : `${field.id}-${part}`;
          return (
            <div key={part}>
              <label className={styles.partLabel} htmlFor={id}>
                {partWords[part]}
              </label>
              <input
                id={id}
                className={styles.input}
                type="text"
                inputMode={part === 'month' ? 'text' : 'numeric'}
                value={form.answers[`${name}.${part}`] ?? ''}
                onChange={(event) => form.set(`${name}.${part}`, event.target.value)}
                aria-invalid={isWrong ? true : undefined}
                autoComplete="off"
              />
            </div>
          );
        })}
      </div>
    </FieldFrame>
  );
}
