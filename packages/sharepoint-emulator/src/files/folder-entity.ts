import { moveList } from './move-list.js';
import { CHANGE } from '../log/log-change.js';
import { logItem } from '../log/log-item.js';
import { moveFile } from './move-file.js';
import { accessDenied, badQuery, SharePointError, folderNotFound } from '../answers/sharepoint-error.js';
import { countVisible, isVisible, mayChange, NEVER_CHECKED_IN, visibleRows } from '../rows/item-row.js';
import { recycleItem, removeItem } from '../rows/remove-item.js';
import { insertItem } from '../rows/write-item.js';
import { isLibrary, type ListSchema } from '../site/list-schema.js';
import { textArgument, type Arguments } from '../odata/parse-path.js';
import type { Collection, Entity } from '../resource/resource.js';
import { holdsRight, PERMISSION } from '../rights/permission-mask.js';
import { number, type Row, text } from '../store/database.js';
import { demand, listRights, type Visit } from '../site/visit.js';
import { below } from '../rows/below.js';
import { checkFileName } from './file-name.js';
import { columnDefaultsAt } from './column-defaults.js';
import { fileEntity, writeContent } from './file-entity.js';
import { folderFrame } from './folder-frame.js';
import { formsFolder, isFormsFolder } from './forms-folder.js';
import { webFolderAt } from './web-folder.js';
import { alreadyThere } from '../rows/free-place.js';
import { fileNotFound, rowAt, serverRelative } from './place.js';

const rowsIn = (visit: Visit, list: ListSchema, dir: string, fsType: 0 | 1): Row[] => {
  const visible = visibleRows(visit, list);
  return visit.site.db.all(
    `SELECT i.* FROM "${list.table}" i WHERE i.file_dir = ? AND i.fs_type = ? AND ${visible.sql} ORDER BY i.file_leaf`,
    dir,
    fsType,
    ...visible.values,
  );
};

const editorOf = (visit: Visit, row: Row): string =>
  text(visit.site.db.get('SELECT login FROM principals WHERE id = ?', row['editor_id'] ?? 0), 'login');

export function addFile(visit: Visit, list: ListSchema, dir: string, name: string, overwrite: boolean): Entity {
  const { site } = visit;
  checkFileName(name);
  const known = rowAt(visit, list, `${dir}/${name}`, 0);
  if (known && !overwrite) {
    // Who wrote it last, and when, is for those who may see it.
    if (!isVisible(visit, list, number(known, 'id'))) throw alreadyThere(`${dir}/${name}`);
    throw new SharePointError(
      400,
      '-2130575257, Microsoft.SharePoint.SPException',
      `A file with the name ${dir.slice(site.serverRelativeUrl.length + 1)}/${name} already exists. It was last modified by ${editorOf(visit, known)} on ${text(known, 'modified_at')}.`,
    );
  }
  if (known) {
    if (!mayChange(visit, list, known, 3)) throw accessDenied();
    return { ...fileEntity(visit, list, writeContent(visit, list, known, visit.bytes)) };
  }
  demand(listRights(visit, list.guid), PERMISSION.addListItems);
  const id = insertItem(site, list, {
    columns: columnDefaultsAt(site, list, dir),
    personId: visit.person.id,
    dir,
    leaf: name,
    skipValidation: true,
  });
  site.db.run(`UPDATE "${list.table}" SET file_size = ? WHERE id = ?`, visit.bytes.length, id);
  site.db.run('INSERT INTO files (list_number, item_id, content) VALUES (?, ?, ?)', list.number, id, visit.bytes);
  if (list.settings.options['ForceCheckout'] === true) {
    const held = `UPDATE "${list.table}" SET checkout_user_id = ?, moderation_status = ? WHERE id = ?`;
    site.db.run(held, visit.person.id, NEVER_CHECKED_IN, id);
  } else if (list.settings.options['EnableMinorVersions'] === true) {
    site.db.run(`UPDATE "${list.table}" SET moderation_status = ? WHERE id = ?`, NEVER_CHECKED_IN, id);
  }
  const row = site.db.get(`SELECT * FROM "${list.table}" WHERE id = ?`, id) ?? {};
  logItem(site, list, row, CHANGE.add);
  return fileEntity(visit, list, row);
}

