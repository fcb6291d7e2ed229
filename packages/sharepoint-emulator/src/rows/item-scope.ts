import { folderNotFound } from '../answers/sharepoint-error.js';
import { withoutEnd } from '../answers/without-end.js';
import { below } from './below.js';
import type { ListSchema } from '../site/list-schema.js';
import { effectiveListScope, itemScope } from '../rights/scopes.js';
import { number, type Row, text } from '../store/database.js';
import type { Site } from '../site/site.js';

/**
 * The folder that something is to stand in, by the name that it has: the list itself, or a folder that is there. Throws where there
 * is none: a row without a folder above it would be found by its number and by nothing else.
 */
export function folderIn(site: Site, list: ListSchema, dir: string): string {
  const clean = withoutEnd(dir, '/');
  if (clean.toLowerCase() === list.rootUrl.toLowerCase()) return list.rootUrl;
  const cut = clean.lastIndexOf('/');
  const row = site.db.get(
    `SELECT file_ref FROM "${list.table}" WHERE file_dir = ? AND file_leaf = ? AND fs_type = 1`,
    clean.slice(0, cut),
    clean.slice(cut + 1),
  );
  if (!row) throw folderNotFound();
  return text(row, 'file_ref');
}

/**
 * The scope whose rights hold for what stands in a folder: the folder's, where it or one above it has rights of its own. Each row keeps
 * the name of its scope, so that a query need not climb folders row by row.
 */
export function folderScope(site: Site, list: ListSchema, dir: string): string | null {
  if (dir.toLowerCase() === list.rootUrl.toLowerCase()) return null;
  const cut = dir.lastIndexOf('/');
  const row = site.db.get(
    `SELECT scope FROM "${list.table}" WHERE file_dir = ? AND file_leaf = ? AND fs_type = 1`,
    dir.slice(0, cut),
    dir.slice(cut + 1),
  );
  return row?.['scope'] === null || row === undefined ? null : text(row, 'scope');
}

/** Where a row's rights come from while it has none of its own. */
export const inheritedScope = (site: Site, list: ListSchema, row: Row): string =>
  folderScope(site, list, text(row, 'file_dir')) ?? effectiveListScope(site.db, list.guid);

/** Writes down that a row, and what is in it where it is a folder, now goes by other rights. */
export function moveScope(site: Site, list: ListSchema, row: Row, unique: boolean): void {
  const own = itemScope(list.guid, number(row, 'id'));
  const above = folderScope(site, list, text(row, 'file_dir'));
  const [from, to] = unique ? [above, own] : [own, above];
  site.db.run(`UPDATE "${list.table}" SET scope = ? WHERE id = ?`, to, number(row, 'id'));
  if (number(row, 'fs_type') !== 1) return;
  const inside = below(text(row, 'file_ref'));
  site.db.run(`UPDATE "${list.table}" SET scope = ? WHERE scope IS ? AND ${inside.sql}`, to, from, ...inside.values);
}
