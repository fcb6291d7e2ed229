import type { ItemColumn } from './item-column.js';
import type { Condition } from './item-row.js';

/** One term of an order, as a page's token names it. */
export interface PageSort {
  sql: string;
  /** `ID`, `Title`, `Owner_x002f_Title`: behind `p_` in the token. */
  name: string;
  descending: boolean;
  kind: ItemColumn['kind'];
}

const chain = (same: readonly Condition[], last: Condition): Condition => ({
  sql: `(${[...same, last].map((one) => one.sql).join(' AND ')})`,
  values: [...same, last].flatMap((one) => one.values),
});

/** Instants travel in a token as `20240131 09:30:00`. */
function fromToken(kind: ItemColumn['kind'], given: string): string | number {
  if (kind === 'date') {
    const found = /^(\d{4})(\d{2})(\d{2}) (\d{2}:\d{2}:\d{2})$/.exec(given);
    return found ? `${found[1] ?? ''}-${found[2] ?? ''}-${found[3] ?? ''}T${found[4] ?? ''}Z` : given;
  }
  return kind === 'text' ? given : Number(given);
}

export function toToken(kind: ItemColumn['kind'], value: unknown): string {
  if (value === null || value === undefined) return '';
  const written = String(value as string);
  return kind === 'date' ? written.replace(/[-Z]/g, '').replace('T', ' ') : written;
}

/** Whether the page before a row is meant, and not the one behind it. Clients write `TRUE` and `True`. */
export const isBackwards = (token: URLSearchParams): boolean => /^true$/i.test(token.get('PagedPrev') ?? '');

/**
 * `Paged=TRUE&p_Title=x&p_ID=3`: what comes after the last row of the page before, by its sort values and its id. The row itself
 * is never read: whoever names another's row learns nothing of what is in it, and a row that has gone meanwhile is no obstacle.
 */
export function afterRow(token: URLSearchParams, sorts: readonly PageSort[]): Condition | undefined {
  const id = Number(token.get('p_ID'));
  if (!token.has('p_ID') || !Number.isInteger(id)) return undefined;
  const before = isBackwards(token);
  const steps: Condition[] = [];
  const same: Condition[] = [];
  for (const sort of sorts) {
    const given = token.get(`p_${sort.name}`);
    if (given === null && sort.name !== 'ID') continue;
    const raw = sort.name === 'ID' ? id : given === '' ? null : fromToken(sort.kind, given ?? '');
    const more = sort.descending === before;
    const { sql } = sort;
    // NULL sorts first going up, as SharePoint has it and SQLite too; a comparison with NULL must say so by hand.
    if (raw === null)
      steps.push(chain(same, more ? { sql: `${sql} IS NOT NULL`, values: [] } : { sql: '0', values: [] }));
    else
      steps.push(
        chain(
          same,
          more ? { sql: `${sql} > ?`, values: [raw] } : { sql: `(${sql} < ? OR ${sql} IS NULL)`, values: [raw] },
        ),
      );
    same.push(raw === null ? { sql: `${sql} IS NULL`, values: [] } : { sql: `${sql} = ?`, values: [raw] });
  }
  return { sql: `(${steps.map((step) => step.sql).join(' OR ')})`, values: steps.flatMap((step) => step.values) };
}
