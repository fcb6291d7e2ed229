import { accessDenied, SharePointError } from '../answers/sharepoint-error.js';
import { versionLabel } from '../rows/item-values.js';
import { mayChange } from '../rows/item-row.js';
import type { ListSchema } from '../site/list-schema.js';
import type { Action, Collection, Entity, Resource } from '../resource/resource.js';
import { holdsRight, PERMISSION } from '../rights/permission-mask.js';
import { number, type Row, text } from '../store/database.js';
import { itemRights, type Visit } from '../site/visit.js';
import { mediaTypeOf } from './media-type.js';

const contentOf = (row: Row): Uint8Array => (row['content'] as Uint8Array | null | undefined) ?? new Uint8Array();

/** `file/versions`: what the file was before. The current version is not among them, as it is not in SharePoint's. */
export function fileVersions(visit: Visit, list: ListSchema, row: Row, write: (bytes: Uint8Array) => void): Collection {
  const { db, siteUrl, serverRelativeUrl } = visit.site;
  const id = number(row, 'id');
  const url = text(row, 'file_ref');
  const path = `Web/GetFileByServerRelativePath(decodedurl='${url.replace(/'/g, "''")}')/Versions`;
  const rights = itemRights(visit, list.guid, row);
  if (!holdsRight(rights, PERMISSION.viewVersions)) throw accessDenied();
  const stored = (): Row[] =>
    db.all('SELECT * FROM versions WHERE list_number = ? AND item_id = ? ORDER BY version', list.number, id);
  const drop = (version?: number): void => {
    if (!holdsRight(rights, PERMISSION.deleteVersions)) throw accessDenied();
    db.run(
      'DELETE FROM versions WHERE list_number = ? AND item_id = ? AND version = coalesce(?, version)',
      list.number,
      id,
      version ?? null,
    );
  };
  const missing = (): SharePointError =>
    new SharePointError(404, '-2147024809, System.ArgumentException', 'Version not found.');
  const entity = (one: Row): Entity => {
    const version = number(one, 'version');
    const was = JSON.parse(text(one, 'row')) as Row;
    return {
      kind: 'entity',
      type: 'SP.FileVersion',
      path: `${path}(${String(version)})`,
      set: 'SP.ApiData.FileVersions',
      properties: {
        CheckInComment: '',
        Created: text(was, 'modified_at'),
        ID: version,
        IsCurrentVersion: false,
        Length: String(contentOf(one).length),
        Size: contentOf(one).length,
        Url: `_vti_history/${String(version)}${url.slice(serverRelativeUrl.length)}`,
        VersionLabel: versionLabel(version),
      },
      functions: {
        OpenBinaryStream: () => ({
          kind: 'raw',
          bytes: contentOf(one),
          contentType: mediaTypeOf(text(row, 'file_leaf')),
        }),
      },
      content: () => ({ kind: 'raw', bytes: contentOf(one), contentType: mediaTypeOf(text(row, 'file_leaf')) }),
      id: `${siteUrl}/_api/${path}(${String(version)})`,
      remove: () => {
        drop(version);
        return { kind: 'done', status: 200 };
      },
    };
  };
  const byId = (version: unknown): Row => {
    const found = stored().find((one) => number(one, 'version') === Number(version));
    if (!found) throw missing();
    return found;
  };
  const byLabel = (label: unknown): Row => {
    const found = stored().find((one) => versionLabel(number(one, 'version')) === String(label));
    if (!found) throw missing();
    return found;
  };
  const done = (name: string): Resource => ({ kind: 'done', status: 200, voidAction: name });
  const dropping =
    (name: string, find: (given: unknown) => Row): Action =>
    (args) => {
      drop(number(find(args.positional[0] ?? [...args.named.values()][0]), 'version'));
      return done(name);
    };
  return {
    kind: 'collection',
    type: 'SP.FileVersion',
    path,
    set: 'SP.ApiData.FileVersions',
    all: () => stored().map(entity),
    byKey: (args) => entity(byId(args.positional[0])),
    functions: { GetById: (args) => entity(byId(args?.positional[0])) },
    actions: {
      DeleteAll: () => {
        drop();
        return done('DeleteAll');
      },
      DeleteById: dropping('DeleteByID', byId),
      RecycleById: dropping('RecycleByID', byId),
      DeleteByLabel: dropping('DeleteByLabel', byLabel),
      RecycleByLabel: dropping('RecycleByLabel', byLabel),
      RestoreByLabel: (args) => {
        if (!mayChange(visit, list, row, 3)) throw accessDenied();
        write(contentOf(byLabel(args.positional[0] ?? [...args.named.values()][0])));
        return done('RestoreByLabel');
      },
    },
  };
}
