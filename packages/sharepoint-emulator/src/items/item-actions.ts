import type { ListSchema } from '../site/list-schema.js';
import type { Action, Resource } from '../resource/resource.js';
import type { Row } from '../store/database.js';
import type { Visit } from '../site/visit.js';
import { accessDenied } from '../answers/sharepoint-error.js';
import { demandEtag } from '../answers/if-match.js';
import { demandCheckedOut } from '../rows/demand-checked-out.js';
import { etagOf, mayChange } from '../rows/item-row.js';
import { readItemBody } from '../rows/read-body.js';
import { updateItemRow } from '../rows/write-item.js';
import { recycleItem, removeItem } from '../rows/remove-item.js';
import { validateUpdateListItem } from './validate-update.js';

function systemUpdate(visit: Visit, list: ListSchema, row: Row, name: string): Resource {
  if (!mayChange(visit, list, row, 3)) throw accessDenied();
  demandCheckedOut(visit, list, row);
  demandEtag(visit.headers.get('if-match'), etagOf(row));
  const read = readItemBody(list, visit.body);
  updateItemRow(visit.site, list, row, {
    columns: read.columns,
    personId: visit.person.id,
    silent: name === 'SystemUpdate',
    ...(read.contentTypeId === undefined ? {} : { contentTypeId: read.contentTypeId }),
    ...(read.leaf === undefined ? {} : { leaf: read.leaf }),
  });
  return { kind: 'done', status: 200, voidAction: name };
}

/** What POST does to an item. */
export function itemActions(visit: Visit, list: ListSchema, row: Row): Record<string, Action> {
  return {
    Recycle: () => recycleItem(visit, list, row),
    DeleteWithParameters: () => ({ ...removeItem(visit, list, row), voidAction: 'DeleteWithParameters' }) as Resource,
    // Nothing is set by the call itself: what was set before it is kept without a new version.
    SystemUpdate: () => systemUpdate(visit, list, row, 'SystemUpdate'),
    UpdateOverwriteVersion: () => systemUpdate(visit, list, row, 'UpdateOverwriteVersion'),
    ValidateUpdateListItem: () => validateUpdateListItem(visit, list, row),
  };
}
