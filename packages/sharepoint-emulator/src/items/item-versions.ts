import { propertyName, isReference } from '../site/field.js';
import { listPath, type ListSchema } from '../site/list-schema.js';
import { Complex, type Collection, type Entity, type Lazy } from '../resource/resource.js';
import { holdsRight, PERMISSION } from '../rights/permission-mask.js';
import { number, type Row, text } from '../store/database.js';
import { itemRights, type Visit } from '../site/visit.js';
import { accessDenied, SharePointError } from '../answers/sharepoint-error.js';
import { referenceTitle } from '../rows/cell-text.js';
import { cellValue, versionLabel } from '../rows/item-values.js';

/** A person or looked-up row in an old version: its id and what it was called. */
function lookupValue(visit: Visit, list: ListSchema, name: string, id: number): Complex {
  const field = list.fields.find((one) => one.internalName === name);
  const title = field ? referenceTitle(visit, field, id) : '';
  const email = text(visit.site.db.get('SELECT email FROM principals WHERE id = ?', id), 'email');
  return field?.type.startsWith('User')
    ? new Complex('SP.FieldUserValue', { LookupId: id, LookupValue: title, Email: email })
    : new Complex('SP.FieldLookupValue', { LookupId: id, LookupValue: title });
}

function versionEntity(visit: Visit, list: ListSchema, item: Row, row: Row): Entity {
  const uiVersion = number(row, 'ui_version');
  const current = row === item;
  const properties: Record<string, Lazy> = {
    IsCurrentVersion: current,
    VersionId: uiVersion,
    VersionLabel: versionLabel(uiVersion),
    ID: number(row, 'id'),
    ContentTypeId: new Complex('SP.ContentTypeId', { StringValue: text(row, 'content_type_id') }),
    Created: text(row, 'modified_at'),
    Created_x005f_x0020_x005f_Date: text(row, 'created_at'),
    Modified: text(row, 'modified_at'),
    Author: lookupValue(visit, list, 'Author', number(row, 'author_id')),
    Editor: lookupValue(visit, list, 'Editor', number(row, 'editor_id')),
    OData__x005f_UIVersionString: versionLabel(uiVersion),
    OData__x005f_ModerationStatus: number(row, 'moderation_status'),
    GUID: text(row, 'guid'),
    FileRef: text(row, 'file_ref'),
  };
  for (const field of list.fields) {
    if (!field.column?.startsWith('f_')) continue;
    const stored = row[field.column] ?? null;
    const name = propertyName(field).replace(/_/g, '_x005f_');
    properties[name] =
      isReference(field) && typeof stored === 'number'
        ? lookupValue(visit, list, field.internalName, stored)
        : cellValue(field, stored);
  }
  return {
    kind: 'entity',
    type: 'SP.ListItemVersion',
    path: `${listPath(list)}/Items(${String(number(row, 'id'))})/Versions(${String(uiVersion)})`,
    set: 'SP.ApiData.ListItemVersions',
    properties,
    remove: () => {
      if (!holdsRight(itemRights(visit, list.guid, item), PERMISSION.deleteVersions)) throw accessDenied();
      if (current)
        throw new SharePointError(
          500,
          '-2130575231, Microsoft.SharePoint.SPException',
          'You cannot delete the current version.',
        );
      visit.site.db.run(
        'DELETE FROM versions WHERE list_number = ? AND item_id = ? AND version = ?',
        list.number,
        number(row, 'id'),
        uiVersion,
      );
      return { kind: 'done', status: 200 };
    },
  };
}

/** `item/versions`, newest first. */
export function itemVersions(visit: Visit, list: ListSchema, row: Row): Collection {
  const id = number(row, 'id');
  if (!holdsRight(itemRights(visit, list.guid, row), PERMISSION.viewVersions)) throw accessDenied();
  const all = (): Entity[] => {
    const older = visit.site.db.all(
      'SELECT row FROM versions WHERE list_number = ? AND item_id = ? ORDER BY version DESC',
      list.number,
      id,
    );
    return [
      versionEntity(visit, list, row, row),
      ...older.map((old) => versionEntity(visit, list, row, JSON.parse(text(old, 'row')) as Row)),
    ];
  };
  const byId = (version: unknown): Entity => {
    const found = all().find((one) => one.properties['VersionId'] === Number(version));
    if (!found) throw new SharePointError(404, '-2147024809, System.ArgumentException', 'Version not found.');
    return found;
  };
  return {
    kind: 'collection',
    type: 'SP.ListItemVersion',
    path: `${listPath(list)}/Items(${String(id)})/Versions`,
    set: 'SP.ApiData.ListItemVersions',
    all,
    byKey: (args) => byId(args.positional[0]),
    functions: { GetById: (args) => byId(args?.positional[0]) },
  };
}
