import type { SPFI } from '@pnp/sp';
import { fieldsAt, type ItemCells, type ListSchema } from '@tms-support/sharepoint-schema';
import { everyPage } from './every-page.js';
import { headExpand, headSelect } from './item.js';
import { listOn, type ListAddress, type Site } from './site.js';

/** SharePoint gives 100 rows where nothing is asked, and 5,000 at most. */
export const pageSize = 2000;

/** The cells to ask for: the desk's own columns that lists of this version have, and the item's own facts. Never all of them. */
export function selectOf(site: Site, list: ListSchema, version: number, without: readonly string[] = []): string[] {
  const names = fieldsAt(list, version).map((field) => field.name);
  return [...headSelect, ...names.filter((name) => !without.includes(name) && site.lost.isThere(list, name))];
}

/** A page of rows with these cells, and what every item says of itself. */
export const pageOf = (site: Site, sp: SPFI, list: ListAddress, select: readonly string[]) =>
  listOn(site, list, sp)
    .items.select(...select)
    .expand(...headExpand)
    .top(pageSize);

/** Every row of a list with these cells. Given a batch, the first page travels in it. */
export const everyRow = (site: Site, sp: SPFI, list: ListAddress, select: readonly string[]): Promise<ItemCells[]> =>
  everyPage(site, sp, (from) => pageOf(site, from, list, select));

/** The token of a list's change log. It travels before the rows that it stands for. */
export const changeToken = (site: Site, sp: SPFI, list: ListAddress): Promise<unknown> =>
  listOn(site, list, sp).select('CurrentChangeToken')();
