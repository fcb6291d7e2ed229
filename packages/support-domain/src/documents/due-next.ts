import type { CalendarDate } from '../time.js';
import { dateOf, epochDayOf } from '../working-time/epoch-minutes.js';
import { limitsDue, type LimitDue, type LimitFacts, type LimitNotKnown } from './limit-due.js';
import type { ProceduralDocument } from './procedural-document.js';

/** A document and when it falls due next, or why that cannot be told. */
export interface DueNext<D extends ProceduralDocument> {
  document: D;
  next: LimitDue | undefined;
  /** `nothing-ahead`: what it is counted from is known, and no such day lies ahead. */
  because?: LimitNotKnown | 'nothing-ahead';
}

/** So far ahead is looked: a rule that comes once a year comes within it, and so does a hearing that is in anybody's diary. */
const lookAheadDays = 800;

/** Documents with what is due next first, then those of which no day can be told: the shortest limits first, then by name. */
export function dueNext<D extends ProceduralDocument>(
  documents: readonly D[],
  today: CalendarDate,
  facts: LimitFacts,
): readonly DueNext<D>[] {
  const range = { from: today, to: dateOf(epochDayOf(today) + lookAheadDays) };
  const far = '9999-12-31';
  const most = Number.MAX_SAFE_INTEGER;
  return documents
    .map((document): DueNext<D> => {
      const due = limitsDue(document, range, facts);
      if (typeof due === 'string') return { document, next: undefined, because: due };
      return due[0] ? { document, next: due[0] } : { document, next: undefined, because: 'nothing-ahead' };
    })
    .sort((a, b) => {
      const [one, other] = [a.next?.dueOn ?? far, b.next?.dueOn ?? far];
      if (one !== other) return one < other ? -1 : 1;
      const days = (a.document.limitWorkingDays ?? most) - (b.document.limitWorkingDays ?? most);
      return days || (a.document.title < b.document.title ? -1 : 1);
    });
}
