import { number } from '../store/database.js';
import type { Site } from '../site/site.js';
import type { ListSchema } from '../site/list-schema.js';

/** The next item number of a list, which no item gets from now on. */
export function reserveId({ db }: Site, list: ListSchema): number {
  const known = db.get('SELECT seq FROM sqlite_sequence WHERE name = ?', list.table);
  const id = (known ? number(known, 'seq') : 0) + 1;
  if (known) db.run('UPDATE sqlite_sequence SET seq = ? WHERE name = ?', id, list.table);
  else db.run('INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)', list.table, id);
  return id;
}
