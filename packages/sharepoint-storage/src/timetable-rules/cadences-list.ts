import { cadencesList } from '@tms-support/sharepoint-schema';
import { isAbsent, orWhereClosed } from '../rows/rows-not-there.js';
import { itemsOf } from '../site/item.js';
import type { AnyList } from '../site/list-module.js';
import { everyRow, selectOf } from '../site/query.js';
import { faultsOfLost, readingWhatIsLeft } from '../site/reading-what-is-left.js';
import type { Site } from '../site/site.js';
import type { Carrier } from '../site/together.js';
import { toStorageError } from '../site/to-storage-error.js';
import { parseCadence } from './cadence-rows.js';
import type { CadenceCalls, CadenceRow } from './timetable-rule-calls.js';

/** What comes again and again, as the team's list has it. */
export function readCadences(site: Site, version: number, by: Carrier): Promise<readonly CadenceRow[] | undefined> {
  const kept = { list: cadencesList, version };
  if (isAbsent(kept)) return Promise.resolve(undefined);
  return orWhereClosed(undefined, async () => {
    try {
      const items = await by((sp) =>
        readingWhatIsLeft(site, sp, kept, (from) =>
          everyRow(site, from, cadencesList, selectOf(site, cadencesList, version)),
        ),
      );
      const lost = faultsOfLost(site, cadencesList);
      return itemsOf(items).map((cells) => {
        const row = parseCadence(cells, site.url);
        return lost.length > 0 ? { ...row, faults: [...lost, ...row.faults] } : row;
      });
    } catch (cause) {
      throw toStorageError(cause, 'reading the regular updates');
    }
  });
}

/** The list of cadences: read when somebody looks at the timetable. */
export const cadencesModule: AnyList<CadenceCalls> = {
  list: cadencesList,
  faulty: async ({ desk }) => (await desk.readCadences()) ?? [],
};
