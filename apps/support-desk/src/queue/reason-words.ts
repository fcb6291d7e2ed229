import { whyHere, type CalendarDate, type Instant } from '@tms-support/support-domain';
import { shortDateWords } from '../words/date-words';
import { londonDate } from '../words/london-time';
import type { PlacedIssue } from './place-issues';
import type { Absence } from './who-is-there';

const absenceWords = (owner: string, absence: Absence, today: CalendarDate): string =>
  absence.why === 'left'
    ? `${owner}, who is dealing with it, has left.`
    : `${owner}, who is dealing with it, is away until ${shortDateWords(absence.untilOn, today)}.`;

/**
 * Why an issue stands where it stands: the domain's sentence, and where whoever has it is not there, another. `position` is 0 for
 * the first of its section.
 */
export function reasonWords(
  { row, decision, absence, isCounted }: PlacedIssue,
  position: number,
  now: Instant,
): string {
  const why = isCounted
    ? whyHere(row.value, decision, { now, position })
    : `Here because ${row.value.reporter.name} is waiting. A date on this issue is too far away to be right. Check it.`;
  return absence && row.value.owner ? `${why} ${absenceWords(row.value.owner.name, absence, londonDate(now))}` : why;
}
