import type { ListSchema } from '../site/list-schema.js';
import type { Visit } from '../site/visit.js';
import { number, type Row, text } from '../store/database.js';
import { visibleRows } from './item-row.js';

/** Rows that stand in a folder itself, as far as this person may see them: how many there are is as much a secret as what is in them. */
function inFolder(visit: Visit, list: ListSchema, row: Row, fsType: 0 | 1): string {
  if (number(row, 'fs_type') !== 1) return '0';
  const visible = visibleRows(visit, list);
  const sql = `SELECT COUNT(*) AS n FROM "${list.table}" i WHERE i.file_dir = ? AND i.fs_type = ? AND ${visible.sql}`;
  return String(number(visit.site.db.get(sql, text(row, 'file_ref'), fsType, ...visible.values), 'n'));
}

/** How many of a row there are in a table beside the list; empty where there is none, as a list shows it [M]. */
function beside(visit: Visit, list: ListSchema, row: Row, table: string, more: string): string {
  const sql = `SELECT COUNT(*) AS n FROM ${table} WHERE list_number = ? AND item_id = ? ${more}`;
  const count = number(visit.site.db.get(sql, list.number, number(row, 'id')), 'n');
  return count === 0 ? '' : String(count);
}

/** What a row says of what hangs on it and stands in it, by the internal names of the built-in columns. Counted when asked for. */
export const rowCounts = (visit: Visit, list: ListSchema, row: Row): Readonly<Record<string, () => string>> => ({
  ItemChildCount: () => inFolder(visit, list, row, 0),
  FolderChildCount: () => inFolder(visit, list, row, 1),
  _CommentCount: () => beside(visit, list, row, 'comments', ''),
  _LikeCount: () => beside(visit, list, row, 'likes', 'AND comment_id = 0'),
});
