import type { HearingEntry } from '@tms-support/support-domain';
import { hearingsList } from '@tms-support/sharepoint-schema';
import { addOnce, changeAsSeen, holdsCells, mustBeThere, mustFit } from '../rows/row-store.js';
import type { Site } from '../site/site.js';
import type { HearingRow } from './hearing-calls.js';
import { hearingToFields, parseHearingRow } from './hearing-rows.js';

const f = hearingsList.fields;

/** Writes a hearing once, or as somebody changed it who saw it as `row`. Throws `StorageError`. */
export async function setHearing(
  { site, version }: { site: Site; version: number },
  entry: HearingEntry,
  row?: Pick<HearingRow, 'number' | 'etag' | 'value'>,
): Promise<HearingRow> {
  const keyed = { site, list: hearingsList, version };
  mustBeThere(keyed);
  mustFit([
    [f.title, entry.reference],
    [f.key, entry.key],
  ]);
  site.lost.mustBeThere(hearingsList, Object.values(f));
  const after = hearingToFields(entry);
  const doing = 'saving a hearing';
  const changed = async (seen: Pick<HearingRow, 'number' | 'etag' | 'value'>): Promise<HearingRow> => {
    const before = hearingToFields(seen.value);
    return parseHearingRow(await changeAsSeen(keyed, seen, { before, after }, doing), site.url);
  };
  if (row) return changed(row);
  const there = await addOnce(keyed, entry.key, after, doing);
  const now = parseHearingRow(there, site.url);
  // It was there before and was taken out, or somebody typed in it: it is the same hearing, and is as the file says.
  return holdsCells(keyed, there, after) ? now : changed(now);
}
