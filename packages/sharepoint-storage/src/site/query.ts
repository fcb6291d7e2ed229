import type { SPFI } from '@pnp/sp';
import { codesOf, everyWordOf, issueStatuses } from '@tms-support/support-domain';
import {
  fieldsAt,
  issuesList,
  documentsLibrary,
  peopleList,
  settingsList,
  updatesList,
  type ItemCells,
  type ListSchema,
} from '@tms-support/sharepoint-schema';
import { idFilter } from './changed-items.js';
import { everyPage } from './every-page.js';
import { headExpand, headSelect, itemsOf } from './item.js';
import { listOn, type ListAddress, type Site } from './site.js';
import { saysTooMany } from './to-storage-error.js';

/** SharePoint gives 100 rows where nothing is asked, and 5,000 at most. */
export const pageSize = 2000;

/** The cells to ask for: the desk's own columns that lists of this version have, and the item's own facts. Never all of them. */
export function selectOf(site: Site, list: ListSchema, version: number, without: readonly string[] = []): string[] {
  const names = fieldsAt(list, version).map((field) => field.name);
  return [...headSelect, ...names.filter((name) => !without.includes(name) && site.lost.isThere(list, name))];
}

const f = issuesList.fields;
const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;
// Rows keep the word that they were written with: what a status was called once is asked for too.
const closedWords = everyWordOf(issueStatuses.closed);
const openWords = codesOf(issueStatuses).flatMap((code) => (code === 'closed' ? [] : everyWordOf(issueStatuses[code])));

/**
 * What may be open, each part on an index. "Not Closed" is the tempting filter; SharePoint answers no "not" from an index, so
 * the desk would stop at 5,000 issues. What the desk has not closed comes whatever its status cell says; what somebody opened
 * again by hand comes by its status, blank or not. A few that are closed by hand come along, and are left out once they are read.
 */
function openFilter(site: Site): string {
  const may = (name: string): boolean => site.lost.mayFilter(issuesList, name);
  const byStatus = [`${f.status.name} eq null`, ...openWords.map((text) => `${f.status.name} eq ${quoted(text)}`)];
  const parts = [
    ...(may(f.closedAt.name) ? [`${f.closedAt.name} eq null`] : []),
    ...(may(f.status.name) ? byStatus : []),
  ];
  // Without both columns all rows are read, and their stories say which are open.
  return parts.length > 0 ? parts.join(' or ') : 'Id ge 1';
}

/** What is closed, among the items of a span of numbers that is shorter than the list view threshold. */
function closedFilter(site: Site, from: number, before: number): string {
  const may = (name: string): boolean => site.lost.mayFilter(issuesList, name);
  const parts = [
    ...(may(f.status.name) ? closedWords.map((text) => `${f.status.name} eq ${quoted(text)}`) : []),
    ...(may(f.closedAt.name) ? [`${f.closedAt.name} ge datetime'1900-01-01T00:00:00Z'`] : []),
  ];
  return `Id ge ${from} and Id lt ${before}${parts.length > 0 ? ` and (${parts.join(' or ')})` : ''}`;
}

const query = (site: Site, sp: SPFI, list: ListAddress, select: readonly string[]) =>
  listOn(site, list, sp)
    .items.select(...select)
    .expand(...headExpand);

/** How many numbers are looked through at once: fewer than SharePoint's list view threshold. */
export const usualSpan = 4_000;

/** Open issues where more than the threshold are open: no index leaves few enough, so they are read number by number, span by span. */
async function openIssuesBySpans(site: Site, version: number): Promise<ItemCells[]> {
  const [newest] = itemsOf(await requests.newestIssue(site));
  const items: ItemCells[] = [];
  for (let before = Number(newest?.['Id'] ?? 0) + 1; before > 1; before -= usualSpan) {
    const span = `Id ge ${Math.max(1, before - usualSpan)} and Id lt ${before} and (${openFilter(site)})`;
    const ask = (sp: SPFI) =>
      query(site, sp, issuesList, selectOf(site, issuesList, version))
        .filter(span)
        .top(pageSize);
    items.push(...(await everyPage(site, site.sp, ask)));
  }
  return items;
}

/** Stories hold whole posts: ten years of them would be megabytes at the door. The page of one update reads its own. */
const updateColumns = (site: Site, version: number): string[] =>
  selectOf(site, updatesList, version, [updatesList.fields.history.name]);

/** The requests of a cold load, each for one list. Given a batch, their first page travels in it. */
export const requests = {
  openIssues: (site: Site, sp: SPFI, version: number) =>
    everyPage(site, sp, (from) =>
      query(site, from, issuesList, selectOf(site, issuesList, version))
        .filter(openFilter(site))
        .top(pageSize),
    ).catch((cause: unknown) => {
      if (saysTooMany(cause)) return openIssuesBySpans(site, version);
      throw cause;
    }),
  /** Of these items, the issues that are open. Ids come first: they are what the index is used for. */
  openIssuesAmong: (site: Site, version: number, ids: readonly number[]) =>
    query(site, site.sp, issuesList, selectOf(site, issuesList, version))
      .filter(`(${idFilter(ids)}) and (${openFilter(site)})`)
      .top(pageSize)(),
  closedIssues: (site: Site, version: number, span: { from: number; before: number }, size: number) =>
    query(site, site.sp, issuesList, selectOf(site, issuesList, version, [f.history.name]))
      .filter(closedFilter(site, span.from, span.before))
      .orderBy('Id', false)
      .top(size)(),
  newestIssue: (site: Site) => listOn(site, issuesList).items.select('Id').orderBy('Id', false).top(1)(),
  people: (site: Site, sp: SPFI, version: number) =>
    everyPage(site, sp, (from) => query(site, from, peopleList, selectOf(site, peopleList, version)).top(pageSize)),
  updates: (site: Site, sp: SPFI, version: number) =>
    everyPage(site, sp, (from) => query(site, from, updatesList, updateColumns(site, version)).top(pageSize)),
  documents: (site: Site, sp: SPFI, version: number) => {
    const file = ['FileRef', 'FileLeafRef', 'FSObjType'];
    const select = [...selectOf(site, documentsLibrary, version), ...file];
    return everyPage(site, sp, (from) => query(site, from, documentsLibrary, select).top(pageSize));
  },
  settings: (site: Site, sp: SPFI) =>
    listOn(site, settingsList, sp)
      .items.select(
        'Id',
        ...[settingsList.fields.key.name, settingsList.fields.value.name].filter((name) =>
          site.lost.isThere(settingsList, name),
        ),
      )
      .top(500)(),
  changeToken: (site: Site, sp: SPFI, list: ListAddress) => listOn(site, list, sp).select('CurrentChangeToken')(),
};
