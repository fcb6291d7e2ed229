import type { SPFI } from '@pnp/sp';
import { coverList } from '@tms-support/sharepoint-schema';
import { isAbsent, orWhereClosed } from '../rows/rows-not-there.js';
import { itemsOf } from '../site/item.js';
import type { ListsRoom } from '../site/list-module.js';
import type { RowsOnly } from '../site/rows-alone.js';
import { everyRow, selectOf } from '../site/query.js';
import type { Site } from '../site/site.js';
import type { CoverRow } from './cover-calls.js';
import { isTakenOut, parseCoverRow } from './cover-rows.js';

/** A row that stays on the screen: not over for good, or with a cell to mend. London is never behind UTC. */
const isShown = (row: CoverRow, today: string): boolean =>
  row.faults.length > 0 || (!isTakenOut(row.value) && (row.value.toOn === undefined || row.value.toOn >= today));

/** Every entry: dates are text, so a filter on them is none that a server can be held to, and a year has some fifty. */
export const askForCover = (site: Site, sp: SPFI, version: number): Promise<unknown> =>
  everyRow(site, sp, coverList, selectOf(site, coverList, version));

/** In the order of their numbers: of two that began on one day, the one that was written later counts. */
export const coverRowsIn = (answer: unknown, site: Site): CoverRow[] =>
  itemsOf(answer)
    .map((cells) => parseCoverRow(cells, site.url))
    .sort((a, b) => a.number - b.number);

/** Who covers the inboxes (S7, S8). */
export function coverOnSite({ site, version }: ListsRoom, memory: RowsOnly<CoverRow>) {
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
