import type { ListSchema } from '../site/list-schema.js';
import { number, type Row, text } from '../store/database.js';
import { instant } from '../site/site.js';
import type { Visit } from '../site/visit.js';
import { packItem } from './packed-item.js';

/** SP.RecycleBinItemType, as far as this site fills it [R]. */
export const RECYCLED = { file: 1, item: 3, list: 4, folder: 5, attachment: 7 } as const;

const kindOf = (list: ListSchema, row: Row): number => {
  if (number(row, 'fs_type') === 1) return RECYCLED.folder;
  return list.settings.baseType === 1 ? RECYCLED.file : RECYCLED.item;
};

/**
 * Keeps a whole item with its versions and files apart, before it is dropped; with a folder goes what is in it, outermost first, so
 * that it comes back in that order. Returns the bin's id for it.
 */
export function intoRecycleBin(visit: Visit, list: ListSchema, row: Row, within: readonly Row[] = []): string {
  const { site } = visit;
  const guid = site.newGuid();
  const { payload, content } = packItem(site, list, row);
  const kind = kindOf(list, row);
  site.db.run(
    'INSERT INTO recycle_bin (guid, title, kind, list_guid, item_id, deleted_at, deleted_by, payload, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    guid,
    kind === RECYCLED.item ? text(row, 'f_Title') : text(row, 'file_leaf'),
    kind,
    list.guid,
    number(row, 'id'),
    instant(site.now()),
    visit.person.id,
    payload,
    content,
  );
  within.forEach((one, position) => {
    const inner = packItem(site, list, one);
    site.db.run(
      'INSERT INTO recycled_contents (bin_guid, position, payload, content) VALUES (?, ?, ?, ?)',
      guid,
      position,
      inner.payload,
      inner.content,
    );
  });
  return guid;
}
