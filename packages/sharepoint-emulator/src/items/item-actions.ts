import type { ListSchema } from '../lists/list-schema.js';
import type { Action, Resource } from '../resource/resource.js';
import type { Row } from '../store/database.js';
import type { Visit } from '../web/visit.js';
import { recycleItem, removeItem } from './remove-item.js';
import { validateUpdateListItem } from './validate-update.js';

/** What POST does to an item. */
export function itemActions(visit: Visit, list: ListSchema, row: Row): Record<string, Action> {
  return {
    Recycle: () => recycleItem(visit, list, row),
    DeleteWithParameters: () => ({ ...removeItem(visit, list, row), voidAction: 'DeleteWithParameters' }) as Resource,
    ValidateUpdateListItem: () => validateUpdateListItem(visit, list, row),
  };
}
