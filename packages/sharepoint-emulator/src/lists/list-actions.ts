import { itemChangesSinceToken } from '../changes/item-changes-since-token.js';
import { getItems } from '../caml/get-items.js';
import { renderListData } from '../caml/render-list-data.js';
import { getChanges } from '../changes/get-changes.js';
import { addValidateUpdateItem } from '../items/validate-update.js';
import type { Action } from '../resource/resource.js';
import { PERMISSION } from '../rights/permission-mask.js';
import { demand, listRights, type Visit } from '../site/visit.js';
import type { ListSchema } from '../site/list-schema.js';
import { recycleList } from './recycle-list.js';
import { reserveId } from './reserve-id.js';
import { removeList } from './update-list.js';

/** What POST does to a list. */
export function listActions(visit: Visit, list: ListSchema): Record<string, Action> {
  return {
    GetChanges: () => {
      demand(listRights(visit, list.guid), PERMISSION.viewListItems);
      return getChanges(visit, { kind: 'list', guid: list.guid });
    },
    AddValidateUpdateItem: () => addValidateUpdateItem(visit, list),
    AddValidateUpdateItemUsingPath: () => addValidateUpdateItem(visit, list),
    GetListItemChangesSinceToken: () => itemChangesSinceToken(visit, list),
    GetItems: (args) => {
      const query = args.named.get('query') ?? args.positional[0];
      return getItems(visit, list, query === undefined || query === null ? undefined : String(query));
    },
    // The older of the two: the same rows, as JSON in a text.
    RenderListData: (args) => {
      const xml = String(args.named.get('viewxml') ?? args.positional[0] ?? '');
      const rows = renderListData({ ...visit, body: { parameters: { ViewXml: xml } } }, list);
      return { kind: 'value', name: 'RenderListData', value: JSON.stringify(rows.kind === 'plain' ? rows.body : null) };
    },
    RenderListDataAsStream: () => renderListData(visit, list),
    DeleteObject: () => removeList(visit, list),
    Recycle: () => recycleList(visit, list),
    ReserveListItemId: () => {
      demand(listRights(visit, list.guid), PERMISSION.addListItems);
      return { kind: 'value', name: 'ReserveListItemId', value: reserveId(visit.site, list), type: 'Edm.Int32' };
    },
  };
}
