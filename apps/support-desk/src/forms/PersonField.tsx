import * as React from 'react';
import { FieldFrame } from './FieldFrame';
import { useField } from './use-form';
import { Hidden } from '../controls/Hidden';
import styles from './forms.module.scss';

export interface PersonChoice {
  name: string;
  email: string;
  /** "panellist", "case worker" */
  detail: string;
}

interface PersonFieldProps {
  name: string;
  label: React.ReactNode;
  hint?: React.ReactNode;
  people: readonly PersonChoice[];
  /** Told of the person picked from the list, and of nobody once the name is typed over. */
  onPick: (person: PersonChoice | undefined) => void;
}

const mostShown = 8;

/** People whose name or address has every typed word in it: first those of whom each word begins a part, so that "Panellist 7" is before 107. */
function matchPeople(people: readonly PersonChoice[], typed: string): readonly PersonChoice[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const first = words[0] ?? '';
  const found = people.filter((person) => {
    const text = `${person.name} ${person.email}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const begins = (person: PersonChoice): number => {
    const name = person.name.toLowerCase();
    const parts = name.split(/[\s'’-]+/);
    const isWhole = words.every((word) => parts.some((part) => part.startsWith(word)));
    return (name.startsWith(first) ? 0 : 1) + (isWhole ? 0 : 2);
  };
  const byName = (a: PersonChoice, b: PersonChoice): number => a.name.localeCompare(b.name, 'en-GB', { numeric: true });
  return [...found].sort((a, b) => begins(a) - begins(b) || byName(a, b)).slice(0, mostShown);
}

/**
 * A person by typing: a text input with a list under it, after the ARIA pattern for a combobox. Any name may be typed; the list
 * only saves work. Fluent's ComboBox is not used: it does not say that an answer is wrong (#33490).
 */
export function PersonField({ name, label, hint, people, onPick }: PersonFieldProps): React.ReactElement {
  const field = useField(name);
  const [isOpen, setOpen] = React.useState(false);
  const [active, setActive] = React.useState(-1);
  const found = React.useMemo(() => matchPeople(people, field.value), [people, field.value]);
  const shown = isOpen ? found : [];
  const listId = `${field.id}-people`;
  const optionId = (index: number): string => `${listId}-${index}`;

  const pick = (person: PersonChoice): void => {
    field.set(person.name);
    onPick(person);
    setOpen(false);
    setActive(-1);
  };

  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (found.length === 0) return;
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((before) =>
        isOpen ? (before + step + found.length) % found.length : step === 1 ? 0 : found.length - 1,
      );
      setOpen(true);
    } else if (
      event.key === 'Enter' &&
      !event.ctrlKey &&
      !event.metaKey &&
      (shown[active] ?? (shown.length === 1 ? shown[0] : undefined))
    ) {
      // Enter picks, also the only one that was found; a second Enter sends the form.
      event.preventDefault();
      pick(shown[active] ?? shown[0]!);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      setOpen(false);
      setActive(-1);
    }
  };

  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <div className={styles.combobox}>
        <input
          id={field.id}
          className={`${styles.input} ${styles.medium}`}
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={shown.length > 0}
          aria-controls={listId}
          aria-activedescendant={shown[active] ? optionId(active) : undefined}
          aria-describedby={field.describedBy(Boolean(hint))}
          aria-invalid={field.error ? true : undefined}
          autoComplete="off"
          spellCheck={false}
          value={field.value}
          onChange={(event) => {
            field.set(event.target.value);
            onPick(undefined);
            setOpen(true);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
        <ul id={listId} role="listbox" aria-label="People" className={styles.listbox} hidden={shown.length === 0}>
          {shown.map((person, index) => (
            <li
              key={`${person.email}-${person.name}`}
              id={optionId(index)}
              role="option"
              aria-selected={index === active}
              className={styles.option}
              // Before the input loses focus, or the list would close under the pointer.
              onMouseDown={(event) => {
                event.preventDefault();
                pick(person);
              }}
            >
              {person.name}
              <span className={styles.optionDetail}>
                {person.detail}
                {person.email ? `, ${person.email}` : ''}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <Hidden announced>{isOpen && field.value ? `${found.length === 0 ? 'Nobody' : found.length} found` : ''}</Hidden>
    </FieldFrame>
  );
}
