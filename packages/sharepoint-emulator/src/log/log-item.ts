import { isLibrary, type ListSchema } from '../site/list-schema.js';
import { number, type Row, text } from '../store/database.js';
import { instant, type Site } from '../site/site.js';
import { CHANGE, logChange } from './log-change.js';

/** Who could see a row that is about to go: without it, nobody could be told that it has gone. */
export interface Gone {
  AuthorId: number;
  /** Principals with rights of reading, where the row's rights were not the list's. */
  Readers?: readonly number[];
}

export function whoSaw(site: Site, row: Row): Gone {
  const scope = row['scope'];
  const AuthorId = number(row, 'author_id');
  if (typeof scope !== 'string') return { AuthorId };
  const readers = site.db.all(
    `SELECT DISTINCT a.principal_id FROM role_assignments a JOIN role_definitions r ON r.id = a.role_id
     WHERE a.scope = ? AND (r.low & 1) = 1`,
    scope,
  );
  return { AuthorId, Readers: readers.map((one) => number(one, 'principal_id')) };
}

/** Writes a change of a row down, and of the file or folder that it is; and what it means for the list's own dates. */
export function logItem(
  site: Site,
  list: ListSchema,
  row: Row,
  type: number,
  gone: Readonly<Record<string, unknown>> = {},
): void {
  const itemId = number(row, 'id');
  const target = { UniqueId: text(row, 'unique_id'), ...gone };
  logChange(site, { kind: 'Item', type, listGuid: list.guid, itemId, target });
  const isFolder = number(row, 'fs_type') === 1;
  if (isFolder || isLibrary(list))
    logChange(site, { kind: isFolder ? 'Folder' : 'File', type, listGuid: list.guid, itemId, target });
  const at = instant(site.now());
  const column = type === CHANGE.delete ? 'itemDeletedAt' : 'itemModifiedAt';
  site.db.run("UPDATE lists SET settings = json_set(settings, '$.' || ?, ?) WHERE guid = ?", column, at, list.guid);
  site.listCache.set(list.guid, { ...list, settings: { ...list.settings, [column]: at } });
}
