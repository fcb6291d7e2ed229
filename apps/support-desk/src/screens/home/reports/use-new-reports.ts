import * as React from 'react';
import type { IssueRow, Report } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../../app/desk-context';
import { useReading } from '../../../app/use-reading';
import { newOnClosed, newRowsOf, type ReportRowSeen } from '../../../queue/new-on-report';
import { isOfIssue } from '../../../queue/reports-of-issue';

const none: readonly Report[] = [];

/** The last thing that somebody wrote on a report whose issue is logged, and that nobody has taken down yet. */
export interface WrittenSince {
  report: Report;
  number: number;
  row: ReportRowSeen;
}

interface ReportsToSee {
  /** What TMS users reported alone and nobody at TMU has taken yet, the oldest first. */
  fresh: readonly Report[];
  /** What was written on reports since TMU last looked: else nobody sees it who does not happen to open the issue. */
  written: readonly WrittenSince[];
}

function writtenSince(report: Report, open: ReadonlyMap<number, IssueRow>): readonly WrittenSince[] {
  const number = report.issueNumber;
  if (number === undefined) return [];
  const issue = open.get(number)?.value;
  if (issue && !isOfIssue(report, issue)) return [];
  const row = issue ? newRowsOf(report, issue.history).slice(-1)[0] : newOnClosed(report);
  return row ? [{ report, number, row }] : [];
}

/** What TMU is to see of the reports. Only TMU reads them: to others it is nothing. */
export function useReportsToSee(isTmu: boolean, open: readonly IssueRow[]): ReportsToSee {
  const { desk } = useDesk();
  const reading = useReading<readonly Report[]>('reports', () => (isTmu ? desk.readReports() : Promise.resolve(none)));
  const reports = (isTmu ? reading.value : none) ?? none;
  return React.useMemo(() => {
    const rows = new Map(reports.length === 0 ? [] : open.map((row) => [row.number, row]));
    return {
      fresh: reports.filter((report) => report.standsAs === undefined && report.issueNumber === undefined).reverse(),
      written: reports.flatMap((report) => writtenSince(report, rows)),
    };
  }, [reports, open]);
}
