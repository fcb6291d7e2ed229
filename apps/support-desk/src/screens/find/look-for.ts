import type { IssueRow } from '@tms-support/sharepoint-storage';
import { fitsFilters, searchIssues, type FindIndex, type IssueFilters } from '@tms-support/support-domain';

/** What a search works over. */
export interface Everything {
  rows: ReadonlyMap<number, IssueRow>;
  index: FindIndex;
  /** Whether a row fits these filters, once it has been worked out. Thrown away with the filters. */
  fitting: WeakMap<IssueRow, boolean>;
}

const newestFirst = (rows: ReadonlyMap<number, IssueRow>): Float64Array => Float64Array.from(rows.keys()).sort().reverse();

/** Whether a view asks for more than words. */
export const hasFilters = ({ words: _words, ...filters }: IssueFilters): boolean =>
  Object.values(filters).some((value) => value !== undefined);

/**
 * The issues of a view, best first (without words: newest first), a slice of work at a time. Filters on days cost a twentieth of a
 * millisecond an issue: over 30,000 at once no key would be answered for a second.
 */
export function* lookFor(
  { rows, index, fitting }: Everything, filters: IssueFilters, sliceMs: number, clock: () => number,
): Generator<void, number[], void> {
  const { words, ...others } = filters;
  const candidates = words?.trim() ? searchIssues(index, words, Infinity).numbers : newestFirst(rows);
  if (!hasFilters(filters)) return Array.from(candidates).filter((number) => rows.has(number));
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
