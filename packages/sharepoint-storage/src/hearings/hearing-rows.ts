import type { HearingEntry } from '@tms-support/support-domain';
import {
  cell,
  hearingsList,
  itemPagePath,
  RowReader,
  type CellsOf,
  type ItemCells,
} from '@tms-support/sharepoint-schema';
import { headOf } from '../site/item.js';
import type { HearingRow } from './hearing-calls.js';

const f = hearingsList.fields;

/** A row as the list holds it, by internal name. Without a reference its title says that there is none: SharePoint wants a title. */
export function hearingToFields(entry: HearingEntry): CellsOf<typeof f> {
  return {
    ...cell(f.title, entry.reference || (entry.kind === 'file' ? 'File of hearings' : noReference)),
    ...cell(f.key, entry.key),
    ...cell(f.kind, entry.kind),
    ...cell(f.on, entry.on),
    ...cell(f.lastOn, entry.lastOn),
    ...cell(f.panellists, entry.panellists),
    ...cell(f.isOut, entry.isOut),
  };
}

const noReference = 'No reference';

/** Reads one item as a hearing. Whatever stands in its cells, there is a row; one whose day cannot be told is on no date until it is mended. */
export function parseHearingRow(cells: ItemCells, siteUrl: string): HearingRow {
  const head = headOf(cells);
  const row = new RowReader(cells);
  const day = row.reading(f.on);
  if (day.good && day.value === undefined)
    row.fault(f.on, 'This cell is blank. It must say the first day. Until it does, the row is on no date.');
  const on = (day.good ? day.value : undefined) ?? '9999-12-31';
  const written = row.value(f.lastOn);
  const isBefore = written !== undefined && written < on && on < '9999';
  if (isBefore) row.fault(f.lastOn, 'It must not be before the first day.');
  const title = row.value(f.title) ?? '';
  const kind = row.value(f.kind) ?? 'hearing';
  const value: HearingEntry = {
    key: row.value(f.key) ?? `row-${head.id}`,
    kind,
    on,
    ...(written !== undefined && written > on ? { lastOn: written } : {}),
    reference: kind === 'file' || title === noReference ? '' : title,
    panellists: [...(row.value(f.panellists) ?? [])],
    isOut: row.value(f.isOut) ?? false,
  };
  return {
    number: head.id,
    etag: head.etag,
    value,
    faults: row.faults,
    listUrl: `${siteUrl}/${itemPagePath(hearingsList, head.id)}`,
    madeAt: head.createdAt ?? '1970-01-01T00:00:00.000Z',
    byName: head.editor.name,
  };
}
