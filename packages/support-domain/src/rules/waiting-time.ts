import { stateAfter } from '../issues/evolve-issue.js';
import type { IssueStatus } from '../vocabulary/codes.js';
import type { Issue } from '../issues/issue.js';
import { silentSinceAt } from '../issues/people-on-issue.js';
import type { Instant } from '../time.js';
import { countedAt } from '../working-time/counted-time.js';
import { elapsedWorkingMinutes } from '../working-time/elapsed.js';
import type { WorkingCalendar } from '../working-time/working-calendar.js';

/** Statuses in which the next word is the person's: the team's silence does not grow meanwhile. */
const waitingForPerson: ReadonlySet<IssueStatus> = new Set(['waiting-for-person', 'answered', 'closed']);

/** Whether the next word is the person's. */
export const isPersonsTurn = (status: IssueStatus): boolean => waitingForPerson.has(status);

/** A change in whose turn it is. */
interface Turn {
  at: Instant;
  persons: boolean;
}

/** Whose turn it was, from the story; where its oldest lines are archived, from the status as it stands. */
function turnsOf(issue: Issue): Turn[] {
  const now = { at: issue.statusSinceAt, persons: isPersonsTurn(issue.status) };
  if (issue.history[0]?.type !== 'raised') return [{ at: issue.raisedAt, persons: false }, now];
  const turns: Turn[] = [];
  let state: Issue | undefined;
  for (const event of issue.history) {
    state = stateAfter(state, event);
    const persons = isPersonsTurn(state.status);
    if (turns[turns.length - 1]?.persons !== persons) turns.push({ at: event.at, persons });
  }
  return turns;
}

/** A stretch of time, `untilAt` not in it. */
export interface Stretch {
  fromAt: Instant;
  untilAt: Instant;
}

const later = (a: Instant, b: Instant): Instant => (Date.parse(a) >= Date.parse(b) ? a : b);

/**
 * When the person has been waiting for the team without a word, up to `now`. Made from the story each time, so a change of
 * the issue's facts cannot lose a pause, and an issue that was opened again counts from then and not from its first answer.
 */
export function silentStretches(issue: Issue, now: Instant): Stretch[] {
  const since = silentSinceAt(issue);
  const turns = turnsOf(issue);
  return turns.flatMap((turn, i) => {
    const fromAt = i === 0 ? since : later(turn.at, since);
    const untilAt = turns[i + 1]?.at ?? now;
    return !turn.persons && Date.parse(fromAt) < Date.parse(untilAt) ? [{ fromAt, untilAt }] : [];
  });
}

/** Working minutes of silence towards the person who has waited longest. */
export function silentMinutes(issue: Issue, now: Instant, calendar: WorkingCalendar): number {
  return silentStretches(issue, now).reduce(
    (sum, { fromAt, untilAt }) => sum + elapsedWorkingMinutes(countedAt(fromAt), countedAt(untilAt), calendar),
    0,
  );
}
