import { rulesSnapshotsList } from '@tms-support/sharepoint-schema';
import { headExpand, itemsOf } from '../site/item.js';
import { selectOf } from '../site/query.js';
import { listOn, type Site } from '../site/site.js';
import { parsePublishedRow, type PublishedRow } from './snapshot-rows.js';

/** The newest published tables. Two: the one that counts, and the one before it should that be spoilt. */
export function askForRules(site: Site, sp: Site['sp'], version: number, before?: number): Promise<unknown> {
  const items = listOn(site, rulesSnapshotsList, sp)
    .items.select(...selectOf(site, rulesSnapshotsList, version))
    .expand(...headExpand);
  return (before === undefined ? items : items.filter(`Id lt ${before}`)).orderBy('Id', false).top(2)();
}

/** The published tables of an answer, as they came. */
export const publishedIn = (answer: unknown): readonly PublishedRow[] => itemsOf(answer).map(parsePublishedRow);