export function addFolder(visit: Visit, list: ListSchema, dir: string, given: string): Entity {
  const { site } = visit;
  const url = given.includes('/')
    ? serverRelative(visit, given.startsWith('/') ? given : `${dir}/${given}`)
    : `${dir}/${given}`;
  const cut = url.lastIndexOf('/');
  const [parent, leaf] = [url.slice(0, cut), url.slice(cut + 1)];
  if (isFormsFolder(list, url)) return formsFolder(visit, list);
  checkFileName(leaf);
  demand(listRights(visit, list.guid), PERMISSION.addListItems);
  if (parent !== list.rootUrl && !rowAt(visit, list, parent, 1)) throw folderNotFound();
  const known = rowAt(visit, list, url, 1);
  if (known && !isVisible(visit, list, number(known, 'id'))) throw alreadyThere(url);
  // Adding a folder that is there gives the one that is there.
  if (known) return folderEntity(visit, list, known);
  const id = insertItem(site, list, {
    columns: new Map([['f_Title', leaf]]),
    personId: visit.person.id,
    dir: parent,
    leaf,
    fsType: 1,
    skipValidation: true,
  });
  const row = site.db.get(`SELECT * FROM "${list.table}" WHERE id = ?`, id) ?? {};
  logItem(site, list, row, CHANGE.add);
  return folderEntity(visit, list, row);
}

const isTrue = (args: Arguments, position: number, ...names: string[]): boolean =>
  (names.map((name) => args.named.get(name)).find((value) => value !== undefined) ??
    args.positional[position] ??
    false) === true;

function filesIn(visit: Visit, list: ListSchema, dir: string, path: string): Collection {
  const one = (name: string): Entity => {
    const row = rowAt(visit, list, `${dir}/${name}`, 0);
    if (!row || !isVisible(visit, list, number(row, 'id'))) throw fileNotFound(`${dir}/${name}`);
    return fileEntity(visit, list, row);
  };
  return {
    kind: 'collection',
    type: 'SP.File',
    path: `${path}/Files`,
    set: 'SP.ApiData.Files12',
    all: () => (isLibrary(list) ? rowsIn(visit, list, dir, 0).map((row) => fileEntity(visit, list, row)) : []),
    byKey: (args) => one(String(args.positional[0])),
    functions: { GetByUrl: (args) => one(String(args?.positional[0] ?? args?.named.get('url'))) },
    actions: {
      add: (args) => addFile(visit, list, dir, textArgument(args, 'url'), isTrue(args, 1, 'overwrite')),
      addUsingPath: (args) => addFile(visit, list, dir, textArgument(args, 'decodedurl'), isTrue(args, 1, 'overwrite')),
    },
  };
}

function foldersIn(visit: Visit, list: ListSchema, dir: string, path: string): Collection {
  const one = (name: string): Entity => {
    const url = name.startsWith('/') ? name : `${dir}/${name}`;
    if (isFormsFolder(list, url)) return formsFolder(visit, list);
    const row = rowAt(visit, list, url, 1);
    if (!row || !isVisible(visit, list, number(row, 'id'))) throw folderNotFound();
    return folderEntity(visit, list, row);
  };
  return {
    kind: 'collection',
    type: 'SP.Folder',
    path: `${path}/Folders`,
    set: 'SP.ApiData.Folders9',
    all: () => rowsIn(visit, list, dir, 1).map((row) => folderEntity(visit, list, row)),
    byKey: (args) => one(String(args.positional[0])),
    functions: { GetByUrl: (args) => one(String(args?.positional[0])) },
    actions: {
      add: (args) => addFolder(visit, list, dir, textArgument(args, 'url')),
      addUsingPath: (args) => addFolder(visit, list, dir, textArgument(args, 'decodedurl')),
    },
    create: (body) => ({ ...addFolder(visit, list, dir, String(body['ServerRelativeUrl'] ?? '')), created: true }),
  };
}

