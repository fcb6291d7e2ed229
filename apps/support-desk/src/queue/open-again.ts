import type { Given, IssueCalls, IssueRow, Report, ReportCalls } from '@tms-support/sharepoint-storage';
import type { Issue, IssueCommand } from '@tms-support/support-domain';
import { londonDate } from '../words/london-time';
import { newRowsOf, type ReportRowSeen } from './new-on-report';
import { isOfIssue } from './reports-of-issue';
import { saysNot } from './says-not';
import { tellReportOf } from './tell-report-of';

type Opening = Pick<ReportCalls, 'readReports' | 'tellReport'> &
  Pick<IssueCalls, 'readIssue' | 'findIssues' | 'giveCommand'>;

function commandFor(issue: Issue, report: Report, { words, at }: ReportRowSeen): IssueCommand | undefined {
  if (issue.mergedInto) return undefined;
  const asToldBy = { name: report.by.name, on: londonDate(at), at };
  if (issue.status === 'answered') return { type: 'record-not-resolved', whatHappened: words, asToldBy };
  return issue.status === 'closed' ? { type: 'reopen', reason: words, asToldBy } : undefined;
}

/**
 * Opens the issue of a report again, in the reporter's words and stamped with the time of their row: they said that it did not work, and nobody
 * of TMU need copy that. The id of the command is made of the row's number, so that two of the team who open the desk at once open it once.
 * Gives the issue as it stands then; nothing where it is open already, or the report is not this issue's.
 */
export async function openAgain(
  desk: Opening,
  report: Report,
  reports: readonly Report[],
): Promise<IssueRow | undefined> {
  const said = saysNot(report);
  if (!said || report.issueNumber === undefined) return undefined;
  const row = await desk.readIssue(report.issueNumber);
  if (!isOfIssue(report, row.value, reports)) return undefined;
  // Somebody took it down by hand, or answered since: a report on older lists does not say so.
  if (!newRowsOf(report, row.value.history).some(({ number }) => number === said.number)) return undefined;
  const command = commandFor(row.value, report, said);
  if (!command) return undefined;
  const given: Given = await desk.giveCommand(row, command, `report-row-${said.number}`);
  if (given.outcome !== 'saved') return undefined;
  await tellReportOf(desk, given.row).catch(() => undefined);
  return given.row;
}
