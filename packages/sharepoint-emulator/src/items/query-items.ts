import { tooManyJoins } from '../http/sharepoint-error.js';
import type { ListSchema } from '../lists/list-schema.js';
import type { QueryOptions } from '../odata/query-options.js';
import type { Page } from '../resource/resource.js';
import { number, type Row, text } from '../store/database.js';
import type { Visit } from '../web/visit.js';
import { filterSql, refuseUnfiltered } from './filter-sql.js';
import { itemColumn, type ItemColumn } from './item-column.js';
import { itemEntity } from './item-entity.js';
import { type Condition, visibleRows } from './item-row.js';
import { checkProjection } from './check-projection.js';
import { demandUnderThreshold, LIST_VIEW_THRESHOLD } from './threshold.js';

const DEFAULT_PAGE = 100;
const LARGEST_PAGE = 5000;
const JOIN_LIMIT = 12;

interface Sort {
  column: ItemColumn;
  name: string;
  descending: boolean;
}

/** `Paged=TRUE&p_Title=x&p_ID=3`: the last row of the page before, by its sort values and id. */
function afterRow(token: string | undefined, sorts: readonly Sort[], backwards: boolean): Condition | undefined {
  if (!token) return undefined;
  const values = new URLSearchParams(token);
  const id = Number(values.get('p_ID'));
  if (!values.has('p_ID') || !Number.isInteger(id)) return undefined;
  const before = values.get('PagedPrev') === 'TRUE' || backwards;
  const steps: Condition[] = [];
  const same: Condition[] = [];
  for (const sort of sorts) {
    const given = values.get(`p_${sort.name}`);
    if (given === null && sort.name !== 'ID') continue;
    const raw = sort.name === 'ID' ? id : given === '' ? null : fromToken(sort.column, given ?? '');
    const more = sort.descending === before;
    const sql = sort.column.sql;
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

const chain = (same: readonly Condition[], last: Condition): Condition => ({
  sql: `(${[...same, last].map((one) => one.sql).join(' AND ')})`,
  values: [...same, last].flatMap((one) => one.values),
});

/** Instants travel in a token as `20240131 09:30:00`. */
function fromToken(column: ItemColumn, given: string): string | number {
  if (column.kind === 'date') {
    const found = /^(\d{4})(\d{2})(\d{2}) (\d{2}:\d{2}:\d{2})$/.exec(given);
    return found ? `${found[1] ?? ''}-${found[2] ?? ''}-${found[3] ?? ''}T${found[4] ?? ''}Z` : given;
  }
  return column.kind === 'text' ? given : Number(given);
}

function toToken(column: ItemColumn, value: unknown): string {
  if (value === null || value === undefined) return '';
  return column.kind === 'date'
    ? String(value as string)
        .replace(/[-Z]/g, '')
        .replace('T', ' ')
    : String(value as string);
}

/** Answers `items?$filter…` in SQL. */
export function queryItems(visit: Visit, list: ListSchema, options: QueryOptions, within?: Condition): Page {
  const { site } = visit;
  const expanded = new Set(options.projection.expand.keys());
  const joins = new Set<string>(checkProjection(site, list, options.projection));
  const find = (path: readonly string[]): ItemColumn => {
    const found = itemColumn(site, list, path, expanded);
    if (found.join) joins.add(found.join);
    return found;
  };
  const whole = visit.query.get('$filter') ?? '';
  const where: Condition[] = [visibleRows(visit, list)];
  if (within) where.push(within);
  if (options.filter) where.push(filterSql(options.filter, find, whole));
  const sorts = options.orderBy.map((term): Sort => {
    const column = find(term.path);
    refuseUnfiltered(column, 'sort');
    return { column, name: term.path.join('_x002f_').replace(/^Id$/, 'ID'), descending: term.descending };
  });
  if (joins.size > JOIN_LIMIT) throw tooManyJoins();
  const threshold = Number(
    site.db.get("SELECT value FROM meta WHERE key = 'listViewThreshold'")?.['value'] ?? LIST_VIEW_THRESHOLD,
  );
  const byQuery = { ...(options.filter ? { filter: options.filter } : {}), sortedBy: sorts.map((sort) => sort.column) };
  demandUnderThreshold(site, list, threshold, byQuery, find);
  if (!sorts.some((sort) => sort.name === 'ID')) sorts.push({ column: find(['ID']), name: 'ID', descending: false });
  const backwards = options.skipToken?.includes('PagedPrev=TRUE') ?? false;
  const after = afterRow(options.skipToken, sorts, false);
  if (after) where.push(after);
  const top = Math.min(options.top ?? DEFAULT_PAGE, LARGEST_PAGE);
  const order = sorts.map((sort) => `${sort.column.sql} ${sort.descending === backwards ? 'ASC' : 'DESC'}`).join(', ');
  const sortValues = sorts.map((sort, index) => `, ${sort.column.sql} AS "sort_${String(index)}"`).join('');
  const rows = site.db.all(
    `SELECT i.*${sortValues} FROM "${list.table}" i WHERE ${where.map((one) => one.sql).join(' AND ')} ORDER BY ${order} LIMIT ?`,
    ...where.flatMap((one) => one.values),
    top + 1,
  );
  const page = rows.slice(0, top);
  if (backwards) page.reverse();
  const last = page.at(-1);
  const next = rows.length > top && last && !backwards ? nextQuery(visit, sorts, last) : undefined;
  const count = options.inlineCount ? number(site.db.get(`SELECT COUNT(*) AS n FROM "${list.table}"`), 'n') : undefined;
  return {
    entities: page.map((row) => itemEntity(visit, list, row)),
    ...(next ? { next } : {}),
    ...(count === undefined ? {} : { count }),
  };
}

function nextQuery(visit: Visit, sorts: readonly Sort[], last: Row): URLSearchParams {
  const token = new URLSearchParams([['Paged', 'TRUE']]);
  sorts.forEach((sort, index) => {
    if (sort.name !== 'ID') token.append(`p_${sort.name}`, toToken(sort.column, last[`sort_${String(index)}`]));
  });
  token.append('p_ID', text(last, 'id'));
  const next = new URLSearchParams([['$skiptoken', token.toString().replace(/\+/g, '%20')]]);
  for (const [name, value] of visit.query) if (name !== '$skiptoken' && name !== '$skip') next.append(name, value);
  return next;
}
