import { CHANGE } from '../changes/log-change.js';
import { SharePointError } from '../http/sharepoint-error.js';
import { logItem } from '../items/write-item.js';
import { isLibrary, type ListSchema } from '../lists/list-schema.js';
import { isRecycledList, purgeList, restoreList } from '../lists/recycle-list.js';
import { findListById } from '../lists/store-list.js';
import { Complex, type Collection, type Entity, type Resource } from '../resource/resource.js';
import { holdsRight, PERMISSION } from '../security/permission-mask.js';
import { itemScope } from '../security/scopes.js';
import { number, type Row, text } from '../store/database.js';
import { demand, type Visit, webRights } from '../web/visit.js';
import type { SQLInputValue } from 'node:sqlite';

interface Payload {
  row: Row;
  versions: Row[];
  attachments: Row[];
  assignments: Row[];
}

const bytes = (base64: unknown): Uint8Array | null => (typeof base64 === 'string' ? Buffer.from(base64, 'base64') : null);

function putBack(visit: Visit, table: string, row: Readonly<Record<string, SQLInputValue>>): void {
  const columns = visit.site.db.all(`SELECT name FROM pragma_table_info('${table}')`).map((one) => text(one, 'name'));
  // Columns made since stay empty; columns dropped since are left behind.
  const names = columns.filter((name) => row[name] !== undefined);
  visit.site.db.run(
    `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    ...names.map((name) => row[name] ?? null),
  );
}

function restore(visit: Visit, stored: Row): Resource {
  if (isRecycledList(stored)) {
    restoreList(visit, stored);
    return { kind: 'done', status: 200, voidAction: 'Restore' };
  }
  const { site } = visit;
  const list: ListSchema | undefined = findListById(site, text(stored, 'list_guid'));
  if (!list)
    throw new SharePointError(500, '-2130575322, Microsoft.SharePoint.SPException', 'The list that this item was in is gone.');
  const payload = JSON.parse(text(stored, 'payload')) as Payload;
  const id = number(payload.row, 'id');
  if (
    site.db.get(
      `SELECT 1 FROM "${list.table}" WHERE file_dir = ? AND file_leaf = ?`,
      text(payload.row, 'file_dir'),
      text(payload.row, 'file_leaf'),
    )
  ) {
    throw new SharePointError(
      500,
      '-2130575257, Microsoft.SharePoint.SPException',
      `A file with the name ${text(payload.row, 'file_leaf')} already exists.`,
    );
  }
  putBack(visit, list.table, payload.row as Record<string, SQLInputValue>);
  for (const one of payload.versions)
    putBack(visit, 'versions', { ...one, content: bytes(one['content']) } as Record<string, SQLInputValue>);
  for (const one of payload.attachments)
    putBack(visit, 'attachments', { ...one, content: bytes(one['content']) } as Record<string, SQLInputValue>);
  if (payload.assignments.length > 0)
    site.db.run('INSERT OR IGNORE INTO unique_scopes (scope) VALUES (?)', itemScope(list.guid, id));
  for (const one of payload.assignments) putBack(visit, 'role_assignments', one as Record<string, SQLInputValue>);
  if (isLibrary(list) && number(payload.row, 'fs_type') === 0) {
    site.db.run('INSERT INTO files (list_number, item_id, content) VALUES (?, ?, ?)', list.number, id, stored['content'] ?? null);
  }
  site.db.run('DELETE FROM recycle_bin WHERE guid = ?', text(stored, 'guid'));
  logItem(site, list, id, CHANGE.restore, text(payload.row, 'unique_id'));
  return { kind: 'done', status: 200, voidAction: 'Restore' };
}

function purge(visit: Visit, row: Row): void {
  if (isRecycledList(row)) purgeList(visit, row);
  visit.site.db.run('DELETE FROM recycle_bin WHERE guid = ?', text(row, 'guid'));
}

const isSecondStage = (row: Row): boolean => number(row, 'stage') === 2;

function binEntity(visit: Visit, row: Row): Entity {
  const guid = text(row, 'guid');
  const list = findListById(visit.site, text(row, 'list_guid'));
  const who = visit.site.db.get('SELECT * FROM principals WHERE id = ?', number(row, 'deleted_by'));
  const gone = isRecycledList(row) ? (JSON.parse(text(row, 'payload')) as { root_url: string }).root_url : undefined;
  const dir = (gone?.replace(/\/[^/]*$/, '') ?? list?.rootUrl ?? '').replace(/^\//, '');
  const leaf = gone?.replace(/^.*\//, '') ?? text(row, 'title');
  const remove = (): Resource => {
    purge(visit, row);
    return { kind: 'done', status: 200, voidAction: 'DeleteObject' };
  };
  return {
    kind: 'entity',
    type: 'SP.RecycleBinItem',
    path: `Web/RecycleBin('${guid}')`,
    set: 'SP.ApiData.RecycleBinItems',
    properties: {
      AuthorEmail: text(who, 'email'),
      AuthorName: text(who, 'title'),
      DeletedByEmail: text(who, 'email'),
      DeletedByName: text(who, 'title'),
      DeletedDate: text(row, 'deleted_at'),
      DeletedDateLocalFormatted: text(row, 'deleted_at'),
      DirName: dir,
      DirNamePath: new Complex('SP.ResourcePath', { DecodedUrl: dir }),
      Id: guid,
      ItemState: number(row, 'stage'),
      ItemType: number(row, 'kind'),
      LeafName: leaf,
      LeafNamePath: new Complex('SP.ResourcePath', { DecodedUrl: leaf }),
      Size: '0',
      Title: text(row, 'title'),
    },
    actions: {
      Restore: () => restore(visit, row),
      DeleteObject: remove,
      MoveToSecondStage: () => {
        visit.site.db.run('UPDATE recycle_bin SET stage = 2 WHERE guid = ?', guid);
        return { kind: 'done', status: 200, voidAction: 'MoveToSecondStage' };
      },
    },
  };
}

/** `web/recyclebin`: what this person deleted; all of it for who manages the site. */
export function recycleBin(visit: Visit): Collection {
  demand(webRights(visit), PERMISSION.open);
  const rows = (): Row[] => {
    const all = holdsRight(webRights(visit), PERMISSION.manageWeb);
    return visit.site.db.all(
      'SELECT * FROM recycle_bin WHERE ? = 1 OR deleted_by = ? ORDER BY deleted_at DESC, guid',
      Number(all),
      visit.person.id,
    );
  };
  const one = (id: unknown): Entity => {
    const row = rows().find((stored) => text(stored, 'guid') === String(id).toLowerCase());
    if (!row)
      throw new SharePointError(404, '-2147024809, System.ArgumentException', 'Value does not fall within the expected range.');
    return binEntity(visit, row);
  };
  const each = (name: string, work: (row: Row) => void): Resource => {
    for (const row of rows()) work(row);
    return { kind: 'done', status: 200, voidAction: name };
  };
  return {
    kind: 'collection',
    type: 'SP.RecycleBinItem',
    path: 'Web/RecycleBin',
    set: 'SP.ApiData.RecycleBinItems',
    all: () => rows().map((row) => binEntity(visit, row)),
    byKey: (args) => one(args.positional[0]),
    functions: { GetById: (args) => one(args?.positional[0]) },
    actions: {
      RestoreAll: () => each('RestoreAll', (row) => restore(visit, row)),
      DeleteAll: () => each('DeleteAll', (row) => purge(visit, row)),
      DeleteAllSecondStageItems: () =>
        each('DeleteAllSecondStageItems', (row) => {
          if (isSecondStage(row)) purge(visit, row);
        }),
      MoveAllToSecondStage: () =>
        each('MoveAllToSecondStage', (row) =>
          visit.site.db.run('UPDATE recycle_bin SET stage = 2 WHERE guid = ?', text(row, 'guid')),
        ),
    },
  };
}
