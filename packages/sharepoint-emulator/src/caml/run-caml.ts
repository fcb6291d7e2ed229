import { folderNotFound } from '../answers/sharepoint-error.js';
import { withoutEnd } from '../answers/without-end.js';
import type { XmlNode } from '../structure/field-xml.js';
import { below } from '../rows/below.js';

import type { Condition } from '../rows/item-row.js';
import { visibleRows } from '../rows/item-row.js';
import { afterRow, isBackwards, type PageSort, toToken } from '../rows/page-token.js';
import { LIST_VIEW_THRESHOLD } from '../rows/threshold.js';
import type { ListSchema } from '../site/list-schema.js';
import { type Row, text } from '../store/database.js';
import type { Visit } from '../site/visit.js';
import { type CamlColumns, camlColumns } from './caml-columns.js';
import type { CamlView } from './parse-view.js';
import { whereSql } from './where-sql.js';

/** A question in CAML, made ready: page, groups and sums are read from the same one. */
export interface CamlQuery {
  columns: CamlColumns;
  /** `FROM … WHERE …`, without the place to go on from. */
  rows: Condition;
  sorts: readonly PageSort[];
  limit: number;
}

export interface CamlPage {
  rows: readonly Row[];
  /** `Paged=TRUE&p_Title=x&p_ID=30`, where there is more. */
  paging?: string;
}

const inside = (dir: string): Condition => {
  const { sql, values } = below(dir);
  return { sql: sql.replace(/file_dir/g, 'i.file_dir'), values };
};
const SCOPE_SQL: Readonly<Record<CamlView['scope'], (dir: string) => Condition>> = {
  folder: (dir) => ({ sql: 'i.file_dir = ?', values: [dir] }),
  filesOnly: (dir) => ({ sql: 'i.file_dir = ? AND i.fs_type = 0', values: [dir] }),
  recursive: (dir) => ({ sql: `${inside(dir).sql} AND i.fs_type = 0`, values: inside(dir).values }),
  recursiveAll: inside,
};

/** The folder that a query is about. One that is not there is no empty answer. */
function folderOf(visit: Visit, list: ListSchema, asked: string | undefined): string {
  const dir = withoutEnd(asked ?? '', '/');
  if (dir === '' || dir.toLowerCase() === list.rootUrl.toLowerCase()) return list.rootUrl;
  const visible = visibleRows(visit, list);
  const folder = visit.site.db.get(
    `SELECT i.file_ref FROM "${list.table}" i WHERE i.file_dir = ? AND i.file_leaf = ? AND i.fs_type = 1 AND ${visible.sql}`,
    dir.slice(0, dir.lastIndexOf('/')),
    dir.slice(dir.lastIndexOf('/') + 1),
    ...visible.values,
  );
  if (!folder) throw folderNotFound();
  return text(folder, 'file_ref');
}

/**
 * Makes a view ready to be run. Over the threshold and off the indexes it does not fail: it answers from the first 5,000 rows by
 * ID, and says nothing of the rest [T]. That is why `items` is the safer way to ask.
 */
export function openCaml(
  visit: Visit,
  list: ListSchema,
  view: CamlView,
  asked: {
    folder?: string;
    filters?: readonly XmlNode[];
    search?: Condition;
    within?: Condition;
    datesInUtc?: boolean;
  } = {},
): CamlQuery {
  const { db } = visit.site;
  const columns = camlColumns(visit, list, view);
  const filters = [...(view.where ? [view.where] : []), ...(asked.filters ?? [])].map((node) =>
    whereSql({ visit, list, columns, datesInUtc: asked.datesInUtc === true }, node),
  );
  const sorts = [...(view.groupBy?.terms ?? []), ...view.orderBy].map((term): PageSort & { indexed: boolean } => {
    const { sql, kind, indexed } = columns.order(term);
    return { sql, kind, indexed, name: term.name, descending: term.descending };
  });
  const where: Condition[] = [
    visibleRows(visit, list),
    SCOPE_SQL[view.scope](folderOf(visit, list, asked.folder)),
    ...filters,
    ...(asked.search ? [asked.search] : []),
    ...(asked.within ? [asked.within] : []),
  ];
  const threshold = Number(
    db.get("SELECT value FROM meta WHERE key = 'listViewThreshold'")?.['value'] ?? LIST_VIEW_THRESHOLD,
  );
  // One filter of several that an index answers is enough, as all of them must contain.
  const unindexed =
    (filters.length > 0 && !filters.some((filter) => filter.indexed)) ||
    asked.search !== undefined ||
    sorts.some((sort) => !sort.indexed);
  if (unindexed)
    where.push({ sql: `i.id IN (SELECT id FROM "${list.table}" ORDER BY id LIMIT ?)`, values: [threshold] });
  const limit = Math.min(view.rowLimit ?? (unindexed ? threshold : 100_000), 100_000);
  const id = { sql: 'i.id', name: 'ID', descending: false, kind: 'number' } as const;
  return {
    columns,
    rows: {
      sql: `FROM ${columns.from.sql} WHERE ${where.map((one) => one.sql).join(' AND ')}`,
      values: [...columns.from.values, ...where.flatMap((one) => one.values)],
    },
    sorts: sorts.some((sort) => sort.name === 'ID') ? sorts : [...sorts, id],
    limit,
  };
}

/** One page of a question. `shown` are columns beside the row's own: each stands in it under its name. */
export function pageOfCaml(
  visit: Visit,
  query: CamlQuery,
  paging?: string,
  shown: readonly { sql: string; as: string }[] = [],
): CamlPage {
  const { sorts, limit } = query;
  const from = new URLSearchParams(paging?.replace(/^\?/, '') ?? '');
  const after = afterRow(from, sorts);
  const backwards = after !== undefined && isBackwards(from);
  const order = sorts.map((sort) => `${sort.sql} ${sort.descending === backwards ? 'ASC' : 'DESC'}`).join(', ');
  const more = [...sorts.map((sort, index) => ({ sql: sort.sql, as: `sort_${String(index)}` })), ...shown];
  const found = visit.site.db.all(
    `SELECT i.*${more.map((one) => `, ${one.sql} AS "${one.as}"`).join('')} ${query.rows.sql}${after ? ` AND ${after.sql}` : ''} ORDER BY ${order} LIMIT ?`,
    ...query.rows.values,
    ...(after?.values ?? []),
    limit + 1,
  );
  const rows = found.slice(0, limit);
  if (backwards) rows.reverse();
  const last = rows.at(-1);
  // Behind a page that was reached from behind there is one: the page that it was reached from.
  if ((found.length <= limit && !backwards) || !last) return { rows };
  const token = new URLSearchParams([['Paged', 'TRUE']]);
  sorts.forEach((sort, index) => {
    if (sort.name !== 'ID') token.append(`p_${sort.name}`, toToken(sort.kind, last[`sort_${String(index)}`]));
  });
  token.append('p_ID', text(last, 'id'));
  return { rows, paging: token.toString().replace(/\+/g, '%20') };
}

export const runCaml = (
  visit: Visit,
  list: ListSchema,
  view: CamlView,
  asked: { paging?: string; folder?: string; within?: Condition },
): CamlPage => pageOfCaml(visit, openCaml(visit, list, view, asked), asked.paging);
