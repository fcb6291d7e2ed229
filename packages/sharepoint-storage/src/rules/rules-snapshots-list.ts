import { rulesSnapshotsList } from '@tms-support/sharepoint-schema';
import type { SmallList } from '../site/list-module.js';
import { headExpand, itemsOf } from '../site/item.js';
import { selectOf } from '../site/query.js';
import { listOn, type Site } from '../site/site.js';
import { parsePublishedRow, type PublishedRow } from './snapshot-rows.js';
import type { RuleCalls } from './rule-calls.js';

/** The newest published tables. Two: the one that counts, and the one before it should that be spoilt. */
export function askForRules(site: Site, sp: Site['sp'], version: number, before?: number): Promise<unknown> {
  const items = listOn(site, rulesSnapshotsList, sp)
    .items.select(...selectOf(site, rulesSnapshotsList, version))
    .expand(...headExpand);
  return (before === undefined ? items : items.filter(`Id lt ${before}`)).orderBy('Id', false).top(2)();
}

/** The rules that were published: of them the newest two. */
export const rulesSnapshotsModule: SmallList<PublishedRow, RuleCalls> = {
  when: 'each-visit',
  list: rulesSnapshotsList,
  doing: 'reading the published rules',
  ask: (site, sp, version) => askForRules(site, sp, version),
  rowsIn: (answer) => itemsOf(answer).map(parsePublishedRow),
  numberOf: (row) => row.number,
  faulty: async ({ desk }) => [{ faults: (await desk.readCountingRules()).faults }],
};
