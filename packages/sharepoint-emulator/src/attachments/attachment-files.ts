import { accessDenied, SharePointError } from '../answers/sharepoint-error.js';
import { textArgument } from '../odata/parse-path.js';
import { mayChange } from '../rows/item-row.js';
import { updateItemRow } from '../rows/write-item.js';
import { listPath, type ListSchema } from '../site/list-schema.js';
import { checkFileName } from '../files/file-name.js';
import { mediaTypeOf } from '../files/media-type.js';
import { recycleAttachment } from './recycled-attachment.js';
import { Complex, type Collection, type Entity } from '../resource/resource.js';
import { number, type Row, text } from '../store/database.js';
import type { Visit } from '../site/visit.js';

const missing = (name: string): SharePointError =>
  new SharePointError(404, '-2147024894, System.IO.FileNotFoundException', `The file ${name} does not exist.`);

function attachmentEntity(visit: Visit, list: ListSchema, row: Row, stored: Row): Entity {
  const { db, site } = { db: visit.site.db, site: visit.site };
  const id = number(row, 'id');
  const name = text(stored, 'name');
  const url = `${list.rootUrl}/Attachments/${String(id)}/${name}`;
  /** A file put beside an item is a change of that item: its ETag is another one afterwards. */
  const touch = (): void => {
    const left = db.get('SELECT 1 FROM attachments WHERE list_number = ? AND item_id = ?', list.number, id);
    updateItemRow(site, list, row, {
      columns: new Map([['has_attachments', left ? 1 : 0]]),
      personId: visit.person.id,
      skipValidation: true,
    });
  };
  const mayEdit = (): void => {
    if (!mayChange(visit, list, row, 3)) throw accessDenied();
  };
  return {
    kind: 'entity',
    type: 'SP.Attachment',
    path: `${listPath(list)}/Items(${String(id)})/AttachmentFiles('${name.replace(/'/g, "''")}')`,
    set: 'SP.ApiData.Attachments',
    properties: {
      FileName: name,
      FileNameAsPath: new Complex('SP.ResourcePath', { DecodedUrl: name }),
      ServerRelativePath: new Complex('SP.ResourcePath', { DecodedUrl: url }),
      ServerRelativeUrl: url,
    },
    content: () => ({
      kind: 'raw',
      bytes: (stored['content'] as Uint8Array | null) ?? new Uint8Array(),
      contentType: mediaTypeOf(name),
    }),
    replaceContent: (bytes) => {
      mayEdit();
      db.run(
        'UPDATE attachments SET content = ? WHERE list_number = ? AND item_id = ? AND name = ?',
        bytes,
        list.number,
        id,
        name,
      );
      touch();
      return { kind: 'done', status: 204 };
    },
    remove: () => {
      mayEdit();
      db.run('DELETE FROM attachments WHERE list_number = ? AND item_id = ? AND name = ?', list.number, id, name);
      touch();
      return { kind: 'done', status: 200 };
    },
    actions: {
      RecycleObject: () => {
        mayEdit();
        recycleAttachment(visit, list, id, stored);
        db.run('DELETE FROM attachments WHERE list_number = ? AND item_id = ? AND name = ?', list.number, id, name);
        touch();
        return { kind: 'done', status: 200, voidAction: 'RecycleObject' };
      },
    },
  };
}

/** `item/AttachmentFiles`. */
export function attachmentFiles(visit: Visit, list: ListSchema, row: Row): Collection {
  const { db } = visit.site;
  const id = number(row, 'id');
  const one = (name: string): Entity => {
    const stored = db.get(
      'SELECT * FROM attachments WHERE list_number = ? AND item_id = ? AND name = ?',
      list.number,
      id,
      name,
    );
    if (!stored) throw missing(name);
    return attachmentEntity(visit, list, row, stored);
  };
  const add = (name: string): Entity => {
    if (!mayChange(visit, list, row, 3)) throw accessDenied();
    checkFileName(name);
    if (list.settings.options['EnableAttachments'] !== true) {
      throw new SharePointError(
        500,
        '-2130575280, Microsoft.SharePoint.SPException',
        'Attachments are disabled for this list.',
      );
    }
    if (db.get('SELECT 1 FROM attachments WHERE list_number = ? AND item_id = ? AND name = ?', list.number, id, name)) {
      throw new SharePointError(
        500,
        '-2130575257, Microsoft.SharePoint.SPException',
        `The specified name is already in use.\n\nThe document or folder name was not changed.  To change the name to a different value, close this dialog and edit the properties of the document or folder. (${name})`,
      );
    }
    db.run(
      'INSERT INTO attachments (list_number, item_id, name, content) VALUES (?, ?, ?, ?)',
      list.number,
      id,
      name,
      visit.bytes,
    );
    updateItemRow(visit.site, list, row, {
      columns: new Map([['has_attachments', 1]]),
      personId: visit.person.id,
      skipValidation: true,
    });
    return one(name);
  };
  return {
    kind: 'collection',
    type: 'SP.Attachment',
    path: `${listPath(list)}/Items(${String(id)})/AttachmentFiles`,
    set: 'SP.ApiData.Attachments',
    all: () =>
      db
        .all('SELECT * FROM attachments WHERE list_number = ? AND item_id = ? ORDER BY name', list.number, id)
        .map((stored) => attachmentEntity(visit, list, row, stored)),
    byKey: (args) => one(String(args.positional[0])),
    functions: {
      GetByFileName: (args) => one(String(args?.positional[0])),
      GetByFileNameAsPath: (args) => one(textArgument(args ?? { positional: [], named: new Map() }, 'decodedurl')),
    },
    actions: {
      add: (args) => add(textArgument(args, 'filename')),
      addUsingPath: (args) => add(textArgument(args, 'decodedurl')),
    },
  };
}
