import type { IssueRow } from '../desk.js';
import { headExpand, cellsOf, itemsOf } from '../site/item.js';
import { requests, selectOf } from '../site/query.js';
import { listOn, type Site } from '../site/site.js';
import { asking, toStorageError } from '../site/to-storage-error.js';
import { StorageError } from '../storage-error.js';
import { issuesList } from '@tms-support/sharepoint-schema';
import { parseIssueRow, type StoredIssue } from './issue-row.js';

const f = issuesList.fields;

/** The open issues of an answer. A row that somebody reopened or closed by hand is shown as its cell says. */
export function openIssuesOf(answer: unknown, site: Site): readonly StoredIssue[] {
  return itemsOf(answer).map((cells) => parseIssueRow(cells, site.url));
}

/** Closed issues, newest first, a page at a time, without their story. */
export async function readClosedIssues(
  site: Site, version: number, page: { before?: number; size: number },
): Promise<readonly IssueRow[]> {
  return asking('reading closed issues', async () => {
    const answer = await requests.closedIssues(site, site.sp, version, page);
    return itemsOf(answer).map((cells) => parseIssueRow(cells, site.url).row);
  });
}

/** One issue with its story. */
export async function readStoredIssue(site: Site, version: number, number: number): Promise<StoredIssue> {
  try {
    const item = listOn(site, issuesList).items.getById(number);
    return parseIssueRow(cellsOf(await item.select(...selectOf(issuesList, version)).expand(...headExpand)()), site.url);
  } catch (cause) {
    const error = toStorageError(cause, `reading issue ${number}`);
    if (error.code !== 'STORAGE.NOT_FOUND') throw error;
    const message = `There is no issue ${number}. It may have been deleted from the list.`;
    throw new StorageError('STORAGE.NOT_FOUND', message, error.cause);
  }
}

/** The issue with this key, where there is one. The lowest number wins, should a list ever hold two. */
export async function findIssueByKey(site: Site, version: number, key: string): Promise<StoredIssue | undefined> {
  return asking('looking for the issue', async () => {
    const literal = key.replace(/'/g, "''");
    const answer = await listOn(site, issuesList)
      .items.select(...selectOf(issuesList, version))
      .expand(...headExpand)
      .filter(`${f.key.name} eq '${literal}'`)
      .orderBy('Id')
      .top(1)();
    const [cells] = itemsOf(answer);
    return cells && parseIssueRow(cells, site.url);
  });
}
