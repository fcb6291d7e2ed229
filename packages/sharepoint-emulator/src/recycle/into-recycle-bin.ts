import { itemScope } from '../security/scopes.js';
import type { ListSchema } from '../lists/list-schema.js';
import { number, type Row, text } from '../store/database.js';
import { instant } from '../web/site.js';
import type { Visit } from '../web/visit.js';

/** Keeps a whole item with its versions and files apart, before it is dropped. Returns the bin's id for it. */
export function intoRecycleBin(visit: Visit, list: ListSchema, row: Row): string {
  const { site } = visit;
  const id = number(row, 'id');
  const base64 = (bytes: unknown): string | null => (bytes instanceof Uint8Array ? Buffer.from(bytes).toString('base64') : null);
  const rows = (table: string): Row[] =>
    site.db.all(`SELECT * FROM ${table} WHERE list_number = ? AND item_id = ?`, list.number, id);
  const scope = itemScope(list.guid, id);
  const payload = {
    row,
    versions: rows('versions').map((one) => ({ ...one, content: base64(one['content']) })),
    attachments: rows('attachments').map((one) => ({ ...one, content: base64(one['content']) })),
    assignments: site.db.all('SELECT * FROM role_assignments WHERE scope = ?', scope),
  };
  const guid = site.newGuid();
  const file = site.db.get('SELECT content FROM files WHERE list_number = ? AND item_id = ?', list.number, id);
  const title = number(row, 'fs_type') === 1 || list.settings.baseType === 1 ? text(row, 'file_leaf') : text(row, 'f_Title');
  site.db.run(
    'INSERT INTO recycle_bin (guid, title, kind, list_guid, item_id, deleted_at, deleted_by, payload, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    guid,
    title,
    list.settings.baseType === 1 ? 1 : 3,
    list.guid,
    id,
    instant(site.now()),
    visit.person.id,
    JSON.stringify(payload),
    file?.['content'] ?? null,
  );
  return guid;
}
