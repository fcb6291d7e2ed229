import type { SPFI } from '@pnp/sp';
import { everyWordOf, type OutageEventType } from '@tms-support/support-domain';
import { outagesList, outageSteps, type ItemCells } from '@tms-support/sharepoint-schema';
import { idFilter } from '../site/changed-items.js';
import { everyPage } from '../site/every-page.js';
import { itemsOf } from '../site/item.js';
import type { KeptList, WithCells } from '../site/list-module.js';
import { pageSize, selectOf } from '../site/query.js';
import { listOn, type Site } from '../site/site.js';
import type { OutageCalls, OutageRow } from './outage-calls.js';
import { parseOutageRow } from './outage-rows.js';

const { step } = outagesList.fields;

/** What says how an outage stands: a few rows each. Who was told and what was put back are hundreds, and its own page reads them. */
const standing: readonly OutageEventType[] = ['declared', 'withdrawn', 'ended', 'carried-on', 'finished'];
const standingFilter = (site: Site): string =>
  site.lost.mayFilter(outagesList, step.name)
    ? standing
        .flatMap((code) => everyWordOf(outageSteps[code]))
        .map((word) => `${step.name} eq '${word.replace(/'/g, "''")}'`)
        .reduce((all, one) => `${all} or ${one}`)
    : 'Id ge 1';

/** Rows of this list with who added them: they are never changed, so that is who did it. */
const outageItems = (site: Site, sp: SPFI, version: number) =>
  listOn(site, outagesList, sp)
    .items.select(...selectOf(site, outagesList, version), 'Author/Title', 'Author/EMail')
    .expand('Editor', 'Author')
    .top(pageSize);

/** Every row that says how an outage stands, and all rows of one. Given a batch, the first page travels in it. */
export const askForOutages = (site: Site, sp: SPFI, version: number, also = ''): Promise<ItemCells[]> =>
  everyPage(site, sp, (from) => outageItems(site, from, version).filter(`${standingFilter(site)}${also}`));

/** The days when TMS was down: everybody reads them at the door, and a machine keeps them, so that the banner is in the first paint. */
export const outagesModule: KeptList<WithCells<OutageRow>, OutageCalls> = {
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
};
