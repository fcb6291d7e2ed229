import * as React from 'react';
import forms from './forms.module.scss';

interface ListSearchProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** Narrows a list that stands below, as one types. It is no answer of a form: nothing is kept of it, and nothing can be wrong with it. */
export function ListSearch({ id, label, value, onChange }: ListSearchProps): React.ReactElement {
  return (
    <p>
      <label htmlFor={id} className={forms.label}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        className={`${forms.input} ${forms.medium}`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </p>
  );
}
