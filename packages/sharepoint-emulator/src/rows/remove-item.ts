import { CHANGE } from '../log/log-change.js';
import { logItem, whoSaw } from '../log/log-item.js';
import { below } from './below.js';
import { demandEtag } from '../answers/if-match.js';
import { accessDenied } from '../answers/sharepoint-error.js';
import type { ListSchema } from '../site/list-schema.js';
import { intoRecycleBin } from './into-recycle-bin.js';
import { HANGING_TABLES } from './packed-item.js';
import type { Resource } from '../resource/resource.js';
import { itemScope } from '../rights/scopes.js';
import { number, type Row, text } from '../store/database.js';
import type { Site } from '../site/site.js';
import type { Visit } from '../site/visit.js';
import { etagOf, mayChange } from './item-row.js';

/** Takes a row and what hangs on it out of the file, inside a transaction. */
export function dropItem(site: Site, list: ListSchema, row: Row): void {
  const id = number(row, 'id');
  const { db } = site;
  const gone = whoSaw(site, row);
  for (const table of [...HANGING_TABLES, 'files'])
    db.run(`DELETE FROM ${table} WHERE list_number = ? AND item_id = ?`, list.number, id);
  const scope = itemScope(list.guid, id);
  db.run('DELETE FROM unique_scopes WHERE scope = ?', scope);
  db.run('DELETE FROM role_assignments WHERE scope = ?', scope);
  db.run(`DELETE FROM "${list.table}" WHERE id = ?`, id);
  logItem(site, list, row, CHANGE.delete, { ...gone });
}

/** All that is in a folder and in the folders in it, the outermost first. Nothing is in what is no folder. */
function folderContents(site: Site, list: ListSchema, row: Row): Row[] {
  if (number(row, 'fs_type') !== 1) return [];
  const inside = below(text(row, 'file_ref'));
  return site.db.all(
    `SELECT * FROM "${list.table}" WHERE ${inside.sql} ORDER BY length(file_dir), fs_type DESC, id`,
    ...inside.values,
  );
}

/** A folder goes whole or not at all: not over the head of whose row stands in it. Returns what is in it. */
function demandDelete(visit: Visit, list: ListSchema, row: Row): Row[] {
  const within = folderContents(visit.site, list, row);
  if (![row, ...within].every((one) => mayChange(visit, list, one, 4))) throw accessDenied();
  demandEtag(visit.headers.get('if-match'), etagOf(row));
  return within;
}

/** DELETE: past the recycle bin. */
export function removeItem(visit: Visit, list: ListSchema, row: Row): Resource {
  for (const one of demandDelete(visit, list, row).reverse()) dropItem(visit.site, list, one);
  dropItem(visit.site, list, row);
  return { kind: 'done', status: 200 };
}

/** `recycle()`: into the recycle bin, whose id for it is the answer. */
export function recycleItem(visit: Visit, list: ListSchema, row: Row): Resource {
  const within = demandDelete(visit, list, row);
  const guid = intoRecycleBin(visit, list, row, within);
  for (const one of [...within].reverse()) dropItem(visit.site, list, one);
  dropItem(visit.site, list, row);
  return { kind: 'value', name: 'Recycle', value: guid, type: 'Edm.Guid' };
}
