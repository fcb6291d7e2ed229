import type { IssueRow, Report } from '@tms-support/sharepoint-storage';
import { isEnded, standsOtherwise } from '../words/report-words';
import { isOfIssue, issueKeyOf } from './reports-of-issue';

/** A report whose issue is there, and which does not say so. */
export interface HalfLogged {
  report: Report;
  row: IssueRow;
}

/** Whether this issue was logged from this report. A key is only words: the issue must be this person's. */
export const isLoggedFrom = (report: Report, { value }: IssueRow): boolean =>
  value.key === issueKeyOf(report) && value.reporter.email?.toLowerCase() === report.by.email.toLowerCase();

/** Reports whose issue is among these and which do not say so: the second of two writes did not come, or waited on a machine. */
export function halfLogged(reports: readonly Report[], rows: readonly IssueRow[]): readonly HalfLogged[] {
  const unsaid = reports.filter(({ issueNumber }) => issueNumber === undefined);
  if (unsaid.length === 0) return [];
  const byKey = new Map(rows.map((row) => [row.value.key, row]));
  return unsaid.flatMap((report) => {
    const row = byKey.get(issueKeyOf(report));
    return row && isLoggedFrom(report, row) ? [{ report, row }] : [];
  });
}

/** Reports that say otherwise than their issue, among these, stands: whoever took the step left before the second write. */
export function toldOtherwise(reports: readonly Report[], rows: readonly IssueRow[]): readonly HalfLogged[] {
  const byNumber = new Map(reports.length === 0 ? [] : rows.map((row) => [row.number, row]));
  return reports.flatMap((report) => {
    const row = byNumber.get(report.issueNumber ?? 0);
    const isBehind = row && standsOtherwise(report.standsAs, row.value) && isOfIssue(report, row.value, reports);
    return isBehind ? [{ report, row }] : [];
  });
}

/** Reports that say that more is to come, and whose issue is not among the open ones: it ended, or lives on in another. */
export function waitingOnEnded(reports: readonly Report[], open: readonly IssueRow[]): readonly Report[] {
  const numbers = new Set(open.map(({ number }) => number));
  const livesOnIn = (report: Report): IssueRow | undefined =>
    open.find(({ value }) => value.mergedFrom?.includes(issueKeyOf(report)));
  return reports.filter((report) => {
    if (report.issueNumber === undefined || numbers.has(report.issueNumber) || isEnded(report.standsAs)) return false;
    const other = livesOnIn(report);
    return !other || standsOtherwise(report.standsAs, other.value);
  });
}
