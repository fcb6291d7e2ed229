import { andList, counted } from '@tms-support/support-domain';
import { countOf, type PlacedIssues } from '../../queue/place-issues';

/** What stands in the sections beside the issues: reports that nobody has taken, and those that somebody has added to. */
export interface ReportCounts {
  fresh: number;
  written: number;
}

/**
 * "3 issues are open, and there is 1 new report: 1 needs you, 2 have nobody dealing with them and 1 is with someone else." Each number is that of
 * its section, which has the new reports under those that nobody is dealing with, and what was added to others under what needs you.
 */
export function openWords(placed: PlacedIssues, { fresh, written }: ReportCounts, isOnlyMine = false): string {
  const issues = countOf(placed);
  const free = placed['nobody-has'].length + fresh;
  const [you, others] = [placed['needs-you'].length + written, placed['with-someone-else'].length];
  if (issues + fresh + written === 0) return 'No issue is open.';
  const open =
    issues === 0
      ? 'No issue is open'
      : isOnlyMine
        ? `${counted(issues, 'of your issues is', 'of your issues are')} open`
        : `${counted(issues, 'issue is', 'issues are')} open`;
  const beside = [
    ...(fresh > 0 ? [counted(fresh, 'new report')] : []),
    ...(written > 0 ? [`${counted(written, 'report')} with something new on ${written === 1 ? 'it' : 'them'}`] : []),
  ];
  const reports = beside.length > 0 ? `, and there ${(fresh || written) === 1 ? 'is' : 'are'} ${andList(beside)}` : '';
  if (issues === 0) return `${open}${reports}.`;
  const parts = [
    ...(you > 0 ? [`${counted(you, 'needs', 'need')} you`] : []),
    ...(free > 0 ? [`${counted(free, 'has', 'have')} nobody dealing with ${free === 1 ? 'it' : 'them'}`] : []),
    ...(others > 0 ? [`${counted(others, 'is', 'are')} with someone else`] : []),
  ];
  return `${open}${reports}: ${andList(parts)}.`;
}
