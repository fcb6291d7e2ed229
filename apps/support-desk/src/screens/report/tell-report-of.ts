import type { Desk, IssueRow, Report } from '@tms-support/sharepoint-storage';
import { isEnded, reportStandsAs } from '../../words/report-words';

type Telling = Pick<Desk, 'readReports' | 'tellReport' | 'readIssue'>;

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

/**
 * Writes on the reporter's own row how the issue that was made of it stands now, and on the rows of those whose issue was merged
 * into it. Gives the first report as it stood, or undefined where there is none, or where the words are there already. Throws a
 * `StorageError`: the issue itself is saved all the same.
 */
export async function tellReportOf(desk: Telling, row: IssueRow, thread?: string): Promise<Report | undefined> {
  const reports = await desk.readReports();
  const own = reports.find((one) => (thread === undefined ? one.issueNumber === row.number : one.thread === thread));
  const words = reportStandsAs(row.value);
  const isTold = (report: Report, number: number | undefined): boolean =>
    report.standsAs === words && report.issueNumber === number;
  for (const report of await reportsMergedInto(desk, row, reports)) {
    if (!isTold(report, report.issueNumber)) await desk.tellReport(report, words, report.issueNumber);
  }
  if (!own || isTold(own, row.number)) return undefined;
  await desk.tellReport(own, words, row.number);
  return own;
}
