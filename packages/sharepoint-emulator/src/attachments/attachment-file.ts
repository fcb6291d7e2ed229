import { createHash } from 'node:crypto';
import { loneFile } from '../files/lone-file.js';
import { fileNotFound } from '../files/place.js';
import { itemMissing, SharePointError, folderNotFound } from '../answers/sharepoint-error.js';
import { readItemRow } from '../rows/item-row.js';
import { isLibrary, type ListSchema } from '../site/list-schema.js';
import { personEntity } from '../people/person-entity.js';
import { readPersonRow } from '../people/people.js';
import { none } from '../resource/none.js';
import type { Entity } from '../resource/resource.js';
import { number, type Row, text } from '../store/database.js';
import type { Visit } from '../site/visit.js';
import { attachmentFiles } from './attachment-files.js';

/** `…/Lists/Tasks/Attachments/12/a.txt`, or the folder without the name. Undefined where an address is another. */
export function attachmentPlace(
  list: ListSchema,
  url: string,
): { itemId: number; name: string | undefined } | undefined {
  const found = /^\/attachments\/(\d+)(?:\/([^/]+))?$/i.exec(url.slice(list.rootUrl.length));
  return found && !isLibrary(list) ? { itemId: Number(found[1]), name: found[2] } : undefined;
}

/** An item that this person may not see has, to them, no files. */
function rowOf(visit: Visit, list: ListSchema, itemId: number, missing: () => SharePointError): Row {
  try {
    return readItemRow(visit, list, itemId);
  } catch (error) {
    if (error instanceof SharePointError && error.code === itemMissing().code) throw missing();
    throw error;
  }
}

/** Attachments are kept by name; a file has an id as well. One name of one item gives one id. */
function idOf(list: ListSchema, itemId: number, name: string): string {
  const hash = createHash('sha256')
    .update(`${list.guid}/${String(itemId)}/${name.toLowerCase()}`)
    .digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

const quoted = (url: string): string => `(decodedurl='${url.replace(/'/g, "''")}')`;

/** An attachment by its address: SP.File, which is what `getFileByServerRelativePath` gives of it. */
export function attachmentFile(visit: Visit, list: ListSchema, itemId: number, name: string): Entity {
  const url = `${list.rootUrl}/Attachments/${String(itemId)}/${name}`;
  const row = rowOf(visit, list, itemId, () => fileNotFound(url));
  const attachment = attachmentFiles(visit, list, row)
    .all?.()
    .find((one) => String(one.properties['FileName']).toLowerCase() === name.toLowerCase());
  if (!attachment?.content || !attachment.replaceContent || !attachment.remove) throw fileNotFound(url);
  const own = String(attachment.properties['ServerRelativeUrl']);
  const id = idOf(list, itemId, name);
  const person = (column: string): Entity => personEntity(visit, readPersonRow(visit, 'id', number(row, column)));
  const { content, replaceContent, remove } = attachment;
  return loneFile(list, {
    url: own,
    id,
    createdAt: text(row, 'created_at'),
    modifiedAt: text(row, 'modified_at'),
    content,
    replaceContent,
    remove,
    links: { Author: () => person('author_id'), ModifiedBy: () => person('editor_id') },
    actions: {
      DeleteObject: () => ({ ...remove(), voidAction: 'DeleteObject' }),
      Recycle: () => attachment.actions?.['RecycleObject']?.({ positional: [], named: new Map() }) ?? remove(),
    },
  });
}

/** The folder that an item's attachments stand in, while it has any. */
export function attachmentFolder(visit: Visit, list: ListSchema, itemId: number): Entity {
  const url = `${list.rootUrl}/Attachments/${String(itemId)}`;
  const row = rowOf(visit, list, itemId, folderNotFound);
  const names = (attachmentFiles(visit, list, row).all?.() ?? []).map((one) => String(one.properties['FileName']));
  if (names.length === 0) throw folderNotFound();
  const path = `Web/GetFolderByServerRelativePath${quoted(url)}`;
  return {
    kind: 'entity',
    type: 'SP.Folder',
    path,
    set: 'SP.ApiData.Folders9',
    properties: {
      Exists: true,
      IsWOPIEnabled: false,
      ItemCount: names.length,
      Name: String(itemId),
      ProgID: null,
      ServerRelativeUrl: url,
      TimeCreated: text(row, 'created_at'),
      TimeLastModified: text(row, 'modified_at'),
      UniqueId: idOf(list, itemId, ''),
      WelcomePage: '',
    },
    links: {
      Files: () => ({
        kind: 'collection',
        type: 'SP.File',
        path: `${path}/Files`,
        set: 'SP.ApiData.Files12',
        all: () => names.map((name) => attachmentFile(visit, list, itemId, name)),
        byKey: (args) => attachmentFile(visit, list, itemId, String(args.positional[0])),
      }),
      Folders: () => none('SP.Folder', `${path}/Folders`),
    },
  };
}
