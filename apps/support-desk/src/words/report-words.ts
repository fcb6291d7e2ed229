import type { ReportRow } from '@tms-support/sharepoint-storage';
import {
  closingOutcomes,
  issueStatuses,
  reportStandingOf,
  reportStandings,
  type Issue,
  type ReportStanding,
  type ReportStandingWords,
} from '@tms-support/support-domain';

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

export type AddedKind = Exclude<ReportRow['kind'], 'problem'>;

/** A way in which somebody may add to their own report: the row it makes, and what its button says. */
export interface ReportOffer {
  kind: AddedKind;
  words: string;
}

const itWorked: ReportOffer = { kind: 'worked', words: 'It worked' };
const itDidNot: ReportOffer = { kind: 'did-not-work', words: 'It did not work' };
const addMore: ReportOffer = { kind: 'answer', words: 'Add more' };

/**
 * What a report's own person may add, by how TMU says that it stands and what they themselves said last. Whether it worked is asked
 * only where there is an answer to judge: of a problem that nobody has looked at, "it worked" would say nothing. Where it has ended,
 * the one kind of row that brings it back before TMU is offered, in the words that fit its end: more words alone would reach nobody.
 * What was said is not asked for again: until TMU has opened the issue again, that it did not work can be taken back by a row, as no row
 * is ever taken out, and more about it goes with what brings it back.
 */
export function reportOffers(standsAs: string | undefined, lastSaid?: ReportRow['kind']): readonly ReportOffer[] {
  const isAsked = asksWhetherItWorked(standsAs);
  if (!isAsked && !isEnded(standsAs)) return [addMore];
  if (lastSaid === 'did-not-work') return [{ kind: 'worked', words: 'It works after all' }, addMore];
  const judging = lastSaid === 'worked' ? [itDidNot] : [itWorked, itDidNot];
  if (isAsked) return [...judging, addMore];
  const ended = reportStandingOf(standsAs);
  if (ended === 'closed-worked') return [{ kind: 'did-not-work', words: 'It has come back' }];
  return ended === 'closed-told' ? judging : [{ kind: 'did-not-work', words: 'Ask TMU to look again' }];
}
