import type { OutageLogRow } from '@tms-support/support-domain';
import {
  cell,
  itemPagePath,
  outageLogList,
  RowReader,
  type CellsOf,
  type ItemCells,
} from '@tms-support/sharepoint-schema';
import { authorOf, headOf } from '../site/item.js';
import type { Row } from '../site/row.js';
import { namedBeside } from '../site/two-names.js';

const f = outageLogList.fields;

/** A row of the log as the list holds it. Who and when is SharePoint’s to say. */
export function outageLogToFields(row: Omit<OutageLogRow, 'row' | 'at' | 'by'>): CellsOf<typeof f> {
  const title = row.kind === 'line' ? row.words.replace(/\s+/g, ' ').trim().slice(0, 100) : row.kind;
  return {
    ...cell(f.title, title),
    ...cell(f.key, row.key),
    ...cell(f.outage, row.outage),
    ...cell(f.kind, row.kind),
    ...cell(f.words, row.words),
    ...cell(f.saidAt, row.saidAt),
    ...cell(f.number, row.number),
  };
}

/** Reads one item of the log. A row of a kind that cannot be told is a line: what was done by hand must not be lost. */
export function parseOutageLogRow(cells: ItemCells, siteUrl: string): Row<OutageLogRow> {
  const head = headOf(cells);
  const row = new RowReader(cells);
  const saidAt = row.value(f.saidAt);
  const number = row.value(f.number);
  const value: OutageLogRow = {
    row: head.id,
    key: row.value(f.key) ?? `row-${head.id}`,
    outage: row.value(f.outage) ?? '',
    kind: row.value(f.kind) ?? 'line',
    words: row.value(f.words) ?? row.value(f.title) ?? '',
    at: head.createdAt ?? '1970-01-01T00:00:00.000Z',
    ...(saidAt ? { saidAt } : {}),
    ...(number === undefined ? {} : { number }),
    by: authorOf(cells),
  };
  namedBeside(cells, row, f.words);
  const listUrl = `${siteUrl}/${itemPagePath(outageLogList, head.id)}`;
  return { number: head.id, etag: head.etag, value, faults: row.faults, listUrl };
}
