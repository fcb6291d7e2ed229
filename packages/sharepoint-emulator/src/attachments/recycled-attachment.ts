import { itemMissing, SharePointError } from '../answers/sharepoint-error.js';
import { updateItemRow } from '../rows/write-item.js';
import type { ListSchema } from '../site/list-schema.js';
import { number, type Row, text } from '../store/database.js';
import { instant } from '../site/site.js';
import type { Visit } from '../site/visit.js';
import { RECYCLED } from '../rows/into-recycle-bin.js';

/** Keeps an attachment in the bin, before it is taken from its item. */
export function recycleAttachment(visit: Visit, list: ListSchema, itemId: number, stored: Row): void {
  const name = text(stored, 'name');
  const row = { id: itemId, file_dir: `${list.rootUrl}/Attachments/${String(itemId)}`, file_leaf: name };
  visit.site.db.run(
    'INSERT INTO recycle_bin (guid, title, kind, list_guid, item_id, deleted_at, deleted_by, payload, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    visit.site.newGuid(),
    name,
    RECYCLED.attachment,
    list.guid,
    itemId,
    instant(visit.site.now()),
    visit.person.id,
    JSON.stringify({ row, hanging: {} }),
    stored['content'] ?? null,
  );
}

/** Puts it beside its item again: a change of the item, as adding it was. */
export function restoreAttachment(visit: Visit, list: ListSchema, stored: Row): void {
  const { db } = visit.site;
  const [id, name] = [number(stored, 'item_id'), text(stored, 'title')];
  const row = db.get(`SELECT * FROM "${list.table}" WHERE id = ?`, id);
  if (!row) throw itemMissing();
  if (db.get('SELECT 1 FROM attachments WHERE list_number = ? AND item_id = ? AND name = ?', list.number, id, name))
    throw new SharePointError(
      500,
      '-2130575257, Microsoft.SharePoint.SPException',
      `A file with the name ${name} already exists.`,
    );
  db.run(
    'INSERT INTO attachments (list_number, item_id, name, content) VALUES (?, ?, ?, ?)',
    list.number,
    id,
    name,
    stored['content'] ?? null,
  );
  updateItemRow(visit.site, list, row, {
    columns: new Map([['has_attachments', 1]]),
    personId: visit.person.id,
    skipValidation: true,
  });
}
