import { isBlank, parseIssueRow, type StoredIssue } from './issue-row.js';
import type { VersionsRead } from './unverified-events.js';

/**
 * Tells blanks that somebody made by hand from those of a column that was taken away and came back, by the item's versions: whoever
 * blanked a cell, a version before has something in it, and a column that came back has nothing in any. Asking costs a request, so
 * only a row that has such a blank is asked about, before something is made of it: the page of the issue, or its next step.
 *
 * How sure: that SharePoint shows a column that was made again as blank in the item's older versions is likely, and not proven on a
 * tenant [L]. Were it to show the old values, the blank would read as an edit by hand, as it stands in the story then.
 */
export function withBlanksJudged(siteUrl: string, stored: StoredIssue, read: VersionsRead): StoredIssue {
  const cameBack = (stored.inDoubt ?? []).filter((name) => read.versions.every((cells) => isBlank(cells[name])));
  if (cameBack.length === 0) return stored;
  return parseIssueRow(stored.cells, siteUrl, cameBack);
}
