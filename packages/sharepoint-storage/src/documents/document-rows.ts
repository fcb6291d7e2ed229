import * as z from 'zod/mini';
import { mostFreshDays, mostLimitDays, type ProceduralDocument } from '@tms-support/support-domain';
import {
  cell,
  documentsLibrary,
  itemPagePath,
  RowReader,
  type CellValue,
  type FieldSchema,
  type ItemCells,
} from '@tms-support/sharepoint-schema';
import type { DocumentCheck, DocumentFacts, DocumentRow } from './document-calls.js';
import { headOf } from '../site/item.js';

const f = documentsLibrary.fields;

/** What a row of the library says of its file. */
export const ofFiles = ['FileRef', 'FileLeafRef', 'FSObjType'];

/** What somebody writes about a document in a form: all but its file, and what is kept of how old that is. */
export const factsToFields = (facts: DocumentFacts): Record<string, CellValue> => ({
  ...cell(f.title, facts.title),
  ...cell(f.purpose, facts.purpose),
  ...cell(f.limitWorkingDays, facts.limitWorkingDays),
  ...cell(f.limitFrom, facts.limitFrom),
  ...cell(f.limitRule, facts.limitRule),
  ...cell(f.ownerName, facts.ownerName),
  ...cell(f.freshDays, facts.freshDays),
});

/** That somebody found the copy right on a day; nothing: nobody has. */
export const checkToFields = (check: DocumentCheck | undefined): Record<string, CellValue> => ({
  ...cell(f.checkedOn, check?.on),
  ...cell(f.checkedBy, check?.by),
});

/** A document's columns as the library holds them, by internal name. The file itself is uploaded on its own. */
export function documentToFields(document: Omit<ProceduralDocument, 'url'>): Record<string, CellValue> {
  const { checkedOn, checkedBy, backedUpAt } = document;
  return {
    ...factsToFields(document),
    ...cell(f.backedUpAt, backedUpAt),
    ...checkToFields(checkedOn === undefined ? undefined : { on: checkedOn, ...(checkedBy ? { by: checkedBy } : {}) }),
  };
}

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
    title: row.value(f.title) ?? (fileName.success ? fileName.data : `Document ${head.id}`),
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
