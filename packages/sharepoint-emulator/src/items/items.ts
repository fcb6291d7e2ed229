import { listPath, isLibrary, itemTypeName, type ListSchema } from '../site/list-schema.js';
import type { Collection } from '../resource/resource.js';
import type { Visit } from '../site/visit.js';
import { addItem } from './add-item.js';
import { itemEntity } from './item-entity.js';
import { type Condition, readItemRow } from '../rows/item-row.js';
import { queryItems } from './query-items.js';

/** `list/items`. */
export function items(visit: Visit, list: ListSchema, within?: Condition): Collection {
  const byId = (id: unknown): ReturnType<typeof itemEntity> =>
    itemEntity(visit, list, readItemRow(visit, list, Number(id)));
  return {
    kind: 'collection',
    type: itemTypeName(list),
    path: `${listPath(list)}/Items`,
    set: `SP.ListData.${list.settings.entityTypeName}${isLibrary(list) ? 'Items' : 'ListItems'}`,
    query: (options) => queryItems(visit, list, options, within),
    byKey: (args) => byId(args.positional[0]),
    functions: {
      GetById: (args) => byId(args?.positional[0]),
      GetByStringId: (args) => byId(args?.positional[0]),
    },
    create: (body) => addItem(visit, list, body),
  };
}
