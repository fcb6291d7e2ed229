import type { SQLInputValue } from 'node:sqlite';
import { isMulti } from '../site/field.js';
import { notEmulated } from '../answers/sharepoint-error.js';
import type { Row } from '../store/database.js';
import type { Visit } from '../site/visit.js';
import type { CamlColumn } from './caml-columns.js';
import { badCaml, type CamlView } from './parse-view.js';
import { numberText } from '../rows/cell-text.js';
import { isDateOnly, shownDate } from '../rows/shown-date.js';
import { digits } from './render-row.js';
import type { PageSort } from '../rows/page-token.js';
import type { CamlQuery } from './run-caml.js';

/** Levels of a GroupBy: SharePoint's page reads two, `group1` and `group2` [R]. */
const MOST_LEVELS = 2;

/** Rows that have the same values in all the columns of a GroupBy. */
export interface Group {
  /** By level, the outer one first. */
  levels: readonly {
    column: CamlColumn;
    name: string;
    /** What its rows have in common, as stored, or as shown of a person or a lookup. */
    value: unknown;
    count: number;
    /** From 1, within the group around it. */
    place: number;
    /** It begins here, and does not go on from the group before. */
    begins: boolean;
    rank: number;
  }[];
  /** Its first row in the order asked for. */
  first: Row;
}

const levelsOf = (view: CamlView, query: CamlQuery): readonly PageSort[] =>
  query.sorts.slice(0, view.groupBy?.terms.length ?? 0);

/** The same number for all rows of a group, compared as the column is. */
const rankSql = (levels: readonly PageSort[], level: number): string =>
  `DENSE_RANK() OVER (ORDER BY ${levels
    .slice(0, level + 1)
    .map(({ sql }) => sql)
    .join(', ')}) AS "rank_${String(level)}"`;

/** The innermost groups of a view, each with how many rows are in it and in those around it: all of them, whatever the page. */
export function groupsOf(visit: Visit, view: CamlView, query: CamlQuery): Group[] {
  const levels = levelsOf(view, query);
  if (levels.length === 0) return [];
  if (levels.length > MOST_LEVELS) throw notEmulated(`CAML: a GroupBy of ${String(levels.length)} columns`);
  const columns = levels.map(({ name }) => query.columns.find({ name }));
  for (const { field } of columns)
    // SharePoint's own page offers no such column to group by; what its service answers is not known.
    if (isMulti(field) || field.type === 'Note') throw notEmulated(`CAML: groups of the column ${field.internalName}`);
  const order = query.sorts.map((sort) => `${sort.sql} ${sort.descending ? 'DESC' : 'ASC'}`).join(', ');
  const within = (level: number): string =>
    levels
      .slice(0, level + 1)
      .map(({ sql }) => sql)
      .join(', ');
  const each = levels.map(
    ({ sql }, level) =>
      `${sql} AS "group_${String(level)}", COUNT(*) OVER (PARTITION BY ${within(level)}) AS "count_${String(level)}", ${rankSql(levels, level)}`,
  );
  const rows = visit.site.db.all(
    `SELECT * FROM (SELECT i.*, ${each.join(', ')}, ROW_NUMBER() OVER (ORDER BY ${order}) AS "group_place",
     ROW_NUMBER() OVER (PARTITION BY ${within(levels.length - 1)} ORDER BY ${order}) AS "group_row"
     ${query.rows.sql}) WHERE group_row = 1 ORDER BY group_place`,
    ...query.rows.values,
  );
  const places = levels.map(() => 0);
  return rows.map((first, index) => {
    let begins = index === 0;
    return {
      first,
      levels: columns.map((column, level) => {
        const rank = Number(first[`rank_${String(level)}`]);
        const around = begins;
        begins ||= rank !== Number(rows[index - 1]?.[`rank_${String(level)}`]);
        places[level] = around && level > 0 ? 1 : (places[level] ?? 0) + Number(begins);
        return {
          column,
          name: levels[level]?.name ?? '',
          value: first[`group_${String(level)}`],
          count: Number(first[`count_${String(level)}`]),
          place: places[level],
          begins,
          rank,
        };
      }),
    };
  });
}

/** A value as a group is called by it: numbers with fifteen digits, as in a row's `Name.` [R]. */
const called = ({ column, value }: Group['levels'][number]): string => {
  if (value === null || value === undefined) return '';
  return column.kind === 'number' && typeof value === 'number' ? digits(value) : String(value as string);
};

/** `;#North;#5.00000000000000;#`: what a group of a level is called by, to be unfolded. */
const nameOf = (group: Group, level: number): string =>
  `;#${group.levels
    .slice(0, level + 1)
    .map(called)
    .join(';#')};#`;

