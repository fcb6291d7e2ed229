// A list and its items, as far as every visit needs them. PnPjs's own have all that SharePoint can do with a list, which is 3 KB of gzip that
// everybody would fetch first: they come with set-up, which needs it. What is sent is the same.
import { body, headers, type IInvokable } from '@pnp/queryable';
import {
  _SPCollection,
  _SPInstance,
  SPCollection,
  SPInstance,
  spInvokableFactory,
  spPost,
  type ISPCollection,
} from '@pnp/sp/spqueryable.js';
import type { ItemCells } from '@tms-support/sharepoint-schema';

class ItemQuery extends _SPInstance {
  get versions(): ISPCollection & IInvokable {
    return SPCollection(this, 'versions');
  }
  /** Changes these cells, where the item still has this ETag. */
  update(cells: ItemCells, etag: string): Promise<unknown> {
    return spPost(SPInstance(this), body(cells, headers({ 'IF-Match': etag, 'X-HTTP-Method': 'MERGE' })));
  }
}
const itemAt = spInvokableFactory<ItemQuery>(ItemQuery);

class ItemsQuery extends _SPCollection {
  getById(id: number): ItemQuery & IInvokable {
    return itemAt(this).concat(`(${id})`);
  }
  add(cells: ItemCells): Promise<ItemCells> {
    return spPost(this, body(cells));
  }
}
const itemsAt = spInvokableFactory<ItemsQuery>(ItemsQuery);

class ListQuery extends _SPInstance {
  get items(): ItemsQuery & IInvokable {
    return itemsAt(this, 'items');
  }
}
export const listAt = spInvokableFactory<ListQuery>(ListQuery);

export type { ItemsQuery, ListQuery };
