import type { SQLInputValue } from 'node:sqlite';
import { CHANGE } from '../log/log-change.js';
import { logItem } from '../log/log-item.js';
import { accessDenied } from '../answers/sharepoint-error.js';
import { isDependent, isLookup } from '../site/field.js';
import { mayChange, rowById } from '../rows/item-row.js';
import { dropItem } from '../rows/remove-item.js';
import { insertItem } from '../rows/write-item.js';
import type { ListSchema } from '../site/list-schema.js';
import { PERMISSION } from '../rights/permission-mask.js';
import { number, type Row, text } from '../store/database.js';
import { demand, listRights, type Visit } from '../site/visit.js';
import { placeOf } from './place.js';

/** The cells that both libraries have a column for. A lookup of another list would point to the wrong row. */
function sharedCells(from: ListSchema, to: ListSchema, row: Row): Map<string, SQLInputValue> {
  const cells = new Map<string, SQLInputValue>();
  for (const field of to.fields) {
    if (!field.column?.startsWith('f_') || isDependent(field)) continue;
    const source = from.fields.find((one) => one.internalName === field.internalName && one.type === field.type);
    if (!source?.column || (isLookup(field) && source.attributes['List'] !== field.attributes['List'])) continue;
    cells.set(field.column, row[source.column] ?? null);
  }
  return cells;
}

/** Copies a file into another library, or moves it there with its versions, its dates and its people. */
export function transferFile(
  visit: Visit,
  from: ListSchema,
  row: Row,
  to: ListSchema,
  url: string,
  copy: boolean,
): void {
  const { site } = visit;
  const place = placeOf(visit, url, to);
  demand(listRights(visit, to.guid), PERMISSION.addListItems);
  if (!copy && !mayChange(visit, from, row, 4)) throw accessDenied();
  const id = insertItem(site, to, {
    columns: sharedCells(from, to, row),
    personId: copy ? visit.person.id : number(row, 'author_id'),
    ...(copy
      ? {}
      : {
          createdAt: text(row, 'created_at'),
          modifiedAt: text(row, 'modified_at'),
          modifiedBy: number(row, 'editor_id'),
        }),
    dir: place.dir,
    leaf: place.leaf,
    skipValidation: true,
  });
  const [source, target] = [
    [from.number, number(row, 'id')],
    [to.number, id],
  ] as const;
  site.db.run(
    'INSERT INTO files (list_number, item_id, content) SELECT ?, ?, content FROM files WHERE list_number = ? AND item_id = ?',
    ...target,
    ...source,
  );
  site.db.run(`UPDATE "${to.table}" SET file_size = ? WHERE id = ?`, number(row, 'file_size'), id);
  if (!copy) {
    site.db.run(
      `INSERT INTO versions (list_number, item_id, version, row, content)
       SELECT ?, ?, version, row, content FROM versions WHERE list_number = ? AND item_id = ?`,
      ...target,
      ...source,
    );
    site.db.run(`UPDATE "${to.table}" SET ui_version = ? WHERE id = ?`, number(row, 'ui_version'), id);
    dropItem(site, from, row);
  }
  logItem(site, to, rowById(site, to, id), CHANGE.add);
}
