import type { CalendarDate } from '../time.js';
import { lastDayOf, withKeys, type DateRange, type FoundHearing, type Hearing } from './hearing.js';

/** What a file of hearings would do to those that the desk has. Run again over what it did, it does nothing. */
export interface HearingsPlan {
  covers: DateRange;
  added: readonly Hearing[];
  /** On a date that the file covers, and not in it. */
  removed: readonly Hearing[];
  changed: readonly { before: Hearing; after: Hearing }[];
  same: readonly Hearing[];
  /** Of the file, on dates that were taken out of what it covers: left alone. */
  outside: readonly FoundHearing[];
}

/** The dates that a file covers: from its first hearing to the first day of its last. Undefined where it holds none. */
export const datesCovered = (found: readonly FoundHearing[]): DateRange | undefined => {
  const days = found.map(({ on }) => on).sort();
  return days.length === 0 ? undefined : { fromOn: days[0]!, toOn: days[days.length - 1]! };
};

const saysSame = (a: Hearing, b: Hearing): boolean =>
  lastDayOf(a) === lastDayOf(b) && [...a.panellists].sort().join() === [...b.panellists].sort().join();

const isIn = (on: CalendarDate, { fromOn, toOn }: DateRange): boolean => on >= fromOn && on <= toOn;

/**
 * What a file does: it replaces the dates that it covers, and no others. A hearing belongs to the dates of its first day.
 * `withAddresses`: whether panellists' addresses are wanted; where they are not, those of the dates that the file covers go.
 */
export const planHearings = (
  found: readonly FoundHearing[],
  stored: readonly Hearing[],
  { covers, withAddresses }: { covers: DateRange; withAddresses: boolean },
): HearingsPlan => {
  const inside = found.filter(({ on }) => isIn(on, covers));
  const wanted = withKeys(inside.map((hearing) => (withAddresses ? hearing : { ...hearing, panellists: [] })));
  const byKey = new Map(stored.map((hearing) => [hearing.key, hearing]));
  const keys = new Set(wanted.map(({ key }) => key));
  const added: Hearing[] = [];
  const changed: { before: Hearing; after: Hearing }[] = [];
  const same: Hearing[] = [];
  for (const after of wanted) {
    const before = byKey.get(after.key);
    if (!before) added.push(after);
    else if (saysSame(before, after)) same.push(before);
    else changed.push({ before, after });
  }
  const removed = stored.filter(({ key, on }) => isIn(on, covers) && !keys.has(key));
  return { covers, added, removed, changed, same, outside: found.filter(({ on }) => !isIn(on, covers)) };
};
