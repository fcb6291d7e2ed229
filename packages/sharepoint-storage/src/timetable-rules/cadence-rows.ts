import { readCadenceDays, readTimeOfDay, type Cadence } from '@tms-support/support-domain';
import { cadencesList, itemPagePath, RowReader, type ItemCells } from '@tms-support/sharepoint-schema';
import { headOf } from '../site/item.js';
import type { CadenceRow } from './timetable-rule-calls.js';

const f = cadencesList.fields;

/**
 * Reads one item as a cadence. Without its days, or the first of them, it lays no window: a guess would put a release on a day that nobody
 * announced. Any other cell that cannot be read costs that cell.
 */
export function parseCadence(cells: ItemCells, siteUrl: string): CadenceRow {
  const head = headOf(cells);
  const row = new RowReader(cells);
  const fromReading = row.reading(f.fromOn);
  const fromOn = row.value(f.fromOn);
  if (fromOn === undefined && fromReading.good)
    row.fault(
      f.fromOn,
      'This cell is blank. It must say the first day. Until it does, nothing from this row is on the timetable.',
    );
  const written = row.value(f.days) ?? '';
  const days = readCadenceDays(written, fromOn ?? '2026-01-01');
  if (!days && row.reading(f.days).good)
    row.fault(
      f.days,
      `${written.trim() === '' ? 'This cell is blank.' : 'The desk cannot read this rule.'} Write it as: every 2 weeks; every Thursday; the second Tuesday of the month.`,
    );
  const at = row.value(f.at)?.trim();
  const time = at ? readTimeOfDay(at) : undefined;
  if (at && !time) row.fault(f.at, 'It is not a time of day, such as 18:00. The whole day counts.');
  const clock = row.value(f.clock);
  const lasts = row.value(f.lastsMinutes);
  const toOn = row.value(f.toOn);
  const isBefore = toOn !== undefined && fromOn !== undefined && toOn < fromOn;
  if (isBefore)
    row.fault(
      f.toOn,
      'It must not be before the first day. Until it is corrected, nothing from this row is on the timetable.',
    );
  const source = row.value(f.source);
  const value: Cadence | undefined =
    days && fromOn && !isBefore
      ? {
          key: row.value(f.key) ?? `row-${head.id}`,
          title: row.value(f.title) ?? `Cadence ${head.id}`,
          kind: row.value(f.kind) ?? 'microsoft',
          days,
          validFromOn: fromOn,
          ...(time
            ? { hours: { at: time, timeZone: clock ?? 'Europe/London', lastsMinutes: Math.trunc(lasts ?? 1) } }
            : {}),
          ...(toOn ? { validToOn: toOn } : {}),
          ...(row.value(f.tentative) ? { tentative: true } : {}),
          ...(source ? { source } : {}),
        }
      : undefined;
  const listUrl = `${siteUrl}/${itemPagePath(cadencesList, head.id)}`;
  return { number: head.id, etag: head.etag, value, faults: row.faults, listUrl };
}
