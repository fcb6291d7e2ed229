import type { IssueEvent } from '@tms-support/support-domain';
import { issuesList } from '@tms-support/sharepoint-schema';
import type { Site } from '../site/site.js';
import { readArchive } from './archive-file.js';
import type { StoredIssue } from './issue-row.js';
import { eventsInVersions, unverifiedIn, type VersionsRead } from './unverified-events.js';

const lost =
  'The file with the oldest part of the story cannot be read: it was taken off the row, or changed. The rest is from the ' +
  'list’s version history.';
const lostForGood =
  'The file with the oldest part of the story cannot be read. Look for it among the attachments of the row, or in the recycle bin.';

/**
 * The issue with the oldest of its story read back from its attachments, and with what SharePoint's versions say of all of it. Whoever
 * may change an item may take its files off, and SharePoint keeps no versions of them: a file that is gone is named, and what it held
 * is taken from the versions from before it was put there, as far as they go back.
 */
export async function withArchive(
  site: Site,
  stored: StoredIssue,
  versions: VersionsRead | undefined,
): Promise<StoredIssue> {
  const { row } = stored;
  const faults = [...row.faults];
  let oldest: readonly IssueEvent[] = [];
  for (const file of stored.history?.archived?.files ?? []) {
    const events = await readArchive(site, row.number, file).catch(() => undefined);
    if (events) {
      oldest = [...oldest, ...events];
      continue;
    }
    const found = versions ? eventsInVersions(versions, [...oldest, ...row.value.history]) : [];
    oldest = [...oldest, ...found];
    faults.push({
      column: issuesList.fields.history.title,
      message: found.length > 0 ? lost : lostForGood,
      value: file,
    });
  }
  const value = { ...row.value, history: [...oldest, ...row.value.history] };
  if (!versions) return { ...stored, row: { ...row, faults, value } };
  const judged = unverifiedIn(versions, stored.cells, oldest);
  faults.push(...judged.faults);
  return { ...stored, row: { ...row, faults, value, unverified: judged.unverified, otherName: judged.otherName } };
}
