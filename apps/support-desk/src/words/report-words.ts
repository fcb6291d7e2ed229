import type { ReportRow } from '@tms-support/sharepoint-storage';
import type { Issue } from '@tms-support/support-domain';

/** What a row of a report is called. */
export const reportRowNames: Readonly<Record<ReportRow['kind'], string>> = {
  problem: 'Reported',
  answer: 'More about it',
  worked: 'It worked',
  'did-not-work': 'It did not work',
};

/** The same after the person's name, as TMU reads it. */
export const reportRowSays: Readonly<Record<ReportRow['kind'], string>> = {
  problem: 'wrote',
  answer: 'wrote more',
  worked: 'says that it worked',
  'did-not-work': 'says that it did not work',
};

/**
 * How an issue stands, in words for the TMS user who reported it and sees nothing else of it: no owner, no step of TRA's, and
 * what is wanted of them where it is their turn. This is what `desk.tellReport` writes.
 */
export function reportStandsAs(issue: Pick<Issue, 'status' | 'outcome' | 'mergedInto'>): string {
  if (issue.mergedInto) return 'TMU is looking, with the same problem of somebody else';
  switch (issue.status) {
    case 'new':
    case 'looking':
      return 'TMU is looking';
    case 'waiting-for-person':
      return 'TMU has asked you something';
    case 'with-tra':
    case 'tra-has-question':
    case 'card-made':
      return 'With TRA support';
    case 'tra-fixing':
      return 'TRA is fixing it';
    case 'checking-fix':
      return 'TRA says fixed, TMU is checking';
    case 'fixed-tell-person':
      return 'Fixed: TMU will tell you more';
    case 'not-changing':
      return 'TRA is not changing this: TMU will tell you more';
    case 'answered':
      return answeredWords;
    case 'open-again':
      return 'TMU is looking again';
    case 'closed':
      if (issue.outcome === 'worked') return 'Closed: it worked';
      return issue.outcome === 'not-changing' ? 'Closed: it stays as it is' : 'Closed: you were told';
  }
}

const answeredWords = 'Answered: did it work?';

/** Whether a report waits for its reporter to say that it worked, or did not. */
export const asksWhetherItWorked = (standsAs: string | undefined): boolean => standsAs === answeredWords;

/** Whether a report has ended: what TMU last wrote says so. */
export const isEnded = (standsAs: string | undefined): boolean => standsAs?.startsWith('Closed') ?? false;
