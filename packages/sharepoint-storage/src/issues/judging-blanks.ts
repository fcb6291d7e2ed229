import { later } from '../site/later.js';
import type { Site } from '../site/site.js';
import type { StoredIssue } from './issue-row.js';

/** The row with its blanks judged, before a step is decided on. Whoever may not read versions takes them for edits, as they stand. */
export async function judgingBlanks(site: Site, version: number, stored: StoredIssue): Promise<StoredIssue> {
  if (!stored.inDoubt) return stored;
  const { readVersions, withBlanksJudged } = await later(
    () => import(/* webpackChunkName: 'storage-one-issue' */ '../one-issue.js'),
  );
  const versions = await readVersions(site, stored.row.number, version).catch(() => undefined);
  return versions ? withBlanksJudged(site.url, stored, versions) : stored;
}
