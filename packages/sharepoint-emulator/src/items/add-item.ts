import { CHANGE } from '../log/log-change.js';
import { logItem } from '../log/log-item.js';
import type { ListSchema } from '../site/list-schema.js';
import type { Resource } from '../resource/resource.js';
import { PERMISSION } from '../rights/permission-mask.js';
import { demand, listRights, type Visit } from '../site/visit.js';
import { itemEntity } from './item-entity.js';
import { readItemBody } from '../rows/read-body.js';
import { insertItem } from '../rows/write-item.js';

/** POST to `items`. */
export function addItem(visit: Visit, list: ListSchema, body: Readonly<Record<string, unknown>>): Resource {
  demand(listRights(visit, list.guid), PERMISSION.addListItems);
  const read = readItemBody(list, body);
  const id = insertItem(visit.site, list, {
    columns: read.columns,
    personId: visit.person.id,
    ...(read.contentTypeId === undefined ? {} : { contentTypeId: read.contentTypeId }),
    fsType: body['FileSystemObjectType'] === 1 || read.contentTypeId?.startsWith('0x0120') === true ? 1 : 0,
  });
  const row = visit.site.db.get(`SELECT * FROM "${list.table}" WHERE id = ?`, id) ?? {};
  logItem(visit.site, list, row, CHANGE.add);
  return { ...itemEntity(visit, list, row), created: true };
}
