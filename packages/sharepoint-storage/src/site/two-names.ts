import type { FieldSchema, ItemCells, RowReader } from '@tms-support/sharepoint-schema';
import { authorOf, headOf, versionOf } from './item.js';

/**
 * Whom SharePoint names as having written a row that is as it was added, where that is somebody else than its author: a form's request may
 * put another's name there (decision 0485 says how sure that is). The desk itself never writes such a row. A row that was changed since
 * has two people rightly, and one that was asked for without its author tells nothing.
 */
function otherWriter(cells: ItemCells): string | undefined {
  const { etag, editor } = headOf(cells);
  if ((versionOf(etag) ?? 1) > 1 || cells['Author'] === undefined) return undefined;
  const by = authorOf(cells);
  const isSame = (by.email || by.name).toLowerCase() === (editor.email || editor.name).toLowerCase();
  return isSame ? undefined : editor.name;
}

/** The second person of such a row, who is then named as a fault of this cell. */
export function namedBeside<T>(cells: ItemCells, row: RowReader, field: FieldSchema<T>): string | undefined {
  const other = otherWriter(cells);
  if (other !== undefined) {
    const by = authorOf(cells).name;
    row.fault(field, `SharePoint names two people for this row, ${by} and ${other}. Ask both who wrote this.`);
  }
  return other;
}
