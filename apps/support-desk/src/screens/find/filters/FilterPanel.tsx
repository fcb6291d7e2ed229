import * as React from 'react';
import type { IssueFilters } from '@tms-support/support-domain';
import { chosenOf, dayFilters, withFilter, type AskedFor, type Choosable } from './filter-choices';
import { DayFilters } from './DayFilters';
import { Hidden } from '../../../controls/Hidden';
import forms from '../../../forms/forms.module.scss';
import styles from '../find.module.scss';

const several = 'several of them';

interface FilterPanelProps {
  filters: IssueFilters;
  choosable: readonly Choosable[];
  asked: readonly AskedFor[];
  go: (filters: IssueFilters) => void;
}

function FilterSelect({
  filter,
  filters,
  go,
}: { filter: Choosable } & Pick<FilterPanelProps, 'filters' | 'go'>): React.ReactElement {
  const id = `tsd-filter-${filter.name}`;
  const chosen = chosenOf(filters, filter.name);
  const [only = ''] = chosen;
  // What an address asks for and the lists do not have any more stays on offer: the view is shown as it was sent.
  const options =
    chosen.length === 1 && !filter.options.some(({ value }) => value === only)
      ? [...filter.options, { value: only, label: only }]
      : filter.options;
  return (
    <div>
      <label htmlFor={id}>{filter.label}</label>
      <select
        id={id}
        className={forms.input}
        value={chosen.length > 1 ? several : only}
        onChange={({ target }) => {
          if (target.value !== several) go(withFilter(filters, filter, target.value ? [target.value] : []));
        }}
      >
        <option value="">Any</option>
        {chosen.length > 1 ? <option value={several}>Any of {chosen.length}</option> : null}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The filters in a fold, and what they ask for now above it, each with a way to take it away. */
export const FilterPanel = React.memo(function FilterPanel({ filters, choosable, asked, go }: FilterPanelProps) {
  const list = React.useRef<HTMLUListElement>(null);
  const summary = React.useRef<HTMLElement>(null);
  const wasTaken = React.useRef(false);
  const [isOpen, setOpen] = React.useState(false);
  React.useEffect(() => {
    if (!wasTaken.current) return;
    wasTaken.current = false;
    // The button that was pressed is gone: the next one takes the focus, or the fold where none is left.
    (list.current?.querySelector('button') ?? summary.current)?.focus();
  }, [asked.length]);
  return (
    <>
      <details className={styles.filters} data-print="no" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary ref={summary}>Filters{asked.length > 0 ? ` (${asked.length} in use)` : ''}</summary>
      </details>
      {/* Below the line, and not in the fold: what was pressed went to a line of its own with it. */}
      <div className={styles.fields} hidden={!isOpen} data-print="no">
        <div className={styles.selects}>
          {choosable.map((filter) => (
            <FilterSelect key={filter.name} filter={filter} filters={filters} go={go} />
          ))}
        </div>
        <DayFilters key={JSON.stringify(dayFilters.map(({ name }) => filters[name]))} filters={filters} go={go} />
      </div>
      {asked.length > 0 ? (
        <ul ref={list} className={styles.asked} aria-label="Filters in use">
          {asked.map((one) => (
            <li key={one.key}>
              <button
                type="button"
                className={styles.takeAway}
                onClick={() => {
                  wasTaken.current = true;
                  go(one.without);
                }}
              >
                {one.words}
                <span aria-hidden="true"> ×</span>
                <Hidden>, remove this filter</Hidden>
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              className={styles.takeAway}
              onClick={() => {
                wasTaken.current = true;
                go(filters.words === undefined ? {} : { words: filters.words });
              }}
            >
              Remove all
            </button>
          </li>
        </ul>
      ) : null}
    </>
  );
});
