import type { OutageEvent, OutageLogRow } from '@tms-support/support-domain';
import {
  cell,
  itemPagePath,
  outageLogList,
  outagesList,
  outageSteps,
  RowReader,
  type CellValue,
  type FieldSchema,
  type ItemCells,
} from '@tms-support/sharepoint-schema';
import { authorOf, headOf } from '../site/item.js';
import type { Row } from '../site/row.js';
import type { OutageRow } from './outage-calls.js';

const f = outagesList.fields;
const g = outageLogList.fields;

/** An event as the list holds it. Who and when is SharePoint's to say, and no cell's. */
export function outageToFields(event: OutageEvent): Record<string, CellValue> {
  const about =
    event.type === 'declared'
      ? event.issueKey
      : event.type === 'linked'
        ? event.updateKey
        : 'line' in event
          ? event.line
          : undefined;
  const isDrill = event.type === 'declared' && event.isDrill;
  return {
    ...cell(f.title, `${isDrill ? 'Drill: ' : ''}${outageSteps[event.type].stored}`),
    ...cell(f.key, event.id),
    ...cell(f.outage, event.outage),
    ...cell(f.step, event.type),
    ...cell(f.isDrill, isDrill),
    ...cell(f.sinceAt, 'sinceAt' in event ? event.sinceAt : undefined),
    ...cell(f.takingPart, event.type === 'declared' ? event.takingPart.join('\n') : undefined),
    ...cell(f.whom, event.type === 'told' ? event.whom : undefined),
    ...cell(f.about, about),
    ...cell(f.words, 'words' in event ? event.words : undefined),
  };
}

/** Reads one item as an event. Whatever stands in its cells, there is a row; one that does not say what happened counts for nothing. */
export function parseOutageRow(cells: ItemCells, siteUrl: string): OutageRow {
  const head = headOf(cells);
  const row = new RowReader(cells);
  const must = <T>(field: FieldSchema<T>): T | undefined => {
    const value = row.value(field);
    if (value === undefined && row.reading(field).good)
      row.fault(field, 'This cell is blank. Until it is filled, the row counts for nothing.');
    return value;
  };
  const step = must(f.step);
  const outage = must(f.outage);
  const about = row.value(f.about);
  const words = row.value(f.words);
  const needsSince = step === 'declared' || step === 'ended';
  const sinceAt = needsSince ? (row.value(f.sinceAt) ?? head.createdAt) : undefined;
  const whom = step === 'told' ? must(f.whom) : undefined;
  const line = step === 'put-back' || step === 'not-put-back' ? (must(f.about) ?? '') : undefined;
  const isWhole =
    step !== undefined &&
    outage !== undefined &&
    (step !== 'told' || whom !== undefined) &&
    line !== '' &&
    (step !== 'found-missing' || must(f.words) !== undefined);
  const value = isWhole
    ? ({
        type: step,
        id: row.value(f.key) ?? `row-${head.id}`,
        outage,
        at: head.createdAt ?? '1970-01-01T00:00:00.000Z',
        by: authorOf(cells),
        ...(sinceAt ? { sinceAt } : {}),
        ...(whom ? { whom } : {}),
        ...(line ? { line } : {}),
        ...(words ? { words } : {}),
        ...(step === 'declared'
          ? {
              isDrill: row.value(f.isDrill) ?? false,
              takingPart: (row.value(f.takingPart) ?? '').split(/[\s,;]+/).filter((one) => one !== ''),
              ...(about ? { issueKey: about } : {}),
            }
          : {}),
        ...(step === 'linked' && about ? { updateKey: about } : {}),
      } as OutageEvent)
    : undefined;
  const listUrl = `${siteUrl}/${itemPagePath(outagesList, head.id)}`;
  return { number: head.id, etag: head.etag, value, faults: row.faults, listUrl };
}

/** What happened, in the order in which it was stored. */
export const eventsOf = (rows: readonly OutageRow[]): readonly OutageEvent[] =>
  [...rows].sort((a, b) => a.number - b.number).flatMap(({ value }) => (value ? [value] : []));

export function outageLogToFields(row: Omit<OutageLogRow, 'row' | 'at' | 'by'>): Record<string, CellValue> {
  const title = row.kind === 'line' ? row.words.replace(/\s+/g, ' ').trim().slice(0, 100) : row.kind;
  return {
    ...cell(g.title, title),
    ...cell(g.key, row.key),
    ...cell(g.outage, row.outage),
    ...cell(g.kind, row.kind),
    ...cell(g.words, row.words),
    ...cell(g.saidAt, row.saidAt),
    ...cell(g.number, row.number),
  };
}

/** Reads one item of the log. A row of a kind that cannot be told is a line: what was done by hand must not be lost. */
export function parseOutageLogRow(cells: ItemCells, siteUrl: string): Row<OutageLogRow> {
  const head = headOf(cells);
  const row = new RowReader(cells);
  const saidAt = row.value(g.saidAt);
  const number = row.value(g.number);
  const value: OutageLogRow = {
    row: head.id,
    key: row.value(g.key) ?? `row-${head.id}`,
    outage: row.value(g.outage) ?? '',
    kind: row.value(g.kind) ?? 'line',
    words: row.value(g.words) ?? row.value(g.title) ?? '',
    at: head.createdAt ?? '1970-01-01T00:00:00.000Z',
    ...(saidAt ? { saidAt } : {}),
    ...(number === undefined ? {} : { number }),
    by: authorOf(cells),
  };
  const listUrl = `${siteUrl}/${itemPagePath(outageLogList, head.id)}`;
  return { number: head.id, etag: head.etag, value, faults: row.faults, listUrl };
}
