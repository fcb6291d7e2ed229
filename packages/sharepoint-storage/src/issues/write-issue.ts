import type { Issue, IssueEvent } from '@tms-support/support-domain';
import { issuesList, type CellValue } from '@tms-support/sharepoint-schema';
import { later } from '../site/later.js';
import { versionOf } from '../site/item.js';
import { listOn, type Site } from '../site/site.js';
import { asking } from '../site/to-storage-error.js';
import { StorageError } from '../site/storage-error.js';
import { planArchive, tooLong } from './archive-history.js';
import { withoutHistory, writeHistory, type StoredHistory } from './history-cell.js';
import { cellsOfColumns, changedColumns } from './issue-fields.js';
import { readStoredIssue } from './read-issues.js';
import type { StoredIssue } from './issue-row.js';

const f = issuesList.fields;

/** Whether two readings of an item hold the same, whatever their versions: only our attachment came between them. */
function holdTheSame(a: StoredIssue, b: StoredIssue): boolean {
  const plain = (stored: StoredIssue): string =>
    JSON.stringify(Object.values(issuesList.fields).map((field) => stored.cells[field.name] ?? null));
  return plain(a) === plain(b);
}

/** A story that has nothing to begin from begins from how the issue stands. */
function beginning(stored: StoredIssue): StoredHistory {
  return stored.history ?? { start: withoutHistory(stored.row.value), unreadable: [], earlier: [], events: [] };
}

/**
 * Writes what happened: the cells that changed and the story, in one update with If-Match. Throws `STORAGE.CONFLICT` where
 * somebody else wrote meanwhile. Returns the cells that it sent. `more` are cells that follow from the issue and are no part of it.
 */
export async function writeIssue(
  site: Site,
  version: number,
  stored: StoredIssue,
  after: Issue,
  events: readonly IssueEvent[],
  more: Record<string, CellValue>,
): Promise<Record<string, CellValue>> {
  const { number } = stored.row;
  site.lost.mustBeThere(issuesList, [f.history]);
  const begun = beginning(stored);
  const story: StoredHistory = { ...begun, events: [...begun.events, ...events] };
  const fileName = `story-${(begun.archived?.files.length ?? 0) + 1}-${site.newId()}.json`;
  const archive = planArchive(story, fileName);
  let etag = stored.row.etag;
  if (archive) {
    const { attachEvents } = await later(() => import(/* webpackChunkName: 'storage-one-issue' */ '../one-issue.js'));
    await attachEvents(site, number, fileName, archive.leaving);
    const now = await readStoredIssue(site, version, number);
    if (!holdTheSame(stored, now))
      throw new StorageError('STORAGE.CONFLICT', 'Somebody else changed this at the same time.');
    etag = now.row.etag;
  }
  const versionNow = versionOf(etag);
  const writtenAs = versionNow === undefined ? {} : { writtenAs: versionNow + 1 };
  const { writtenAs: _, ...note } = archive?.staying ?? story;
  // The write goes through on this version alone, and makes the next one.
  const text = writeHistory({ ...note, ...writtenAs });
  if (text.length > 63_000) throw tooLong(text.length);
  const cells: Record<string, CellValue> = {
    ...cellsOfColumns(after, stored.cameBack ?? []),
    ...changedColumns(stored.row.value, after, version),
    ...more,
    [f.history.name]: text,
  };
  await asking(`saving issue ${number}`, () =>
    listOn(site, issuesList).items.getById(number).update(site.lost.cellsThere(issuesList, cells), etag),
  );
  return cells;
}