const urlEncoded = (text: string): string =>
  encodeURIComponent(text).replace(/[.!'()*~_-]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

/** The names that a group's first row carries beside those of every row [R]. */
export function groupMarks(group: Group): Record<string, string> {
  return Object.fromEntries(
    group.levels.flatMap(({ name, count, place, begins }, level) => {
      const at = level === 0 ? '' : String(level + 1);
      return [
        [`${name}.urlencoded`, urlEncoded(nameOf(group, level))],
        [`${name}.COUNT.group${at}`, String(count)],
        [`${name}.newgroup`, begins ? '1' : ''],
        [`${name}.groupindex${at}`, `${String(place)}_`],
      ];
    }),
  );
}

/** The rows of one group, by what it is called. None, where no group is called so. */
export function insideGroup(view: CamlView, query: CamlQuery, groups: readonly Group[], name: string): CamlQuery {
  const wanted = name.toLowerCase();
  const found = groups
    .flatMap((group) => group.levels.map((_, level) => ({ group, level })))
    .find(({ group, level }) => nameOf(group, level).toLowerCase() === wanted);
  const levels = found ? levelsOf(view, query).slice(0, found.level + 1) : [];
  const inside = found ? levels.map(({ sql }) => `${sql} IS ?`).join(' AND ') : '0';
  const values = levels.map((_, level) => found?.group.levels[level]?.value as SQLInputValue);
  return {
    ...query,
    rows: { sql: `${query.rows.sql} AND ${inside}`, values: [...query.rows.values, ...values] },
  };
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

interface Sum {
  name: string;
  type: string;
  column: CamlColumn;
  /** A number, or a value of the column where it is the least or the greatest. Null where there is none. */
  value: number | string | null;
  /** The same of each group, by level and then by the group's rank. */
  groups: readonly ReadonlyMap<number, number | string | null>[];
}

type Stored = number | string;

function totalOf(name: string, type: string, column: CamlColumn, values: readonly Stored[]): number | string | null {
  if (type === 'COUNT') return values.length;
  if (type === 'MIN' || type === 'MAX') {
    if (column.kind !== 'number' && column.kind !== 'date') throw badCaml(`The column "${name}" has no ${type}.`);
    const sorted = [...values].sort((a, b) => (a === b ? 0 : a > b ? 1 : -1));
    return (type === 'MIN' ? sorted[0] : sorted.at(-1)) ?? null;
  }
  const total = SUMS[type];
  if (!total) throw notEmulated(`CAML: the aggregation ${type}`);
  if (column.kind !== 'number') throw badCaml(`The column "${name}" has no ${type}.`);
  return values.length === 0 ? null : total(values.map(Number));
}

/** The totals of a view's Aggregations, over all its rows and over those of each group. */
export function sumsOf(visit: Visit, view: CamlView, query: CamlQuery): Sum[] {
  const levels = levelsOf(view, query);
  const ranks = levels.map((_, level) => `, ${rankSql(levels, level)}`).join('');
  return view.sums.map(({ name, type }): Sum => {
    const column = query.columns.find({ name });
    const rows = visit.site.db.all(`SELECT ${column.sql} AS value${ranks} ${query.rows.sql}`, ...query.rows.values);
    const byRank = levels.map(() => new Map<number, Stored[]>());
    const all: Stored[] = [];
    for (const row of rows) {
      const value = row['value'] as Stored | null;
      const filled = value !== null && value !== '';
      if (filled) all.push(value);
      byRank.forEach((groups, level) => {
        const rank = Number(row[`rank_${String(level)}`]);
        const values = groups.get(rank) ?? [];
        if (filled) values.push(value);
        groups.set(rank, values);
      });
    }
    const total = (values: readonly Stored[]): number | string | null => totalOf(name, type, column, values);
    const groups = byRank.map((found) => new Map([...found].map(([rank, values]) => [rank, total(values)])));
    return { name, type, column, value: total(all), groups };
  });
}

/** A total, as it stands below its column. */
function renderSum({ column, type }: Pick<Sum, 'column' | 'type'>, value: Sum['value']): string {
  if (value === null) return '';
  if (typeof value === 'string') return shownDate(value, isDateOnly(column.field));
  return numberText(type === 'COUNT' ? { ...column.field, type: 'Integer', attributes: {} } : column.field, value);
}

/** The totals of a view, on its first row. */
export const viewTotals = (sums: readonly Sum[]): Record<string, string> =>
  Object.fromEntries(sums.map((sum) => [`${sum.name}.${sum.type}`, renderSum(sum, sum.value)]));

/** The totals of a group, under the names by which SharePoint's page reads them: `Sold.SUM.agg`, and `.agg2` of an inner one [R]. */
export const groupTotals = (sums: readonly Sum[], group: Group): Record<string, string> =>
  Object.fromEntries(
    sums.flatMap((sum) =>
      group.levels.map(({ rank }, level) => [
        `${sum.name}.${sum.type}.agg${level === 0 ? '' : String(level + 1)}`,
        renderSum(sum, sum.groups[level]?.get(rank) ?? null),
      ]),
    ),
  );
