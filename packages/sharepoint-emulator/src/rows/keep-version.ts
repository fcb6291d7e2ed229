import type { ListSchema } from '../site/list-schema.js';
import { number, type Row } from '../store/database.js';
import type { Site } from '../site/site.js';

/** Keeps a row as it was, with its file's content, under its version's number, and drops what is beyond the list's limit. */
export function keepVersion(site: Site, list: ListSchema, row: Row): void {
  const id = number(row, 'id');
  const version = number(row, 'ui_version');
  const file = site.db.get('SELECT content FROM files WHERE list_number = ? AND item_id = ?', list.number, id);
  site.db.run(
    'INSERT OR REPLACE INTO versions (list_number, item_id, version, row, content) VALUES (?, ?, ?, ?, ?)',
    list.number,
    id,
    version,
    JSON.stringify(row),
    file?.['content'] ?? null,
  );
  const limit = Number(list.settings.options['MajorVersionLimit'] ?? 0);
  // The current version is one of those that the limit counts.
  if (limit > 0) {
    site.db.run(
      `DELETE FROM versions WHERE list_number = ? AND item_id = ? AND version NOT IN
       (SELECT version FROM versions WHERE list_number = ? AND item_id = ? ORDER BY version DESC LIMIT ?)`,
      list.number,
      id,
      list.number,
      id,
      Math.max(limit - 1, 0),
    );
  }
}
