import { demandEtag } from '../answers/if-match.js';
import { accessDenied, SharePointError } from '../answers/sharepoint-error.js';
import { demandCheckedOut } from '../rows/demand-checked-out.js';
import { etagOf, mayChange, NEVER_CHECKED_IN } from '../rows/item-row.js';
import { recycleItem, dropItem } from '../rows/remove-item.js';
import { updateItemRow } from '../rows/write-item.js';
import type { ListSchema } from '../site/list-schema.js';
import { readPersonRow } from '../people/people.js';
import { personEntity } from '../people/person-entity.js';
import { type Arguments, textArgument } from '../odata/parse-path.js';
import { type Action, Complex, type Entity } from '../resource/resource.js';
import { number, type Row, text } from '../store/database.js';
import type { Visit } from '../site/visit.js';
import { chunkedUpload } from './chunked-upload.js';
import { fileVersions } from './file-versions.js';
import { moveFile, overwrites } from './move-file.js';
import { mediaTypeOf } from './media-type.js';

const isTrue = ({ named, positional }: Arguments, name: string): boolean => (named.get(name) ?? positional[1]) === true;

const fileEtag = (row: Row): string => `"{${text(row, 'unique_id').toUpperCase()}},${String(number(row, 'version'))}"`;

function readContent(visit: Visit, list: ListSchema, row: Row): Uint8Array {
  const stored = visit.site.db.get(
    'SELECT content FROM files WHERE list_number = ? AND item_id = ?',
    list.number,
    number(row, 'id'),
  );
  return (stored?.['content'] as Uint8Array | null | undefined) ?? new Uint8Array();
}

/** Puts new bytes into a file, as a new version of its item. */
export function writeContent(visit: Visit, list: ListSchema, row: Row, bytes: Uint8Array): Row {
  const { site } = visit;
  demandCheckedOut(visit, list, row);
  const changed = updateItemRow(site, list, row, {
    columns: new Map([['file_size', bytes.length]]),
    personId: visit.person.id,
    skipValidation: true,
  });
  site.db.run(
    'UPDATE files SET content = ? WHERE list_number = ? AND item_id = ?',
    bytes,
    list.number,
    number(row, 'id'),
  );
  return changed;
}

