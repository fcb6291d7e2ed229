import type { Desk, IssueRow, Report } from '@tms-support/sharepoint-storage';
import { reportStandsAs } from '../../words/report-words';

/**
 * Writes on the reporter's own row how the issue that was made of it stands now. Gives the report as it stood, or undefined where
 * this issue came from none, or where the words are there already. Throws a `StorageError`: the issue itself is saved all the same.
 */
export async function tellReportOf(
  desk: Pick<Desk, 'readReports' | 'tellReport'>, row: IssueRow, thread?: string,
): Promise<Report | undefined> {
  const reports = await desk.readReports();
  const report = reports.find((one) => (thread === undefined ? one.issueNumber === row.number : one.thread === thread));
  const words = reportStandsAs(row.value);
  if (!report || (report.standsAs === words && report.issueNumber === row.number)) return undefined;
  await desk.tellReport(report, words, row.number);
  return report;
}
