import { outagesList } from '@tms-support/sharepoint-schema';
import { isAbsent, orWhereClosed } from '../rows/rows-not-there.js';
import { idFilter } from '../site/changed-items.js';
import { itemsOf } from '../site/item.js';
import { later } from '../site/later.js';
import type { OpenKeptList, WithCells } from '../site/list-module.js';
import { askForOutages, outageItems, standingFilter } from './ask-for-outages.js';
import type { OutageCalls, OutageRow } from './outage-calls.js';
import { parseOutageRow } from './outage-rows.js';

const script = () => later(() => import(/* webpackChunkName: 'storage-outages' */ './give-outage.js'));

/** The days when TMS was down: everybody reads them at the door, and a machine keeps them, so that the banner is in the first paint. */
export const outagesModule: OpenKeptList<WithCells<OutageRow>, OutageCalls> = {
  when: 'kept',
  list: outagesList,
  doing: 'reading when TMS was down',
  ask: (site, sp, version) => askForOutages(site, sp, version),
  askSome: (site, version, ids) =>
    outageItems(site, site.sp, version).filter(`(${idFilter(ids)}) and (${standingFilter(site)})`)(),
  rowsIn: (answer, site) => itemsOf(answer).map((cells) => ({ row: parseOutageRow(cells, site.url), cells })),
  numberOf: ({ row }) => row.number,
  // Not by the desk's own call: a row that does not say what happened is not asked for there, and is the one to mend.
  faulty: async ({ cellsOf, siteUrl }) => (await cellsOf(outagesList)).map((cells) => parseOutageRow(cells, siteUrl)),
  open({ site, version, memory, inside, rows, actor }): OutageCalls {
    const facts = async () => ({ actor: await actor(), version: version() });
    const isHere = (): boolean => !isAbsent({ list: outagesList, version: version() });
    return {
      mayDeclareHere: () => inside(async () => isHere()),
      // A site of an older version has no such list, and nobody was told that TMS is down.
      readOutages: () =>
        inside(async () => (isHere() ? orWhereClosed([], async () => (await rows()).map(({ row }) => row)) : [])),
      async readOutage(key) {
        const { readOutage } = await script();
        return inside(() => readOutage(site, version(), key));
      },
      async giveOutage(key, command, commandId) {
        const { giveOutage } = await script();
        const known = { ...(await facts()), commandId };
        memory.doubt();
        return giveOutage(site, key, command, known);
      },
      async writeOutageLog(command) {
        const { writeOutageLog } = await script();
        return writeOutageLog(site, command, await facts());
      },
    };
  },
};
