import type { SPFI } from '@pnp/sp';
import {
  fieldsAt, issuesList, documentsLibrary, peopleList, settingsList, updatesList, type ListSchema,
} from '@tms-support/sharepoint-schema';
import { idFilter } from './changed-items.js';
import { headExpand, headSelect } from './item.js';
import { listOn, type ListAddress, type Site } from './site.js';

/** SharePoint gives 100 rows where nothing is asked, and 5,000 at most. */
export const pageSize = 2000;

/** The cells to ask for: the desk's own columns that lists of this version have, and the item's own facts. Never all of them. */
export function selectOf(list: ListSchema, version: number, without: readonly string[] = []): string[] {
  const names = fieldsAt(list, version).map((field) => field.name);
  return [...headSelect, ...names.filter((name) => !without.includes(name))];
}

const f = issuesList.fields;
// A status that somebody blanked is still open: "not equal" leaves blank cells out, and the row would be lost from sight.
export const openFilter = `${f.status.name} ne 'Closed' or ${f.status.name} eq null`;

const query = (site: Site, sp: SPFI, list: ListAddress, select: readonly string[]) =>
  listOn(site, list, sp).items.select(...select).expand(...headExpand);

/** The requests of a cold load, each for one list. Given a batch, they travel in it. */
export const requests = {
  openIssues: (site: Site, sp: SPFI, version: number) =>
    query(site, sp, issuesList, selectOf(issuesList, version)).filter(openFilter).top(pageSize)(),
  /** Of these items, the issues that are open. Ids come first: they are what the index is used for. */
  openIssuesAmong: (site: Site, version: number, ids: readonly number[]) =>
    query(site, site.sp, issuesList, selectOf(issuesList, version))
      .filter(`(${idFilter(ids)}) and (${openFilter})`)
      .top(pageSize)(),
  closedIssues: (site: Site, sp: SPFI, version: number, page: { before?: number; size: number }) => {
    const closed = `${f.status.name} eq 'Closed'`;
    return query(site, sp, issuesList, selectOf(issuesList, version, [f.history.name]))
      .filter(page.before === undefined ? closed : `${closed} and Id lt ${page.before}`)
      .orderBy('Id', false)
      .top(page.size)();
  },
  people: (site: Site, sp: SPFI, version: number) =>
    query(site, sp, peopleList, selectOf(peopleList, version)).top(pageSize)(),
  updates: (site: Site, sp: SPFI, version: number) =>
    query(site, sp, updatesList, selectOf(updatesList, version)).top(pageSize)(),
  documents: (site: Site, sp: SPFI, version: number) => {
    const file = ['FileRef', 'FileLeafRef', 'FSObjType'];
    return query(site, sp, documentsLibrary, [...selectOf(documentsLibrary, version), ...file]).top(pageSize)();
  },
  settings: (site: Site, sp: SPFI) =>
    listOn(site, settingsList, sp).items.select('Id', settingsList.fields.key.name, settingsList.fields.value.name).top(500)(),
  changeToken: (site: Site, sp: SPFI, list: ListAddress) => listOn(site, list, sp).select('CurrentChangeToken')(),
};
