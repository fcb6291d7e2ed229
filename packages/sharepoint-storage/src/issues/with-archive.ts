import type { IssueEvent } from '@tms-support/support-domain';
import { issuesList } from '@tms-support/sharepoint-schema';
import type { Site } from '../site/site.js';
import { readArchive } from './archive-file.js';
import type { StoredIssue } from './issue-row.js';

/** The issue with the oldest of its story read back from its attachments. A file that is gone is named, and costs its part. */
export async function withArchive(site: Site, stored: StoredIssue): Promise<StoredIssue> {
  const files = stored.history?.archived?.files ?? [];
  if (files.length === 0) return stored;
  const oldest: IssueEvent[] = [];
  const faults = [...stored.row.faults];
  for (const file of files) {
    const events = await readArchive(site, stored.row.number, file).catch(() => undefined);
    if (events) oldest.push(...events);
    else {
      const message =
        'The file with the oldest part of the story cannot be read. Look for it among the attachments of the row.';
      faults.push({ column: issuesList.fields.history.title, message, value: file });
    }
  }
  const { row } = stored;
  return { ...stored, row: { ...row, faults, value: { ...row.value, history: [...oldest, ...row.value.history] } } };
}
