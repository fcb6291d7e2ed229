import type { IssueCalls, IssueRow, Report, ReportCalls } from '@tms-support/sharepoint-storage';
import { isOfIssue, reportsOfIssue } from './reports-of-issue';
import { isEnded, reportStandsAs } from '../words/report-words';

type Telling = Pick<ReportCalls, 'readReports' | 'tellReport'> & Pick<IssueCalls, 'readIssue'>;

/**
 * The reports of people whose issue lives on in this one: their own says no more than that, so what happens here is theirs to
 * read too. A person's email says whose report it may be; the issue that was made of it says whether it is.
 */
async function reportsMergedInto(desk: Telling, row: IssueRow, reports: readonly Report[]): Promise<readonly Report[]> {
  const { key, mergedFrom = [], others = [] } = row.value;
  if (mergedFrom.length === 0) return [];
  const emails = new Set(others.map(({ reporter }) => reporter.email?.toLowerCase()));
  const found = await Promise.all(
    reports
      .filter(
        ({ by, issueNumber, standsAs }) =>
          issueNumber !== row.number && !isEnded(standsAs) && emails.has(by.email.toLowerCase()),
      )
      .map(async (report) => {
        const own = report.issueNumber === undefined ? undefined : await desk.readIssue(report.issueNumber);
        return own?.value.mergedInto?.issueKey === key ? [report] : [];
      }),
  );
  return found.flat();
}

/** The report that an issue was just logged from: another person may have written its thread into a row of theirs, later. */
function loggedFrom(thread: string, row: IssueRow, reports: readonly Report[]): readonly Report[] {
  const ofThread = reports.filter((report) => report.thread === thread).sort((a, b) => a.head.number - b.head.number);
  const own = ofThread.find((report) => isOfIssue(report, row.value, reports)) ?? ofThread[0];
  return own ? [own] : [];
}

/**
 * Writes on the reporter's own row how the issue that was made of it stands now, on every report that is this issue's, and on the
 * rows of those whose issue was merged into it. `thread` names the report that is being logged just now, which has no number yet.
 * Throws a `StorageError`: the issue itself is saved all the same.
 */
export async function tellReportOf(desk: Telling, row: IssueRow, thread?: string): Promise<void> {
  const reports = await desk.readReports();
  const own = thread === undefined ? reportsOfIssue(reports, row) : loggedFrom(thread, row, reports);
  const words = reportStandsAs(row.value);
  const tell = async (report: Report, number: number | undefined): Promise<void> => {
    if (report.standsAs === words && report.issueNumber === number) return;
    await desk.tellReport(report, words, number);
  };
  for (const report of await reportsMergedInto(desk, row, reports)) await tell(report, report.issueNumber);
  for (const report of own) await tell(report, row.number);
}
