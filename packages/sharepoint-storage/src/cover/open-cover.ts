import { coverList } from '@tms-support/sharepoint-schema';
import { isAbsent, orWhereClosed } from '../rows/rows-not-there.js';
import type { ListMemory } from '../site/list-memory.js';
import type { Site } from '../site/site.js';
import type { CoverRow } from './cover-calls.js';
import { isTakenOut } from './cover-rows.js';

/** A row that stays on the screen: not over for good, or with a cell to mend. London is never behind UTC. */
const isShown = (row: CoverRow, today: string): boolean =>
  row.faults.length > 0 || (!isTakenOut(row.value) && (row.value.toOn === undefined || row.value.toOn >= today));

/** Who covers the inboxes (S7, S8). */
export function coverOnSite(site: Site, version: () => number, memory: ListMemory<CoverRow>) {
  const keyed = () => ({ site, list: coverList, version: version() });
  const shown = (rows: readonly CoverRow[]): CoverRow[] => rows.filter((row) => isShown(row, site.now().slice(0, 10)));

  return {
    memory,
    keyed,
    shown,
    async read(): Promise<readonly CoverRow[]> {
      if (isAbsent(keyed())) return [];
      return orWhereClosed([], async () => shown(await memory.rows()));
    },
  };
}

export type CoverOnSite = ReturnType<typeof coverOnSite>;
