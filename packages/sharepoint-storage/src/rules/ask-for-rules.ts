import { rulesSnapshotsList } from '@tms-support/sharepoint-schema';
import { headExpand } from '../site/item.js';
import { selectOf } from '../site/query.js';
import { listOn, type Site } from '../site/site.js';

/** The newest published tables. Two: the one that counts, and the one before it should that be spoilt. */
export function askForRules(site: Site, sp: Site['sp'], version: number, before?: number): Promise<unknown> {
  const items = listOn(site, rulesSnapshotsList, sp)
    .items.select(...selectOf(site, rulesSnapshotsList, version))
    .expand(...headExpand);
  return (before === undefined ? items : items.filter(`Id lt ${before}`)).orderBy('Id', false).top(2)();
}
