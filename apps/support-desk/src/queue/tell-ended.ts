import type { IssueCalls, Report, ReportCalls } from '@tms-support/sharepoint-storage';
import { standsOtherwise } from '../words/report-words';
import { waitingOnEnded } from './half-logged';
import { isOfIssue } from './reports-of-issue';
import { tellReportOf } from './tell-report-of';
import { whereItLivesOn } from './where-it-lives-on';

type Asked = Pick<ReportCalls, 'readReports' | 'tellReport'> &
  Pick<IssueCalls, 'readIssue' | 'readOpenIssues' | 'findIssues'>;

/**
 * How many people's reports are looked up in one visit, one of each. A number on a report is a word that its writer chose: somebody who adds
 * a thousand rows must neither make a colleague's page ask a thousand times, nor stand before everybody else's.
 */
const mostInOneVisit = 5;

/**
 * Tells the people of such reports how their issue ended, where whoever ended it left before the second of the two writes: an issue that
 * is over comes to no page by itself, and its reporter would wait for good. What cannot be told now is told at the next visit.
 */
export async function tellEnded(desk: Asked, reports: readonly Report[]): Promise<void> {
  // What a screen shows may be from the last visit: an issue that is new since then has not ended.
  const waiting = waitingOnEnded(reports, await desk.readOpenIssues('in-short'));
  const oneEach = new Map(waiting.map((report) => [report.by.email.toLowerCase(), report]));
  for (const report of [...oneEach.values()].slice(0, mostInOneVisit)) {
    // A number of no issue is somebody's slip: the reports after it are told all the same.
    const own = await desk.readIssue(report.issueNumber!).catch(() => undefined);
    if (!own || !isOfIssue(report, own.value, reports)) continue;
    const now = await whereItLivesOn(desk, own);
    if (standsOtherwise(report.standsAs, now.value)) await tellReportOf(desk, now);
  }
}