/** SP.File. */
export function fileEntity(visit: Visit, list: ListSchema, row: Row): Entity {
  const url = text(row, 'file_ref');
  const path = `Web/GetFileByServerRelativePath(decodedurl='${url.replace(/'/g, "''")}')`;
  const name = text(row, 'file_leaf');
  const uiVersion = number(row, 'ui_version');
  const mayEdit = (right: 3 | 4): void => {
    if (!mayChange(visit, list, row, right)) throw accessDenied();
  };
  const person = (column: string): Entity => personEntity(visit, readPersonRow(visit, 'id', number(row, column)));
  const checkOut = (personId: number | null): void => {
    mayEdit(3);
    visit.site.db.run(`UPDATE "${list.table}" SET checkout_user_id = ? WHERE id = ?`, personId, number(row, 'id'));
  };
  return {
    kind: 'entity',
    type: 'SP.File',
    path,
    etag: fileEtag(row),
    set: 'SP.ApiData.Files12',
    properties: {
      CheckInComment: '',
      CheckOutType: row['checkout_user_id'] === null || row['checkout_user_id'] === undefined ? 2 : 0,
      ContentTag: `{${text(row, 'unique_id').toUpperCase()}},${String(number(row, 'version'))},${String(number(row, 'version'))}`,
      CustomizedPageStatus: 0,
      ETag: fileEtag(row),
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      ExistsWithException: true,
      IrmEnabled: false,
      Length: String(number(row, 'file_size')),
      Level: 1,
      LinkingUri: /\.(docx|xlsx|pptx)$/i.test(name)
        ? `${visit.site.origin}${encodeURI(url)}?d=w${text(row, 'unique_id').replace(/-/g, '')}`
        : null,
      LinkingUrl: '',
      MajorVersion: Math.floor(uiVersion / 512),
      MinorVersion: uiVersion % 512,
      Name: name,
      ServerRelativeUrl: url,
      TimeCreated: text(row, 'created_at'),
      TimeLastModified: text(row, 'modified_at'),
      Title: text(row, 'f_Title') || null,
      UIVersion: uiVersion,
      UIVersionLabel: `${String(Math.floor(uiVersion / 512))}.${String(uiVersion % 512)}`,
      UniqueId: text(row, 'unique_id'),
    },
    onRequest: {
      ServerRelativePath: new Complex('SP.ResourcePath', { DecodedUrl: url }),
      ListId: list.guid,
      SiteId: visit.site.siteId,
      WebId: visit.site.webId,
      ListItemId: number(row, 'id'),
    },
    links: {
      Author: () => person('author_id'),
      CheckedOutByUser: () =>
        row['checkout_user_id'] ? person('checkout_user_id') : { kind: 'value', name: 'CheckedOutByUser', value: null },
      ListItemAllFields: () => visit.entities.item(visit, list, row),
      LockedByUser: () =>
        row['checkout_user_id'] ? person('checkout_user_id') : { kind: 'value', name: 'LockedByUser', value: null },
      ModifiedBy: () => person('editor_id'),
      Versions: () => fileVersions(visit, list, row, (bytes) => void writeContent(visit, list, row, bytes)),
    },
    functions: {
      OpenBinaryStream: () => ({ kind: 'raw', bytes: readContent(visit, list, row), contentType: mediaTypeOf(name) }),
    },
    actions: {
      ...chunkedUpload(visit, list, row, (bytes) => fileEntity(visit, list, writeContent(visit, list, row, bytes))),
      Recycle: () => recycleItem(visit, list, row),
      DeleteObject: () => {
        mayEdit(4);
        dropItem(visit.site, list, row);
        return { kind: 'done', status: 200, voidAction: 'DeleteObject' };
      },
      CheckOut: () => {
        const holder = row['checkout_user_id'];
        if (holder !== null && holder !== visit.person.id) {
          throw new SharePointError(
            423,
            '-2130575306, Microsoft.SharePoint.SPFileCheckOutException',
            `The file "${url}" is checked out for editing by another user.`,
          );
        }
        checkOut(visit.person.id);
        return { kind: 'done', status: 200, voidAction: 'CheckOut' };
      },
      CheckIn: () => {
        checkOut(null);
        const waits = list.settings.options['EnableModeration'] === true ? 2 : 0;
        const shown = `UPDATE "${list.table}" SET moderation_status = ? WHERE id = ? AND moderation_status = ?`;
        visit.site.db.run(shown, waits, number(row, 'id'), NEVER_CHECKED_IN);
        return { kind: 'done', status: 200, voidAction: 'CheckIn' };
      },
      DeleteWithParameters: () => {
        mayEdit(4);
        dropItem(visit.site, list, row);
        return { kind: 'done', status: 200, voidAction: 'DeleteWithParameters' };
      },
      ...Object.fromEntries(
        // Of drafts a new file alone is one here, until somebody publishes it; the others change nothing [M].
        ['Publish', 'UnPublish', 'Approve', 'Deny'].map((name): [string, Action] => [
          name,
          () => {
            mayEdit(3);
            const draft = `UPDATE "${list.table}" SET moderation_status = 0 WHERE id = ? AND moderation_status = ?`;
            if (name === 'Publish') visit.site.db.run(draft, number(row, 'id'), NEVER_CHECKED_IN);
            return { kind: 'done', status: 200, voidAction: name };
          },
        ]),
      ),
      UndoCheckOut: () => {
        checkOut(null);
        return { kind: 'done', status: 200, voidAction: 'UndoCheckOut' };
      },
      MoveToUsingPath: (args) => moveFile(visit, list, row, textArgument(args, 'decodedurl'), false, overwrites(args)),
      MoveTo: (args) => moveFile(visit, list, row, textArgument(args, 'newurl'), false, overwrites(args)),
      CopyToUsingPath: (args) =>
        moveFile(visit, list, row, textArgument(args, 'decodedurl'), true, isTrue(args, 'boverwrite')),
      CopyTo: (args) => moveFile(visit, list, row, textArgument(args, 'strnewurl'), true, isTrue(args, 'boverwrite')),
    },
    content: () => ({
      kind: 'raw',
      bytes: readContent(visit, list, row),
      contentType: mediaTypeOf(name),
      headers: { ETag: fileEtag(row) },
    }),
    replaceContent: (bytes) => {
      mayEdit(3);
      const asked = visit.headers.get('if-match');
      if (asked !== null && asked !== etagOf(row)) demandEtag(asked, fileEtag(row));
      const changed = writeContent(visit, list, row, bytes);
      return { kind: 'done', status: 204, etag: fileEtag(changed) };
    },
    remove: () => {
      mayEdit(4);
      const asked = visit.headers.get('if-match');
      if (asked !== null && asked !== etagOf(row)) demandEtag(asked, fileEtag(row));
      dropItem(visit.site, list, row);
      return { kind: 'done', status: 200 };
    },
  };
}
