import type { ReportRow } from '@tms-support/sharepoint-storage';
import type { ClosingOutcome, Issue } from '@tms-support/support-domain';

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

const closedWords: Readonly<Record<ClosingOutcome, string>> = {
  worked: 'Closed: it worked',
  'not-changing': 'Closed: it stays as it is',
  'told-no-answer': 'Closed: you were told',
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
      return closedWords[issue.outcome ?? 'told-no-answer'];
  }
}

const answeredWords = 'Answered: did it work?';

/** Whether a report waits for its reporter to say that it worked, or did not. */
export const asksWhetherItWorked = (standsAs: string | undefined): boolean => standsAs === answeredWords;

/** Whether a report has ended: what TMU last wrote says so. */
export const isEnded = (standsAs: string | undefined): boolean => standsAs?.startsWith('Closed') ?? false;

export type AddedKind = Exclude<ReportRow['kind'], 'problem'>;

/** A way in which somebody may add to their own report: the row it makes, and what its button says. */
export interface ReportOffer {
  kind: AddedKind;
  words: string;
}

const itWorked: ReportOffer = { kind: 'worked', words: 'It worked' };
const itDidNot: ReportOffer = { kind: 'did-not-work', words: 'It did not work' };

/**
 * What a report's own person may add, by how TMU says that it stands and what they themselves said last. Whether it worked is asked
 * only where there is an answer to judge: of a problem that nobody has looked at, "it worked" would say nothing. Where it has ended,
 * the one kind of row that brings it back before TMU is offered, in the words that fit its end: more words alone would reach nobody.
 */
export function reportOffers(standsAs: string | undefined, lastSaid?: ReportRow['kind']): readonly ReportOffer[] {
  const judging = lastSaid === 'worked' ? [itDidNot] : [itWorked, itDidNot];
  if (asksWhetherItWorked(standsAs)) return [...judging, { kind: 'answer', words: 'Add more' }];
  if (!isEnded(standsAs)) return [{ kind: 'answer', words: 'Add more' }];
  if (standsAs === closedWords.worked) return [{ kind: 'did-not-work', words: 'It has come back' }];
  return standsAs === closedWords['told-no-answer']
    ? judging
    : [{ kind: 'did-not-work', words: 'Ask TMU to look again' }];
}
