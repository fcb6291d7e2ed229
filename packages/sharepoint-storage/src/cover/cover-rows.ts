import type { CoverEntry } from '@tms-support/support-domain';
import { coverList, itemPagePath, RowReader, type ItemCells } from '@tms-support/sharepoint-schema';
import type { CoverRow } from './cover-calls.js';
import { headOf } from '../site/item.js';

const f = coverList.fields;

/** It ended before it began: how an entry that was taken out stays in the list. */
export const isTakenOut = ({ fromOn, toOn }: CoverEntry): boolean => toOn !== undefined && toOn < fromOn;

/**
 * Reads one item as an entry. Whatever stands in its cells, there is a row. A row whose inbox or first day cannot be told covers
 * nothing until it is mended: a guess would say that somebody covers who does not.
 */
export function parseCoverRow(cells: ItemCells, siteUrl: string): CoverRow {
  const head = headOf(cells);
  const row = new RowReader(cells);
  const must = (field: typeof f.inbox | typeof f.fromOn | typeof f.personName, what: string): string | undefined => {
    const reading = row.reading(field);
    if (!reading.good) return undefined;
    if (reading.value === undefined) row.fault(field, `This cell is blank. ${what}`);
    return reading.value;
  };
  const notCounted = 'Until it does, the row is not used for either inbox.';
  const inbox = must(f.inbox, `It must say which inbox. ${notCounted}`) as CoverEntry['inbox'] | undefined;
  const fromOn = must(f.fromOn, `It must say the first day. ${notCounted}`);
  const email = row.value(f.personEmail) ?? '';
  const name = must(f.personName, 'It must say who.') ?? (email || 'Not known');
  const toOn = row.value(f.toOn);
  const away = row.value(f.away);
  // Not the day before: so the desk leaves what it takes out. Whoever typed the days the wrong way round hears of it. A blank is no number.
  if (Date.parse(fromOn!) - Date.parse(toOn!) > 86_400_000) row.fault(f.toOn, `It must say a later day. ${notCounted}`);
  const value: CoverEntry = {
    key: row.value(f.key) ?? `row-${head.id}`,
    inbox: inbox ?? 'portal-inbox',
    person: { name, email },
    // A day that never comes: the row is there to be mended, and nobody is said to cover by it.
    fromOn: inbox === undefined || fromOn === undefined ? '9999-12-31' : fromOn,
    ...(toOn ? { toOn } : {}),
    ...(away ? { away } : {}),
  };
  const listUrl = `${siteUrl}/${itemPagePath(coverList, head.id)}`;
  return { number: head.id, etag: head.etag, value, faults: row.faults, listUrl };
}
