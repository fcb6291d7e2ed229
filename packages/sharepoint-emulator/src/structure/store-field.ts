import type { ListSchema } from '../site/list-schema.js';
import { number, text } from '../store/database.js';
import type { Site } from '../site/site.js';
import { type Field, isDependent } from '../site/field.js';

/** A column's name inside SQL. Internal names are made of letters, digits and underscores; anything else is refused before. */
export const columnOf = (internalName: string): string => `f_${internalName.replace(/[^A-Za-z0-9_]/g, '_')}`;

export function sqlTypeOf(field: Field): string {
  switch (field.type) {
    case 'Number':
    case 'Currency':
      return 'REAL';
    case 'Boolean':
    case 'Lookup':
    case 'User':
    case 'Integer':
    case 'AllDayEvent':
    case 'Recurrence':
    case 'CrossProjectLink':
      return 'INTEGER';
    default:
      // SharePoint compares text without regard to case.
      return 'TEXT COLLATE NOCASE';
  }
}

export function readFields(site: Site, listGuid: string): Field[] {
  return site.db
    .all('SELECT settings FROM fields WHERE list_guid = ? ORDER BY position', listGuid)
    .map((row) => JSON.parse(text(row, 'settings')) as Field);
}

export function insertField(site: Site, listGuid: string, field: Field): void {
  const last = site.db.get('SELECT MAX(position) AS position FROM fields WHERE list_guid = ?', listGuid);
  site.db.run(
    'INSERT INTO fields (list_guid, guid, internal_name, position, settings) VALUES (?, ?, ?, ?, ?)',
    listGuid,
    field.guid,
    field.internalName,
    number(last, 'position') + 1,
    JSON.stringify(field),
  );
}

/** Keeps a change of a column. A built-in one comes into the file with its first. */
export function saveField(site: Site, listGuid: string, field: Field): void {
  const { changes } = site.db.run(
    'UPDATE fields SET settings = ? WHERE list_guid = ? AND guid = ?',
    JSON.stringify(field),
    listGuid,
    field.guid,
  );
  if (changes === 0) insertField(site, listGuid, field);
}

/** Makes the SQL index of a column true to its settings. */
export function indexColumn(site: Site, list: ListSchema, field: Field): void {
  // A dependent lookup stands on another's column: that one's index is not its own to drop.
  if (!field.column?.startsWith('f_') || isDependent(field)) return;
  const name = `ix_${String(list.number)}_${field.column}`;
  if (field.indexed) site.db.exec(`CREATE INDEX IF NOT EXISTS "${name}" ON "${list.table}" ("${field.column}")`);
  else site.db.exec(`DROP INDEX IF EXISTS "${name}"`);
}
