import { coverList } from '@tms-support/sharepoint-schema';
import type { CoverRow } from './cover-calls.js';
import { isAbsent, orWhereClosed } from '../rows/rows-not-there.js';
import { everyPage } from '../site/every-page.js';
import { headExpand, itemsOf } from '../site/item.js';
import { ListMemory } from '../site/list-memory.js';
import { pageSize, selectOf } from '../site/query.js';
import { listOn, type Site } from '../site/site.js';
import { isTakenOut, parseCoverRow } from './cover-rows.js';

/** Every entry: dates are text, so a filter on them is none that a server can be held to, and a year has some fifty. */
export function askForCover(site: Site, sp: Site['sp'], version: number): Promise<unknown> {
  return everyPage(site, sp, (from) =>
    listOn(site, coverList, from)
      .items.select(...selectOf(site, coverList, version))
      .expand(...headExpand)
      .top(pageSize),
  );
}

/** In the order of their numbers: of two that began on one day, the one that was written later counts. */
export const coverOf = (answer: unknown, site: Site): CoverRow[] =>
  itemsOf(answer)
    .map((cells) => parseCoverRow(cells, site.url))
    .sort((a, b) => a.number - b.number);

/** A row that stays on the screen: not over for good, or with a cell to mend. London is never behind UTC. */
const isShown = (row: CoverRow, today: string): boolean =>
  row.faults.length > 0 || (!isTakenOut(row.value) && (row.value.toOn === undefined || row.value.toOn >= today));

/** Who covers the inboxes (S7, S8). */
export function coverOnSite(site: Site, version: () => number) {
  const memory = new ListMemory<CoverRow>(site, coverList, {
    all: async (sp) => coverOf(await askForCover(site, sp, version()), site),
    numberOf: (row) => row.number,
  });
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
