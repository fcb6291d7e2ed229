import type { IssueRow } from '@tms-support/sharepoint-storage';
import { fitsFilters, searchIssues, type FindIndex, type IssueFilters } from '@tms-support/support-domain';

/** What a search works over. */
export interface Everything {
  rows: ReadonlyMap<number, IssueRow>;
  /** How many rows have come, those among them that came again. */
  arrived: number;
  index: FindIndex;
  /** Whether a row fits these filters, once it has been worked out. Thrown away with the filters. */
  fitting: WeakMap<IssueRow, boolean>;
}

const sorted = new WeakMap<object, { arrived: number; numbers: readonly number[] }>();

/** Newest first; put in order again only when rows came or went. */
function newestFirst({ rows, arrived }: Pick<Everything, 'rows' | 'arrived'>): readonly number[] {
  const known = sorted.get(rows);
  if (known?.arrived === arrived) return known.numbers;
  const numbers = Array.from(Float64Array.from(rows.keys()).sort().reverse());
  sorted.set(rows, { arrived, numbers });
  return numbers;
}

/** Whether a view asks for more than words. */
const hasFilters = ({ words: _words, ...filters }: IssueFilters): boolean =>
  Object.values(filters).some((value) => value !== undefined);

/**
 * The issues of a view, best first (without words: newest first), a slice of work at a time. Filters on days cost a twentieth of a
 * millisecond an issue: over 30,000 at once no key would be answered for a second.
 */
export function* lookFor(
  { rows, arrived, index, fitting }: Everything,
  filters: IssueFilters,
  sliceMs: number,
  clock: () => number,
): Generator<void, readonly number[], void> {
  const { words, ...others } = filters;
  const candidates = words?.trim() ? searchIssues(index, words, Infinity).numbers : newestFirst({ rows, arrived });
  if (!hasFilters(filters)) return candidates;
  const found: number[] = [];
  let from = clock();
  for (const number of candidates) {
    const row = rows.get(number);
    if (!row) continue;
    let fits = fitting.get(row);
    if (fits === undefined) {
      fits = fitsFilters(row.value, others);
      fitting.set(row, fits);
      if (clock() - from > sliceMs) {
        yield;
        from = clock();
      }
    }
    if (fits) found.push(number);
  }
  return found;
}
