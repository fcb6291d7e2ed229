import { hearingsList } from '@tms-support/sharepoint-schema';
import type { HearingRow } from './hearing-calls.js';
import { isAbsent, orWhereClosed } from '../rows/rows-not-there.js';
import { headExpand, itemsOf } from '../site/item.js';
import { ListMemory } from '../site/list-memory.js';
import { selectOf } from '../site/query.js';
import { faultsOfLost, readingWhatIsLeft } from '../site/reading-what-is-left.js';
import { listOn, type Site } from '../site/site.js';
import type { Carrier } from '../site/together.js';
import { parseHearingRow } from './hearing-rows.js';

/**
 * The newest rows alone, six years of them: a hearing that is coming came with one of the last files. Dates are text, so a filter on them is
 * none that a server can be held to.
 */
const mostRows = 1_000;

/** The hearings of a site. `version` is asked for each time: it is known once the desk was entered. */
export function hearingsOn(site: Site, version: () => number) {
  const memory = new ListMemory<HearingRow>(site, hearingsList, {
    all: async (sp) => {
      const kept = { list: hearingsList, version: version() };
      const answer: unknown = await readingWhatIsLeft(site, sp, kept, (from) =>
        listOn(site, hearingsList, from)
          .items.select(...selectOf(site, hearingsList, version()))
          .expand(...headExpand)
          .orderBy('Id', false)
          .top(mostRows)(),
      );
      const lost = faultsOfLost(site, hearingsList);
      return itemsOf(answer).map((cells) => {
        const row = parseHearingRow(cells, site.url);
        return {
          ...row,
          faults: [...lost, ...row.faults.filter(({ column }) => !lost.some((one) => one.column === column))],
        };
      });
    },
    numberOf: (row) => row.number,
  });

  return {
    memory,
    read: (by?: Carrier): Promise<readonly HearingRow[] | undefined> =>
      isAbsent({ list: hearingsList, version: version() })
        ? Promise.resolve(undefined)
        : orWhereClosed(undefined, () => memory.rows(undefined, by)),
  };
}
