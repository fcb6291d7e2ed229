import type { KnownPerson } from '@tms-support/sharepoint-storage';
import type { CalendarDate } from '@tms-support/support-domain';

/** Why somebody who has an issue does not look at it (S20). `untilOn` is the last day that they are away. */
export type Absence = { why: 'left' } | { why: 'away'; untilOn: CalendarDate };

const folded = (email: string): string => email.trim().toLowerCase();

/** Whether two addresses are one person's. Nobody has an empty one. */
export const isSameEmail = (a: string, b: string): boolean => folded(a) !== '' && folded(a) === folded(b);

/** Who of the people list is not there today, by email. Made once for a page: an office has a few, and a page has thousands. */
export function absencesOn(
  people: readonly KnownPerson[],
  today: CalendarDate,
): (email: string) => Absence | undefined {
  const absences = new Map<string, Absence>();
  for (const { email, hasLeft, awayUntilOn } of people) {
    if (folded(email) === '') continue;
    if (hasLeft) absences.set(folded(email), { why: 'left' });
    else if (awayUntilOn !== undefined && awayUntilOn >= today)
      absences.set(folded(email), { why: 'away', untilOn: awayUntilOn });
  }
  return (email) => absences.get(folded(email));
}
