import type { OutageEvent } from '@tms-support/support-domain';
import { itemPagePath, outagesList, RowReader, type FieldSchema, type ItemCells } from '@tms-support/sharepoint-schema';
import { authorOf, headOf } from '../site/item.js';
import type { OutageRow } from './outage-calls.js';

const f = outagesList.fields;

/** Reads one item as an event. Whatever stands in its cells, there is a row; one that does not say what happened counts for nothing. */
export function parseOutageRow(cells: ItemCells, siteUrl: string): OutageRow {
  const head = headOf(cells);
  const row = new RowReader(cells);
  const must = <T>(field: FieldSchema<T>): T | undefined => {
    const value = row.value(field);
    if (value === undefined && row.reading(field).good)
      row.fault(field, 'This cell is blank. Until it is filled, the row is not used.');
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
