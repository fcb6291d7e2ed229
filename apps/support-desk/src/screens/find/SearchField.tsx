import * as React from 'react';
import type { IssueFilters } from '@tms-support/support-domain';
import { NavigatedContext } from '../../app/Page';
import forms from '../../forms/forms.module.scss';
import { useDeferred } from './use-deferred';
import styles from './find.module.scss';

interface SearchFieldProps {
  /** What the view asks for: it changes from outside with the back button. */
  words: string;
  filters: IssueFilters;
  follow: (filters: IssueFilters) => void;
}

const longest = 200;

/** The search. What is typed stands in the field at once; the view follows once that is drawn. */
export function SearchField({ words, filters, follow }: SearchFieldProps): React.ReactElement {
  const [typed, setTyped] = React.useState(words);
  const late = useDeferred(typed);
  const sent = React.useRef(words);
  const field = React.useRef<HTMLInputElement>(null);
  // Whoever opens Find from the desk begins to type. A view that is linked to, with its filters, is read first.
  const isBlank = React.useContext(NavigatedContext) && Object.keys(filters).length === 0;
  React.useEffect(() => {
    if (isBlank) field.current?.focus();
    // Once, on arrival.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const latest = React.useRef({ filters, follow });
  latest.current = { filters, follow };
  React.useEffect(() => {
    // The back button, or a link: not the echo of what was typed here.
    if (words === sent.current) return;
    sent.current = words;
    setTyped(words);
  }, [words]);
  React.useEffect(() => {
    const asked = late.trim();
    if (asked === sent.current) return;
    sent.current = asked;
    const { words: _before, ...others } = latest.current.filters;
    latest.current.follow(asked ? { ...others, words: asked } : others);
  }, [late]);
  return (
    <div className={styles.search} data-print="no">
      <label htmlFor="tsd-find">Search all issues</label>
      <p id="tsd-find-hint" className={styles.hint}>
        A name, a number, or words from what happened or what was done
      </p>
      <input
        ref={field}
        id="tsd-find"
        type="search"
        className={forms.input}
        value={typed}
        maxLength={longest}
        autoComplete="off"
        spellCheck={false}
        aria-describedby="tsd-find-hint"
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
}
