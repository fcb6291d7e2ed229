import type { Condition } from '../items/item-row.js';
import { visibleRows } from '../items/item-row.js';
import { LIST_VIEW_THRESHOLD } from '../items/threshold.js';
import { findField, type ListSchema } from '../lists/list-schema.js';
import { number, type Row, text } from '../store/database.js';
import type { Visit } from '../web/visit.js';
import { badCaml, type CamlView } from './parse-view.js';
import { whereSql } from './where-sql.js';

export interface CamlPage {
  rows: readonly Row[];
  /** `Paged=TRUE&p_ID=30`, where there is more. */
  paging?: string;
}

const SCOPE_SQL: Readonly<Record<CamlView['scope'], (dir: string) => Condition>> = {
  folder: (dir) => ({ sql: 'i.file_dir = ?', values: [dir] }),
  filesOnly: (dir) => ({ sql: 'i.file_dir = ? AND i.fs_type = 0', values: [dir] }),
  recursive: (dir) => ({ sql: "(i.file_dir = ? OR i.file_dir LIKE ? || '/%') AND i.fs_type = 0", values: [dir, dir] }),
  recursiveAll: (dir) => ({ sql: "(i.file_dir = ? OR i.file_dir LIKE ? || '/%')", values: [dir, dir] }),
};

/**
 * Runs a view. Over the threshold and off the indexes it does not fail: it answers from the first 5,000 rows by ID, and says
 * nothing of the rest [T]. That is why `items` is the safer way to ask.
 */
export function runCaml(
  visit: Visit,
  list: ListSchema,
  view: CamlView,
  asked: { paging?: string; folder?: string },
): CamlPage {
  const { db } = visit.site;
  const where: Condition[] = [visibleRows(visit, list), SCOPE_SQL[view.scope](asked.folder ?? list.rootUrl)];
  const filter = view.where ? whereSql(visit, list, view.where) : undefined;
  if (filter) where.push(filter);
  const sorts = view.orderBy.map((term) => {
    const field = findField(list, term.field);
    if (!field?.column) throw badCaml();
    return {
      sql: `i."${field.column}"`,
      name: field.internalName,
      descending: term.descending,
      indexed: field.indexed,
    };
  });
  const threshold = Number(
    db.get("SELECT value FROM meta WHERE key = 'listViewThreshold'")?.['value'] ?? LIST_VIEW_THRESHOLD,
  );
  const unindexed = (filter && !filter.indexed) || sorts.some((sort) => !sort.indexed);
  if (unindexed)
    where.push({ sql: `i.id IN (SELECT id FROM "${list.table}" ORDER BY id LIMIT ?)`, values: [threshold] });
  const paging = new URLSearchParams(asked.paging?.replace(/^\?/, '') ?? '');
  const after = Number(paging.get('p_ID') ?? 0);
  const limit = Math.min(view.rowLimit ?? (unindexed ? threshold : 100_000), 100_000);
  if (!sorts.some((sort) => sort.name === 'ID'))
    sorts.push({ sql: 'i.id', name: 'ID', descending: false, indexed: true });
  if (after > 0) where.push(afterRow(db.get(`SELECT * FROM "${list.table}" WHERE id = ?`, after), after, sorts));
  const order = sorts.map((sort) => `${sort.sql} ${sort.descending ? 'DESC' : 'ASC'}`).join(', ');
  const found = db.all(
    `SELECT i.* FROM "${list.table}" i WHERE ${where.map((one) => one.sql).join(' AND ')} ORDER BY ${order} LIMIT ?`,
    ...where.flatMap((one) => one.values),
    limit + 1,
  );
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return { rows, ...(found.length > limit && last ? { paging: `Paged=TRUE&p_ID=${text(last, 'id')}` } : {}) };
}

/** Behind a row in the order asked for. A row that has gone meanwhile leaves its id to go by. */
function afterRow(
  row: Row | undefined,
  id: number,
  sorts: readonly { sql: string; name: string; descending: boolean }[],
): Condition {
  if (!row) return { sql: 'i.id > ?', values: [id] };
  const steps: Condition[] = [];
  const same: Condition[] = [];
  for (const sort of sorts) {
    const value = row[sort.sql.slice(3, -1)] ?? (sort.name === 'ID' ? number(row, 'id') : null);
    const next: Condition = sort.descending
      ? value === null
        ? { sql: '0', values: [] }
        : { sql: `(${sort.sql} < ? OR ${sort.sql} IS NULL)`, values: [value] }
      : value === null
        ? { sql: `${sort.sql} IS NOT NULL`, values: [] }
        : { sql: `${sort.sql} > ?`, values: [value] };
    const all = [...same, next];
    steps.push({ sql: `(${all.map((one) => one.sql).join(' AND ')})`, values: all.flatMap((one) => one.values) });
    same.push(
      value === null ? { sql: `${sort.sql} IS NULL`, values: [] } : { sql: `${sort.sql} = ?`, values: [value] },
    );
  }
  return { sql: `(${steps.map((step) => step.sql).join(' OR ')})`, values: steps.flatMap((step) => step.values) };
}
