import type { IssueRow, Report } from '@tms-support/sharepoint-storage';
import { isSamePerson, peopleOn, type Issue } from '@tms-support/support-domain';

/** The key of an issue that is logged from a report: two of the team who log it at once make one issue. */
export const issueKeyOf = ({ thread }: Pick<Report, 'thread'>): string => `report-${thread}`;

type Named = Pick<Report, 'by' | 'thread' | 'head'>;

const isByItsPeople = ({ by }: Named, issue: Issue): boolean =>
  by.name.trim() !== '' && peopleOn(issue).some(({ reporter }) => isSamePerson(reporter, by));

/**
 * Whether a report is one of this issue's: its author is among the issue's people, or TMU logged the issue from this very report
 * (for a panellist, say, whom its author wrote about). A number on a report alone is no tie: whoever adds a row to the list of
 * reports can write any, and would then speak on another's issue in the place of its own reporter. `reports` are all that there are: of
 * those that have the issue's thread, and whose author is not on it, the first is the one that it was logged from.
 */
export function isOfIssue(report: Named, issue: Issue, reports: readonly Named[]): boolean {
  if (isByItsPeople(report, issue)) return true;
  if (issue.key !== issueKeyOf(report)) return false;
  // The thread is a word that its writer chose. SharePoint's numbers are not: whoever copied it came later.
  const ofThread = reports.filter(({ thread }) => thread === report.thread);
  if (ofThread.some((one) => isByItsPeople(one, issue))) return false;
  return ofThread.every(({ head }) => head.number >= report.head.number);
}

/** Whether anybody on this issue told the team by a report of their own: for all others no report is looked for. */
export const isFromReport = (issue: Issue): boolean => peopleOn(issue).some(({ channel }) => channel === 'desk');

/** The reports that were logged as this issue. */
export function reportsOfIssue(reports: readonly Report[], row: Pick<IssueRow, 'number' | 'value'>): readonly Report[] {
  return reports.filter((report) => report.issueNumber === row.number && isOfIssue(report, row.value, reports));
}