/** SP.Folder: a folder of a list, or its root where there is no row. */
export function folderEntity(visit: Visit, list: ListSchema, row: Row | undefined): Entity {
  const url = row ? text(row, 'file_ref') : list.rootUrl;
  const within = (): Row[] => {
    const [inside, visible] = [below(url), visibleRows(visit, list)];
    return visit.site.db.all(
      `SELECT i.* FROM "${list.table}" i WHERE ${inside.sql} AND ${visible.sql}`,
      ...inside.values,
      ...visible.values,
    );
  };
  const welcomeKey = `welcome:${row ? text(row, 'unique_id') : list.guid}`;
  const moveTo = (target: string): ReturnType<typeof recycleItem> => {
    if (!row) return moveList(visit, list, target);
    return moveFile(visit, list, row, target, false);
  };
  const drop = (recycle: boolean): ReturnType<typeof recycleItem> => {
    if (!row) throw accessDenied();
    return recycle ? recycleItem(visit, list, row) : removeItem(visit, list, row);
  };
  const folder = folderFrame({
    url,
    name: url.slice(url.lastIndexOf('/') + 1),
    itemCount: () => countVisible(visit, list, { sql: 'i.file_dir = ?', values: [url] }),
    createdAt: row ? text(row, 'created_at') : list.settings.createdAt,
    modifiedAt: row ? text(row, 'modified_at') : list.settings.itemModifiedAt,
    id: row ? text(row, 'unique_id') : list.guid,
    welcomePage: () => text(visit.site.db.get('SELECT value FROM meta WHERE key = ?', welcomeKey), 'value'),
    links: (path) => ({
      Files: () => filesIn(visit, list, url, path),
      Folders: () => foldersIn(visit, list, url, path),
      ListItemAllFields: () =>
        row ? visit.entities.item(visit, list, row) : { kind: 'value', name: 'ListItemAllFields', value: null },
      Properties: () => ({
        kind: 'entity',
        type: 'SP.PropertyValues',
        path: `${path}/Properties`,
        set: 'SP.ApiData.PropertyValues',
        properties: {
          vti_x005f_listname: `{${list.guid.toUpperCase()}}`,
          vti_x005f_folderitemcount: rowsIn(visit, list, url, 0).length,
          vti_x005f_foldersubfolderitemcount: rowsIn(visit, list, url, 1).length,
        },
      }),
      StorageMetrics: () => {
        const files = within().filter((one) => number(one, 'fs_type') === 0);
        const size = files.reduce((sum, one) => sum + number(one, 'file_size'), 0);
        return {
          kind: 'entity',
          type: 'SP.StorageMetrics',
          path: `${path}/StorageMetrics`,
          set: 'SP.ApiData.StorageMetrics',
          properties: {
            LastModified: row ? text(row, 'modified_at') : list.settings.itemModifiedAt,
            TotalFileCount: files.length,
            TotalFileStreamSize: String(size),
            TotalSize: String(size),
          },
        };
      },
      ParentFolder: () => {
        const parent = url.slice(0, url.lastIndexOf('/'));
        if (!row) return webFolderAt(visit, parent) ?? { kind: 'value', name: 'ParentFolder', value: null };
        return folderEntity(visit, list, rowAt(visit, list, parent, 1));
      },
    }),
  });
  return {
    ...folder,
    update: (body) => {
      const unknown = Object.keys(body).find(
        (name) => name !== '__metadata' && name !== 'WelcomePage' && !name.includes('odata'),
      );
      if (unknown !== undefined)
        throw badQuery(
          `The property '${unknown}' does not exist on type 'SP.Folder'. Make sure to only use property names that are defined by the type.`,
        );
      if (row ? !mayChange(visit, list, row, 3) : !holdsRight(listRights(visit, list.guid), PERMISSION.manageLists))
        throw accessDenied();
      const page = body['WelcomePage'];
      if (page !== undefined && page !== null && typeof page !== 'string')
        throw badQuery("Cannot convert a primitive value to the expected type 'Edm.String'.");
      if (page !== undefined)
        visit.site.db.run('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)', welcomeKey, page ?? '');
      return { kind: 'done', status: 204 };
    },
    actions: {
      MoveTo: (args) => moveTo(textArgument(args, 'newurl')),
      MoveToUsingPath: (args) => moveTo(textArgument(args, 'decodedurl')),
      Recycle: () => drop(true),
      DeleteObject: () => drop(false),
      DeleteWithParameters: () => drop(false),
      AddSubFolder: (args) => addFolder(visit, list, url, textArgument(args, 'leafname')),
      AddSubFolderUsingPath: () => {
        const given = visit.body['leafPath'] as { DecodedUrl?: unknown } | undefined;
        return addFolder(visit, list, url, String(given?.DecodedUrl ?? ''));
      },
    },
    remove: () => drop(false),
  };
}
