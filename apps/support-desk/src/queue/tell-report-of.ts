import type { IssueCalls, IssueRow, Report, ReportCalls } from '@tms-support/sharepoint-storage';
import { everybodyOn, isSamePerson, tellingsOf, type Issue } from '@tms-support/support-domain';
import { isOfIssue, reportsOfIssue } from './reports-of-issue';
import { isEnded, reportStandsAs } from '../words/report-words';
import { whereItLivesOn } from './where-it-lives-on';

type Telling = Pick<ReportCalls, 'readReports' | 'tellReport'> & Pick<IssueCalls, 'readIssue' | 'findIssues'>;

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
        return own?.value.mergedInto && (await whereItLivesOn(desk, own)).value.key === key ? [report] : [];
      }),
  );
  return found.flat();
}

/**
 * What TMU told this person last, in the words that they were told. What reached others of the issue alone is theirs: it may name them. A reporter
 * who is not on the issue wrote about somebody else, and reads how it stands.
 */
function toldTo(by: Report['by'], issue: Issue): Report['answer'] {
  const keys = new Set(everybodyOn(issue).flatMap((one) => (isSamePerson(one.reporter, by) ? one.keys : [])));
  const told = tellingsOf(issue).filter((telling) => telling.keys.some((key) => keys.has(key)));
  const last = told[told.length - 1];
  // A closing says the answer again: they have had it since it was first said.
  const first = told.find(({ note, on }) => note === last!.note && on === last!.on);
  return first && { words: first.note, at: first.at };
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
    const answer = toldTo(report.by, row.value);
    const isSame = report.answer?.words === answer?.words && report.answer?.at === answer?.at;
    if (report.standsAs === words && report.issueNumber === number && isSame) return;
    await desk.tellReport(report, words, number, answer);
  };
  for (const report of await reportsMergedInto(desk, row, reports)) await tell(report, report.issueNumber);
  for (const report of own) await tell(report, row.number);
}
