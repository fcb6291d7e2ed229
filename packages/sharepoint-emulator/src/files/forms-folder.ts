import { accessDenied, notEmulated } from '../answers/sharepoint-error.js';
import { isLibrary, type ListSchema } from '../site/list-schema.js';
import { textArgument } from '../odata/parse-path.js';
import { none } from '../resource/none.js';
import type { Entity } from '../resource/resource.js';
import { holdsRight, PERMISSION } from '../rights/permission-mask.js';
import { text } from '../store/database.js';
import { instant } from '../site/site.js';
import { listRights, type Visit } from '../site/visit.js';
import { checkColumnDefaults } from './column-defaults.js';
import { folderFrame } from './folder-frame.js';
import { loneFile } from './lone-file.js';
import { mediaTypeOf } from './media-type.js';
import { fileNotFound } from './place.js';

/** The one file of that folder which is kept here: values of columns, by folder. The name is SharePoint's [R]. */
const DEFAULTS = 'client_LocationBasedDefaults.html';

export const isFormsFolder = (list: ListSchema, url: string): boolean =>
  isLibrary(list) && url.toLowerCase() === `${list.rootUrl}/Forms`.toLowerCase();

function demandChange(visit: Visit, list: ListSchema): void {
  if (!holdsRight(listRights(visit, list.guid), PERMISSION.manageLists)) throw accessDenied();
}

function defaultsFile(visit: Visit, list: ListSchema): Entity | undefined {
  const { db } = visit.site;
  const row = db.get('SELECT * FROM column_defaults WHERE list_guid = ?', list.guid);
  if (!row) return undefined;
  return loneFile(list, {
    url: `${list.rootUrl}/Forms/${DEFAULTS}`,
    id: text(row, 'unique_id'),
    createdAt: text(row, 'created_at'),
    modifiedAt: text(row, 'modified_at'),
    content: () => ({
      kind: 'raw',
      bytes: (row['content'] as Uint8Array | null) ?? new Uint8Array(),
      contentType: mediaTypeOf(DEFAULTS),
    }),
    replaceContent: (bytes) => {
      keep(visit, list, bytes);
      return { kind: 'done', status: 204 };
    },
    remove: () => {
      demandChange(visit, list);
      db.run('DELETE FROM column_defaults WHERE list_guid = ?', list.guid);
      return { kind: 'done', status: 200 };
    },
  });
}

function keep(visit: Visit, list: ListSchema, bytes: Uint8Array): void {
  demandChange(visit, list);
  checkColumnDefaults(visit.site, list, bytes);
  const now = instant(visit.site.now());
  visit.site.db.run(
    `INSERT INTO column_defaults (list_guid, unique_id, created_at, modified_at, content) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (list_guid) DO UPDATE SET modified_at = excluded.modified_at, content = excluded.content`,
    list.guid,
    visit.site.newGuid(),
    now,
    now,
    bytes,
  );
}

/** A file of `Forms`, by its name. */
export function formsFile(visit: Visit, list: ListSchema, name: string): Entity {
  const file = name.toLowerCase() === DEFAULTS.toLowerCase() ? defaultsFile(visit, list) : undefined;
  if (!file) throw fileNotFound(`${list.rootUrl}/Forms/${name}`);
  return file;
}

function add(visit: Visit, list: ListSchema, name: string): Entity {
  if (name.toLowerCase() !== DEFAULTS.toLowerCase())
    throw notEmulated(`Of the pages of a library only ${DEFAULTS} is kept, and not ${name}`);
  keep(visit, list, visit.bytes);
  return formsFile(visit, list, name);
}

/** `Forms`, which every library has for its pages. No pages are drawn here: it holds the values of columns by folder, and takes no other. */
export function formsFolder(visit: Visit, list: ListSchema): Entity {
  const url = `${list.rootUrl}/Forms`;
  const all = (): Entity[] => [defaultsFile(visit, list)].filter((file) => file !== undefined);
  return folderFrame({
    url,
    name: 'Forms',
    itemCount: () => all().length,
    createdAt: list.settings.createdAt,
    modifiedAt: list.settings.createdAt,
    id: list.guid,
    welcomePage: '',
    links: (path) => ({
      Files: () => ({
        kind: 'collection',
        type: 'SP.File',
        path: `${path}/Files`,
        set: 'SP.ApiData.Files12',
        all,
        byKey: (args) => formsFile(visit, list, String(args.positional[0])),
        functions: { GetByUrl: (args) => formsFile(visit, list, String(args?.positional[0])) },
        actions: {
          add: (args) => add(visit, list, textArgument(args, 'url')),
          addUsingPath: (args) => add(visit, list, textArgument(args, 'decodedurl')),
        },
      }),
      Folders: () => none('SP.Folder', `${path}/Folders`),
      ListItemAllFields: () => ({ kind: 'value', name: 'ListItemAllFields', value: null }),
      ParentFolder: () => visit.entities.folder(visit, list, undefined),
    }),
  });
}
