import type { SQLInputValue } from 'node:sqlite';
import { CHANGE } from '../log/log-change.js';
import { logItem } from '../log/log-item.js';
import { isLibrary, type ListSchema } from '../site/list-schema.js';
import { itemScope } from '../rights/scopes.js';
import { number, type Row, text } from '../store/database.js';
import type { Site } from '../site/site.js';

/** What hangs on an item, table by table: it goes when the item goes, and comes back with it. */
export const HANGING_TABLES = ['versions', 'attachments', 'comments', 'likes'] as const;

/** An item out of its list, with all that hangs on it, so that it can be put back as it was. */
export interface PackedItem {
  row: Row;
  hanging: Partial<Record<(typeof HANGING_TABLES)[number], Row[]>>;
  /** Rights of its own; absent where it had those of what it stood in. */
  assignments?: Row[];
}

/** Whole files stand beside the packed item, as bytes. */
export interface Packed {
  payload: string;
  content: Uint8Array | null;
}

type Writable = Readonly<Record<string, SQLInputValue>>;
const base64 = (bytes: unknown): string | null =>
  bytes instanceof Uint8Array ? Buffer.from(bytes).toString('base64') : null;
const bytes = (text: unknown): Uint8Array | null => (typeof text === 'string' ? Buffer.from(text, 'base64') : null);
const HAS_CONTENT: ReadonlySet<string> = new Set(['versions', 'attachments']);

export function packItem(site: Site, list: ListSchema, row: Row): Packed {
  const { db } = site;
  const id = number(row, 'id');
  const rows = (table: string): Row[] =>
    db
      .all(`SELECT * FROM ${table} WHERE list_number = ? AND item_id = ?`, list.number, id)
      .map((one) => (HAS_CONTENT.has(table) ? { ...one, content: base64(one['content']) } : one));
  const scope = itemScope(list.guid, id);
  const own = db.get('SELECT 1 FROM unique_scopes WHERE scope = ?', scope) !== undefined;
  const packed: PackedItem = {
    row,
    hanging: Object.fromEntries(HANGING_TABLES.map((table) => [table, rows(table)])),
    ...(own ? { assignments: db.all('SELECT * FROM role_assignments WHERE scope = ?', scope) } : {}),
  };
  const file = db.get('SELECT content FROM files WHERE list_number = ? AND item_id = ?', list.number, id);
  return { payload: JSON.stringify(packed), content: (file?.['content'] as Uint8Array | null | undefined) ?? null };
}

function putBack(site: Site, table: string, row: Writable): void {
  const columns = site.db.all(`SELECT name FROM pragma_table_info('${table}')`).map((one) => text(one, 'name'));
  // Columns made since stay empty; columns dropped since are left behind.
  const names = columns.filter((name) => row[name] !== undefined);
  site.db.run(
    `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    ...names.map((name) => row[name] ?? null),
  );
}

/** A site's file may hold what an earlier version put into the bin: it named its tables one by one. */
function readPacked(payload: string): PackedItem {
  const packed = JSON.parse(payload) as PackedItem & { versions?: Row[]; attachments?: Row[] };
  if ((packed as Partial<PackedItem>).hanging) return packed;
  const { row, versions = [], attachments = [], assignments = [] } = packed;
  return { row, hanging: { versions, attachments }, ...(assignments.length > 0 ? { assignments } : {}) };
}

/** Puts an item back under its own ids, with what hung on it. */
export function unpackItem(site: Site, list: ListSchema, { payload, content }: Packed): void {
  const packed = readPacked(payload);
  const id = number(packed.row, 'id');
  putBack(site, list.table, packed.row as Writable);
  for (const table of HANGING_TABLES) {
    for (const one of packed.hanging[table] ?? [])
      putBack(site, table, (HAS_CONTENT.has(table) ? { ...one, content: bytes(one['content']) } : one) as Writable);
  }
  if (packed.assignments)
    site.db.run('INSERT OR IGNORE INTO unique_scopes (scope) VALUES (?)', itemScope(list.guid, id));
  for (const one of packed.assignments ?? []) putBack(site, 'role_assignments', one as Writable);
  if (isLibrary(list) && number(packed.row, 'fs_type') === 0)
    site.db.run('INSERT INTO files (list_number, item_id, content) VALUES (?, ?, ?)', list.number, id, content);
  logItem(site, list, packed.row, CHANGE.restore);
}
