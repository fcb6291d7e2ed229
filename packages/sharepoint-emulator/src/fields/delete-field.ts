import { logChange } from '../log/log-change.js';
import { SharePointError } from '../answers/sharepoint-error.js';
import type { ListSchema } from '../site/list-schema.js';
import { schemaChanged } from '../structure/store-list.js';
import type { Resource } from '../resource/resource.js';
import { PERMISSION } from '../rights/permission-mask.js';
import { demand, listRights, type Visit } from '../site/visit.js';
import { primaryOf } from './dependent-lookup.js';
import { type Field, isDependent } from '../site/field.js';

export function deleteField(visit: Visit, list: ListSchema, field: Field): Resource {
  demand(listRights(visit, list.guid), PERMISSION.manageLists);
  if (field.fromBaseType || field.sealed) {
    throw new SharePointError(
      500,
      '-2130575308, Microsoft.SharePoint.SPException',
      'The field cannot be deleted because it is a base or sealed field.',
    );
  }
  const { db } = visit.site;
  // With a lookup go those that show further columns of its row.
  for (const one of list.fields) if (primaryOf(list.fields, one) === field) deleteField(visit, list, one);
  if (!isDependent(field) && field.column?.startsWith('f_')) {
    db.exec(`DROP INDEX IF EXISTS "ix_${String(list.number)}_${field.column}"`);
    db.exec(`ALTER TABLE "${list.table}" DROP COLUMN "${field.column}"`);
    // Versions are rows of the same table in SharePoint: a column that is made again under this name is blank in them too.
    db.run('UPDATE versions SET row = json_remove(row, ?) WHERE list_number = ?', `$."${field.column}"`, list.number);
  }
  db.run('DELETE FROM fields WHERE list_guid = ? AND guid = ?', list.guid, field.guid);
  schemaChanged(visit.site, list);
  logChange(visit.site, { kind: 'Field', type: 3, listGuid: list.guid, target: { FieldId: field.guid } });
  return { kind: 'done', status: 200 };
}
