import { isMulti } from '../site/field.js';
import { notEmulated } from '../answers/sharepoint-error.js';
import type { Row } from '../store/database.js';
import type { Visit } from '../site/visit.js';
import type { CamlColumn } from './caml-columns.js';
import { badCaml, type CamlView } from './parse-view.js';
import type { CamlQuery } from './run-caml.js';

export interface Group {
  /** What the group's rows have in common, as stored. */
  value: unknown;
  count: number;
  /** Its first row in the order asked for. */
  first: Row;
}

/** The groups of a view by its first column, each with how many rows are in it: all of them, whatever the page. */
export function groupsOf(visit: Visit, query: CamlQuery): Group[] {
  const [by] = query.sorts;
  if (!by) return [];
  // SharePoint's own page offers no such column to group by; what its service answers is not known.
  const { field } = query.columns.find({ name: by.name });
  if (isMulti(field) || field.type === 'Note') throw notEmulated(`CAML: groups of the column ${field.internalName}`);
  const order = query.sorts.map((sort) => `${sort.sql} ${sort.descending ? 'DESC' : 'ASC'}`).join(', ');
  const rows = visit.site.db.all(
    `SELECT * FROM (SELECT i.*, ${by.sql} AS "group", COUNT(*) OVER (PARTITION BY ${by.sql}) AS "group_count",
     ROW_NUMBER() OVER (ORDER BY ${order}) AS "group_place", ROW_NUMBER() OVER (PARTITION BY ${by.sql} ORDER BY ${order}) AS "group_row"
     ${query.rows.sql}) WHERE group_row = 1 ORDER BY group_place`,
    ...query.rows.values,
  );
  return rows.map((first) => ({ value: first['group'], count: Number(first['group_count']), first }));
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
/** Of a sample, as SQL Server has it. */
const variance = (values: readonly number[]): number => {
  const middle = mean(values);
  return values.length < 2 ? 0 : values.reduce((sum, one) => sum + (one - middle) ** 2, 0) / (values.length - 1);
};
const SUMS: Readonly<Record<string, (values: readonly number[]) => number>> = {
  SUM: (values) => values.reduce((sum, one) => sum + one, 0),
  AVG: mean,
  STDEV: (values) => Math.sqrt(variance(values)),
  VAR: variance,
};

export interface Sum {
  name: string;
  type: string;
  column: CamlColumn;
  /** A number, or a value of the column where it is the least or the greatest. Null where there is none. */
  value: number | string | null;
}

/** The totals of a view's Aggregations, over all its rows. */
export function sumsOf(visit: Visit, view: CamlView, query: CamlQuery): Sum[] {
  return view.sums.map(({ name, type }): Sum => {
    const column = query.columns.find({ name });
    const values = visit.site.db
      .all(`SELECT ${column.sql} AS value ${query.rows.sql}`, ...query.rows.values)
      .map((row) => row['value'])
      .filter((value) => value !== null && value !== undefined && value !== '');
    if (type === 'COUNT') return { name, type, column, value: values.length };
    if (type === 'MIN' || type === 'MAX') {
      if (column.kind !== 'number' && column.kind !== 'date') throw badCaml(`The column "${name}" has no ${type}.`);
      const sorted = ([...values] as (number | string)[]).sort((a, b) => (a === b ? 0 : a > b ? 1 : -1));
      return { name, type, column, value: (type === 'MIN' ? sorted[0] : sorted.at(-1)) ?? null };
    }
    const total = SUMS[type];
    if (!total) throw notEmulated(`CAML: the aggregation ${type}`);
    if (column.kind !== 'number') throw badCaml(`The column "${name}" has no ${type}.`);
    return { name, type, column, value: values.length === 0 ? null : total(values.map(Number)) };
  });
}
