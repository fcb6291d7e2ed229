import type { IssueRow } from './issue-calls.js';
import { headExpand, cellsOf, itemsOf } from '../site/item.js';
import { selectOf } from '../site/query.js';
import { listOn, type Site } from '../site/site.js';
import { asking, toStorageError } from '../site/to-storage-error.js';
import { StorageError } from '../site/storage-error.js';
import { issuesList } from '@tms-support/sharepoint-schema';
import { askForClosedIssues, askForNewestIssue, usualSpan } from './ask-for-issues.js';
import { parseIssueRow, type StoredIssue } from './issue-row.js';

const f = issuesList.fields;

/** The open issues of an answer, each as its cells say: one that somebody closed by hand is not among them. */
export function openIssuesOf(answer: unknown, site: Site): readonly StoredIssue[] {
  return itemsOf(answer)
    .map((cells) => parseIssueRow(cells, site.url))
    .filter(({ row }) => row.value.status !== 'closed');
}

/** About two milliseconds of work, and five before the engine has compiled it. */
const rowsInATurn = 25;

/** Closed issues, newest first, a page at a time, without their story. */
export async function readClosedIssues(
  site: Site,
  version: number,
  page: { before?: number; size: number },
  span: number = usualSpan,
): Promise<readonly IssueRow[]> {
  return asking('reading closed issues', async () => {
    const [newest] = itemsOf(await askForNewestIssue(site));
    let before = Math.min(page.before ?? Infinity, Number(newest?.['Id'] ?? 0) + 1);
    const rows: IssueRow[] = [];
    while (rows.length < page.size && before > 1) {
      const from = Math.max(1, before - span);
      const asked = page.size - rows.length;
      const answer = itemsOf(await askForClosedIssues(site, version, { from, before }, asked));
      before = from;
      let read = 0;
      for (const cells of answer) {
        const { row } = parseIssueRow(cells, site.url);
        if (row.value.status === 'closed') rows.push(row);
        read += 1;
        if (read === asked) before = row.number;
        // In one go a page of 200 held the screen for up to 38 ms: after each few rows a key is answered (0507).
        if (read % rowsInATurn === 0) await new Promise((goOn) => setTimeout(goOn));
      }
    }
    return rows;
  });
}

/** One issue with its story. */
export async function readStoredIssue(site: Site, version: number, number: number): Promise<StoredIssue> {
  try {
    const item = listOn(site, issuesList).items.getById(number);
    return parseIssueRow(
      cellsOf(await item.select(...selectOf(site, issuesList, version)).expand(...headExpand)()),
      site.url,
    );
  } catch (cause) {
    const error = toStorageError(cause, `reading issue ${number}`);
    if (error.code !== 'STORAGE.NOT_FOUND') throw error;
    const message = `There is no issue ${number}. It may have been deleted from the list.`;
    throw new StorageError('STORAGE.NOT_FOUND', message, error.cause);
  }
}

/** Keys of one request: each is a part of its address. */
const keysAtOnce = 15;

/** The issues with these keys, open or closed, in no order; one request for every fifteen. A key without an issue is left out. */
export async function findIssuesByKeys(
  site: Site,
  version: number,
  keys: readonly string[],
): Promise<readonly StoredIssue[]> {
  return asking('looking for the issues', async () => {
    const found: StoredIssue[] = [];
    for (let at = 0; at < keys.length; at += keysAtOnce) {
      const parts = keys.slice(at, at + keysAtOnce).map((key) => `${f.key.name} eq '${key.replace(/'/g, "''")}'`);
      const answer = await listOn(site, issuesList)
        .items.select(...selectOf(site, issuesList, version))
        .expand(...headExpand)
        .filter(parts.join(' or '))
        .top(5000)();
      found.push(...itemsOf(answer).map((cells) => parseIssueRow(cells, site.url)));
    }
    return found;
  });
}

/** The issue with this key, where there is one. The lowest number wins, should a list ever hold two. */
export async function findIssueByKey(site: Site, version: number, key: string): Promise<StoredIssue | undefined> {
  return asking('looking for the issue', async () => {
    const literal = key.replace(/'/g, "''");
    const answer = await listOn(site, issuesList)
      .items.select(...selectOf(site, issuesList, version))
      .expand(...headExpand)
      .filter(`${f.key.name} eq '${literal}'`)
      .orderBy('Id')
      .top(1)();
    const [cells] = itemsOf(answer);
    return cells && parseIssueRow(cells, site.url);
  });
}
