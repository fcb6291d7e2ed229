import * as z from 'zod/mini';
import type { ProceduralDocument } from '@tms-support/support-domain';
import {
  cell,
  documentsLibrary,
  itemPagePath,
  RowReader,
  type CellValue,
  type ItemCells,
} from '@tms-support/sharepoint-schema';
import type { DocumentRow } from './document-calls.js';
import { headOf } from '../site/item.js';

const f = documentsLibrary.fields;

/** A document's columns as the library holds them, by internal name. The file itself is uploaded on its own. */
export function documentToFields(document: Omit<ProceduralDocument, 'url'>): Record<string, CellValue> {
  return {
    ...cell(f.title, document.title),
    ...cell(f.limitWorkingDays, document.limitWorkingDays),
    ...cell(f.limitFrom, document.limitFrom),
    ...cell(f.ownerName, document.ownerName),
    ...cell(f.backedUpAt, document.backedUpAt),
  };
}

/** Four years of working days: more is a slip of the keyboard. */
const mostLimitDays = 1_000;
const pathCell = z.string().check(z.startsWith('/'));

/** The file's address: the site's own origin with the path that SharePoint gives, each part escaped. */
function fileUrl(cells: ItemCells, siteUrl: string, fallback: string): string {
  const path = pathCell.safeParse(cells['FileRef']);
  if (!path.success) return fallback;
  return new URL(siteUrl).origin + path.data.split('/').map(encodeURIComponent).join('/');
}

/** True for a folder of the library: it holds documents, and is none. */
export const isFolder = (cells: ItemCells): boolean =>
  String(cells['FSObjType'] ?? cells['FileSystemObjectType'] ?? '0') === '1';

/** Reads one file of the library. Whatever stands in its cells, there is a row. */
export function parseDocumentRow(cells: ItemCells, siteUrl: string): DocumentRow {
  const head = headOf(cells);
  const row = new RowReader(cells);
  const listUrl = `${siteUrl}/${itemPagePath(documentsLibrary, head.id)}`;
  const fileName = z.string().safeParse(cells['FileLeafRef']);
  const typed = row.value(f.limitWorkingDays);
  const isLimit = typed === undefined || (Number.isInteger(typed) && typed >= 1 && typed <= mostLimitDays);
  if (!isLimit) row.fault(f.limitWorkingDays, 'This cell must hold a whole number of working days, 1 or more.');
  const limit = isLimit ? typed : undefined;
  const limitFrom = row.value(f.limitFrom);
  const ownerName = row.value(f.ownerName);
  const value: ProceduralDocument = {
    title: row.value(f.title) ?? (fileName.success ? fileName.data : `Document ${head.id}`),
    backedUpAt: row.value(f.backedUpAt) ?? head.modifiedAt ?? head.createdAt ?? '1970-01-01T00:00:00.000Z',
    url: fileUrl(cells, siteUrl, listUrl),
    ...(limit === undefined ? {} : { limitWorkingDays: limit }),
    ...(limitFrom ? { limitFrom } : {}),
    ...(ownerName ? { ownerName } : {}),
  };
  return { number: head.id, etag: head.etag, value, faults: row.faults, listUrl };
}
