import { accessDenied, badArgument, notEmulated } from '../answers/sharepoint-error.js';
import type { Arguments } from '../odata/parse-path.js';
import { dropItem } from '../rows/remove-item.js';
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
import { placeOf, rowAt } from './place.js';

/** SP.MoveOperations: what stands there is overwritten; a page may be parted from its pictures, and there are none here [R]. */
const OVERWRITE = 1;
const BROKEN_THICKETS = 8;

/** Whether `moveOperations`, or `flags` of the older method, asks to overwrite. Any other bit is refused by its number. */
export function overwrites({ named, positional }: Arguments): boolean {
  const given = Number(named.get('moveoperations') ?? named.get('flags') ?? positional[1] ?? 0);
  if (!Number.isInteger(given) || given < 0) throw badArgument('The move operations are not a number.');
  const unknown = given & ~(OVERWRITE | BROKEN_THICKETS);
  if (unknown !== 0) throw notEmulated(`MoveTo: the move operations ${String(unknown)}`);
  return (given & OVERWRITE) !== 0;
}

/** Takes away the file that another is put in the place of. A folder is no file's place. */
function makeRoom(visit: Visit, list: ListSchema, row: Row, url: string): void {
  const there = rowAt(visit, list, url, 0);
  if (!there || there['id'] === row['id']) return;
  if (!mayChange(visit, list, there, 4)) throw accessDenied();
  dropItem(visit.site, list, there);
}

/** Moves or copies a file inside its library, over what stands there where that is asked for. */
export function moveFile(
  visit: Visit,
  list: ListSchema,
  row: Row,
  to: string,
  copy: boolean,
  overwrite = false,
): Resource {
  const place = placeOf(visit, to, list);
  const { site } = visit;
  if (overwrite && number(row, 'fs_type') === 0) makeRoom(visit, list, row, place.url);
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
