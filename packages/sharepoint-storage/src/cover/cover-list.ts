import { coverList } from '@tms-support/sharepoint-schema';
import type { SmallList } from '../site/list-module.js';
import { itemsOf } from '../site/item.js';
import { everyRow, selectOf } from '../site/query.js';
import type { CoverCalls, CoverRow } from './cover-calls.js';
import { parseCoverRow } from './cover-rows.js';

/** Who covers the inboxes. Every entry: dates are text, so a filter on them is none that a server can be held to, and a year has some fifty. */
export const coverModule: SmallList<CoverRow, CoverCalls> = {
  when: 'each-visit',
  list: coverList,
  doing: 'reading the cover',
  ask: (site, sp, version) => everyRow(site, sp, coverList, selectOf(site, coverList, version)),
  // In the order of their numbers: of two that began on one day, the one that was written later counts.
  rowsIn: (answer, site) =>
    itemsOf(answer)
      .map((cells) => parseCoverRow(cells, site.url))
      .sort((a, b) => a.number - b.number),
  numberOf: (row) => row.number,
  faulty: ({ desk }) => desk.readCover(),
};
