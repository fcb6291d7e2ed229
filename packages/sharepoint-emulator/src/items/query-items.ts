import { tooManyJoins } from '../answers/sharepoint-error.js';
import type { ListSchema } from '../site/list-schema.js';
import type { QueryOptions } from '../odata/query-options.js';
import type { Page } from '../resource/resource.js';
import { number, type Row, text } from '../store/database.js';
import type { Visit } from '../site/visit.js';
import { filterSql, refuseUnfiltered } from '../rows/filter-sql.js';
import { itemColumn, type ItemColumn } from '../rows/item-column.js';
import { itemEntity } from './item-entity.js';
import { type Condition, visibleRows } from '../rows/item-row.js';
import { checkProjection } from '../rows/check-projection.js';
import { afterRow, isBackwards, type PageSort, toToken } from '../rows/page-token.js';
import { demandUnderThreshold, LIST_VIEW_THRESHOLD } from '../rows/threshold.js';

const DEFAULT_PAGE = 100;
const LARGEST_PAGE = 5000;
const JOIN_LIMIT = 12;

interface Sort extends PageSort {
  column: ItemColumn;
}

const sortBy = (column: ItemColumn, name: string, descending: boolean): Sort => ({
  column,
  sql: column.sql,
  kind: column.kind,
  name,
  descending,
});

/** Answers `items?$filter…` in SQL. */
export function queryItems(visit: Visit, list: ListSchema, options: QueryOptions, within?: Condition): Page {
  const { site } = visit;
  const expanded = new Set(options.projection.expand.keys());
  const joins = new Set<string>(checkProjection(site, list, options.projection));
  const find = (path: readonly string[]): ItemColumn => {
    const found = itemColumn(visit, list, path, expanded);
    if (found.join) joins.add(found.join);
    return found;
  };
  const whole = visit.query.get('$filter') ?? '';
  const where: Condition[] = [visibleRows(visit, list)];
  if (within) where.push(within);
  if (options.filter) where.push(filterSql(options.filter, find, whole));
  const counted = [...where];
  const sorts = options.orderBy.map((term): Sort => {
    const column = find(term.path);
    refuseUnfiltered(column, 'sort');
    return sortBy(column, term.path.join('_x002f_').replace(/^Id$/, 'ID'), term.descending);
  });
  if (joins.size > JOIN_LIMIT) throw tooManyJoins();
  const threshold = Number(
    site.db.get("SELECT value FROM meta WHERE key = 'listViewThreshold'")?.['value'] ?? LIST_VIEW_THRESHOLD,
  );
  const byQuery = { ...(options.filter ? { filter: options.filter } : {}), sortedBy: sorts.map((sort) => sort.column) };
  demandUnderThreshold(site, list, threshold, byQuery, find);
  if (!sorts.some((sort) => sort.name === 'ID')) sorts.push(sortBy(find(['ID']), 'ID', false));
  const token = new URLSearchParams(options.skipToken ?? '');
  const backwards = isBackwards(token);
  const after = afterRow(token, sorts);
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
  const count = options.inlineCount ? countOf(visit, list, counted) : undefined;
  return {
    entities: page.map((row) => itemEntity(visit, list, row)),
    ...(next ? { next } : {}),
    ...(count === undefined ? {} : { count }),
  };
}

/** How many rows there are in all, whatever the page: "$top, $skip, $orderby … MUST NOT change the count" ([MS-ODATA]); a filter does [R]. */
const countOf = ({ site }: Visit, list: ListSchema, where: readonly Condition[]): number =>
  number(
    site.db.get(
      `SELECT COUNT(*) AS n FROM "${list.table}" i WHERE ${where.map((one) => one.sql).join(' AND ')}`,
      ...where.flatMap((one) => one.values),
    ),
    'n',
  );

function nextQuery(visit: Visit, sorts: readonly Sort[], last: Row): URLSearchParams {
  const token = new URLSearchParams([['Paged', 'TRUE']]);
  sorts.forEach((sort, index) => {
    if (sort.name !== 'ID') token.append(`p_${sort.name}`, toToken(sort.kind, last[`sort_${String(index)}`]));
  });
  token.append('p_ID', text(last, 'id'));
  const next = new URLSearchParams([['$skiptoken', token.toString().replace(/\+/g, '%20')]]);
  for (const [name, value] of visit.query) if (name !== '$skiptoken' && name !== '$skip') next.append(name, value);
  return next;
}
