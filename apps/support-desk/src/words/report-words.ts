import {
  closingOutcomes,
  issueStatuses,
  reportStandingOf,
  reportStandings,
  type Issue,
  type ReportStanding,
  type ReportStandingWords,
} from '@tms-support/support-domain';

/**
 * How an issue stands, for the TMS user who reported it and sees nothing else of it. This is what `desk.tellReport` writes: whoever
 * reads it back goes by `reportStandingOf`, as the words may have been others once.
 */
export function reportStandsAs(issue: Pick<Issue, 'status' | 'outcome' | 'mergedInto'>): string {
  return reportStandings[standingOf(issue)].stored;
}

function standingOf({ status, outcome, mergedInto }: Pick<Issue, 'status' | 'outcome' | 'mergedInto'>): ReportStanding {
  if (mergedInto) return 'with-another';
  return status === 'closed' && outcome ? closingOutcomes[outcome].onReport : issueStatuses[status].onReport;
}

/** Whether a report says otherwise than its issue stands, in whatever words it was written. */
export const standsOtherwise = (standsAs: string | undefined, issue: Parameters<typeof standingOf>[0]): boolean =>
  reportStandingOf(standsAs) !== standingOf(issue);

const standing = (standsAs: string | undefined): ReportStandingWords | undefined => {
  const code = reportStandingOf(standsAs);
  return code && reportStandings[code];
};

/** Whether a report waits for its reporter to say that it worked, or did not. */
export const asksWhetherItWorked = (standsAs: string | undefined): boolean => standing(standsAs)?.asks ?? false;

/** Whether a report has ended: what TMU last wrote says so. */
export const isEnded = (standsAs: string | undefined): boolean => standing(standsAs)?.ends ?? false;
