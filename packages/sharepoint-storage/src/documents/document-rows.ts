import * as z from 'zod/mini';
import { mostFreshDays, mostLimitDays, type ProceduralDocument } from '@tms-support/support-domain';
import {
  documentsLibrary,
  itemPagePath,
  RowReader,
  withoutTurns,
  type FieldSchema,
  type ItemCells,
} from '@tms-support/sharepoint-schema';
import type { DocumentRow } from './document-calls.js';
import { headOf } from '../site/item.js';

const f = documentsLibrary.fields;

/** What a row of the library says of its file. */
export const ofFiles = ['FileRef', 'FileLeafRef'];

const pathCell = z.string().check(z.startsWith('/'));

/** The file's address: the site's own origin with the path that SharePoint gives, each part escaped. */
function fileUrl(cells: ItemCells, siteUrl: string, fallback: string): string {
  const path = pathCell.safeParse(cells['FileRef']);
  if (!path.success) return fallback;
  return new URL(siteUrl).origin + path.data.split('/').map(encodeURIComponent).join('/');
}

/** A number of days, from 1 on. A wrong one is noted, and counts as none. */
function wholeDays(row: RowReader, field: FieldSchema<number>, most: number, what: string): number | undefined {
  const typed = row.value(field);
  if (typed === undefined || (Number.isInteger(typed) && typed >= 1 && typed <= most)) return typed;
  row.fault(field, `This cell must contain ${what}, 1 or more.`);
  return undefined;
}

/** Reads one file of the library. Whatever stands in its cells, there is a row. */
export function parseDocumentRow(cells: ItemCells, siteUrl: string): DocumentRow {
  const head = headOf(cells);
  const row = new RowReader(cells);
  const listUrl = `${siteUrl}/${itemPagePath(documentsLibrary, head.id)}`;
  const fileName = z.string().safeParse(cells['FileLeafRef']);
  const limit = wholeDays(row, f.limitWorkingDays, mostLimitDays, 'a whole number of working days');
  const freshDays = wholeDays(row, f.freshDays, mostFreshDays, 'a whole number of days');
  const texts = { limitFrom: f.limitFrom, limitRule: f.limitRule, ownerName: f.ownerName, purpose: f.purpose };
  const said = Object.entries(texts).flatMap(([name, field]) => {
    const text = row.value(field);
    return text ? [[name, text]] : [];
  });
  const [checkedOn, checkedBy] = [row.value(f.checkedOn), row.value(f.checkedBy)];
  const value: ProceduralDocument = {
    // A sign that turns the writing round would let a program look like a document: SharePoint takes it in a name, and the address keeps it.
    title: (row.value(f.title) ?? withoutTurns(fileName.success ? fileName.data : '')) || `Document ${head.id}`,
    backedUpAt: row.value(f.backedUpAt) ?? head.modifiedAt ?? head.createdAt ?? '1970-01-01T00:00:00.000Z',
    url: fileUrl(cells, siteUrl, listUrl),
    ...(limit === undefined ? {} : { limitWorkingDays: limit }),
    ...(freshDays === undefined ? {} : { freshDays }),
    ...(Object.fromEntries(said) as Pick<ProceduralDocument, keyof typeof texts>),
    ...(checkedOn === undefined ? {} : { checkedOn, ...(checkedBy ? { checkedBy } : {}) }),
  };
  const name = fileName.success ? fileName.data : undefined;
  return {
    number: head.id,
    etag: head.etag,
    value,
    faults: row.faults,
    listUrl,
    ...(name === undefined ? {} : { fileName: name }),
  };
}
