import * as React from 'react';
import type { IssueRow, Report } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../../app/desk-context';
import { useReading } from '../../../app/use-reading';
import { halfLogged, toldOtherwise, waitingOnEnded, type HalfLogged } from '../../../queue/half-logged';
import { useFreshOnReturn } from '../../../app/use-fresh-on-return';
import { newOnClosed, newRowsOf, type ReportRowSeen } from '../../../queue/new-on-report';
import { saysNot } from '../../../queue/says-not';
import { isOfIssue, issueKeyOf } from '../../../queue/reports-of-issue';

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

function writtenSince(
  report: Report,
  reports: readonly Report[],
  open: ReadonlyMap<number, IssueRow>,
): readonly WrittenSince[] {
  const number = report.issueNumber;
  if (number === undefined) return [];
  const issue = open.get(number)?.value;
  if (issue && !isOfIssue(report, issue, reports)) return [];
  const row = issue ? newRowsOf(report, issue.history).slice(-1)[0] : newOnClosed(report);
  return row ? [{ report, number, row }] : [];
}

/** Writes what is missing on such a report. Whoever is at the desk at the same time may have been first: then it is there. */
function useFinishing(halves: readonly HalfLogged[]): void {
  const { desk } = useDesk();
  const tried = React.useRef(new Set<string>());
  React.useEffect(() => {
    for (const { report, row } of halves) {
      const isNew = report.issueNumber === undefined;
      const one = `${report.thread} ${isNew ? '' : row.value.status}`;
      if (tried.current.has(one)) continue;
      tried.current.add(one);
      // What Home has of an issue may be without its story: what its people were told is in there.
      const whole = isNew ? Promise.resolve(row) : desk.readIssue(row.number);
      Promise.all([whole, import(/* webpackChunkName: 'tell-report' */ '../../../queue/tell-report-of')])
        .then(([now, { tellReportOf }]) => tellReportOf(desk, now, isNew ? report.thread : undefined))
        .catch(() => undefined);
    }
  }, [halves, desk]);
}

/** Tells people whose issue ended without them, once a visit. */
function useTellingEnded(reports: readonly Report[], open: readonly IssueRow[], isRead: boolean): void {
  const { desk } = useDesk();
  const isTold = React.useRef(false);
  React.useEffect(() => {
    if (isTold.current || !isRead || waitingOnEnded(reports, open).length === 0) return;
    isTold.current = true;
    import(/* webpackChunkName: 'tell-report' */ '../../../queue/tell-ended')
      .then(({ tellEnded }) => tellEnded(desk, reports))
      .catch(() => undefined);
  }, [reports, open, isRead, desk]);
}

const noRows: readonly IssueRow[] = [];

/**
 * The issues of reports that nobody seems to have taken, where they are not among the open ones: logged and closed on the spot, they never
 * were. They are looked for by their keys, in one request, as somebody comes back to the page: what opens Home asks once, and most reports
 * that look new are new.
 */
function useEndedIssuesOf(reports: readonly Report[], open: readonly IssueRow[]): readonly IssueRow[] {
  const { desk } = useDesk();
  const [found, setFound] = React.useState(noRows);
  const now = React.useRef({ reports, open });
  now.current = { reports, open };
  const look = React.useCallback(() => {
    const there = new Set(now.current.open.map(({ value }) => value.key));
    const keys = now.current.reports
      .filter(({ issueNumber, standsAs }) => issueNumber === undefined && standsAs === undefined)
      .map(issueKeyOf)
      .filter((key) => !there.has(key));
    // What cannot be looked for now is looked for the next time.
    if (keys.length > 0) desk.findIssues([...new Set(keys)]).then(setFound, () => undefined);
  }, [desk]);
  useFreshOnReturn(look);
  return found;
}

/** What TMU is to see of the reports. Only TMU reads them: to others it is nothing. */
export function useReportsToSee(isTmu: boolean, open: readonly IssueRow[]): ReportsToSee {
  const { desk } = useDesk<'readReports'>();
  const reading = useReading('reports', () => (isTmu ? desk.readReports() : Promise.resolve(none)));
  const reports = (isTmu ? reading.value : none) ?? none;
  const ended = useEndedIssuesOf(reports, open);
  const halves = React.useMemo(() => halfLogged(reports, [...ended, ...open]), [reports, open, ended]);
  const behind = React.useMemo(() => toldOtherwise(reports, open), [reports, open]);
  useFinishing(halves);
  useFinishing(behind);
  useTellingEnded(reports, open, reading.state === 'ready');
  return React.useMemo(() => {
    const logged = new Set(halves.map(({ report }) => report.head.number));
    const rows = new Map(reports.length === 0 ? [] : open.map((row) => [row.number, row]));
    return {
      fresh: reports
        .filter(
          // One that was answered in the list has no issue to open again: what its reporter says of it is new to TMU.
          (report) =>
            report.issueNumber === undefined &&
            (report.standsAs === undefined || saysNot(report)) &&
            !logged.has(report.head.number),
        )
        .reverse(),
      written: reports.flatMap((report) => writtenSince(report, reports, rows)),
    };
  }, [reports, open, halves]);
}
