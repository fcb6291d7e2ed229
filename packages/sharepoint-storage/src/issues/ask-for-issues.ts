import type { SPFI } from '@pnp/sp';
import { codesOf, everyWordOf, issueStatuses } from '@tms-support/support-domain';
import { issuesList, type ItemCells } from '@tms-support/sharepoint-schema';
import { idFilter } from '../site/changed-items.js';
import { everyPage } from '../site/every-page.js';
import { itemsOf } from '../site/item.js';
import { pageOf, selectOf } from '../site/query.js';
import { listOn, type Site } from '../site/site.js';
import { saysTooMany } from '../site/to-storage-error.js';

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

const page = (site: Site, sp: SPFI, version: number, without: readonly string[] = []) =>
  pageOf(site, sp, issuesList, selectOf(site, issuesList, version, without));

/** The number of the newest issue, in a list of one; blank where there is none. */
export const askForNewestIssue = (site: Site): Promise<unknown> =>
  listOn(site, issuesList).items.select('Id').orderBy('Id', false).top(1)();

/** How many numbers are looked through at once: fewer than SharePoint's list view threshold. */
export const usualSpan = 4_000;

/** Open issues where more than the threshold are open: no index leaves few enough, so they are read number by number, span by span. */
async function openIssuesBySpans(site: Site, version: number): Promise<ItemCells[]> {
  const [newest] = itemsOf(await askForNewestIssue(site));
  const items: ItemCells[] = [];
  for (let before = Number(newest?.['Id'] ?? 0) + 1; before > 1; before -= usualSpan) {
    const span = `Id ge ${Math.max(1, before - usualSpan)} and Id lt ${before} and (${openFilter(site)})`;
    items.push(...(await everyPage(site, site.sp, (sp) => page(site, sp, version).filter(span))));
  }
  return items;
}

/** Every open issue. Given a batch, the first page travels in it. */
export const askForOpenIssues = (site: Site, sp: SPFI, version: number): Promise<ItemCells[]> =>
  everyPage(site, sp, (from) => page(site, from, version).filter(openFilter(site))).catch((cause: unknown) => {
    if (saysTooMany(cause)) return openIssuesBySpans(site, version);
    throw cause;
  });

/** Of these items, the issues that are open. Ids come first: they are what the index is used for. */
export const askForOpenIssuesAmong = (site: Site, version: number, ids: readonly number[]): Promise<unknown> =>
  page(site, site.sp, version).filter(`(${idFilter(ids)}) and (${openFilter(site)})`)();

/** Closed issues of a span of numbers, newest first, without their stories. */
export const askForClosedIssues = (
  site: Site,
  version: number,
  { from, before }: { from: number; before: number },
  size: number,
): Promise<unknown> =>
  page(site, site.sp, version, [f.history.name])
    .filter(closedFilter(site, from, before))
    .orderBy('Id', false)
    .top(size)();
