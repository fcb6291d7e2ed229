import type { ReportRow } from '@tms-support/sharepoint-storage';
import { reportStandingOf } from '@tms-support/support-domain';
import { asksWhetherItWorked, isEnded } from './report-words';

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
