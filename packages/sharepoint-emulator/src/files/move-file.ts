import { accessDenied } from '../answers/sharepoint-error.js';
import { rowById } from '../rows/item-row.js';
import { insertItem, updateItemRow } from '../rows/write-item.js';
import { logItem } from '../log/log-item.js';
import { CHANGE } from '../log/log-change.js';
import { mayChange } from '../rows/item-row.js';
import type { ListSchema } from '../site/list-schema.js';
import type { Resource } from '../resource/resource.js';
import { PERMISSION } from '../rights/permission-mask.js';
import { number, type Row, text } from '../store/database.js';
import { demand, listRights, type Visit } from '../site/visit.js';
import { placeOf } from './place.js';

/** Moves or copies a file inside its library. */
export function moveFile(visit: Visit, list: ListSchema, row: Row, to: string, copy: boolean): Resource {
  const place = placeOf(visit, to, list);
  const { site } = visit;
  if (copy) {
    demand(listRights(visit, list.guid), PERMISSION.addListItems);
    const columns = new Map(
      list.fields.flatMap((field) =>
        field.column?.startsWith('f_') ? [[field.column, row[field.column] ?? null] as const] : [],
      ),
    );
    const id = insertItem(site, list, {
      columns: new Map([...columns, ['file_size', number(row, 'file_size')]]),
      personId: visit.person.id,
      dir: place.dir,
      leaf: place.leaf,
    });
    site.db.run(
      'INSERT INTO files (list_number, item_id, content) SELECT list_number, ?, content FROM files WHERE list_number = ? AND item_id = ?',
      id,
      list.number,
      number(row, 'id'),
    );
    site.db.run(`UPDATE "${list.table}" SET file_size = ? WHERE id = ?`, number(row, 'file_size'), id);
    logItem(site, list, rowById(site, list, id), CHANGE.add);
    return { kind: 'done', status: 200, voidAction: 'CopyTo' };
  }
  if (!mayChange(visit, list, row, 3)) throw accessDenied();
  updateItemRow(site, list, row, {
    columns: new Map(),
    personId: number(row, 'editor_id'),
    modifiedAt: text(row, 'modified_at'),
    dir: place.dir,
    leaf: place.leaf,
  });
  return { kind: 'done', status: 200, voidAction: 'MoveTo' };
}
