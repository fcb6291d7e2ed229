import { londonDay } from '../london-time.js';
import type { Issue } from '../issues/issue.js';
import { earliestHearingOn, peopleOn } from '../issues/people-on-issue.js';
import type { Instant } from '../time.js';
import { countedAt, isCountedAt, isCountedOn } from '../working-time/counted-time.js';
import { elapsedWorkingMinutes } from '../working-time/elapsed.js';
import type { WorkingCalendar } from '../working-time/working-calendar.js';
import { workingDaysBetween } from '../working-time/working-days.js';
import type { RuleFacts } from './rule-facts.js';
import { silentMinutes } from './waiting-time.js';

/** What counting needs and may not fetch. */
export interface FactsContext {
  now: Instant;
  calendar: WorkingCalendar;
}

/** Whether each time and day that the rules count with lies where working time is counted. */
export function isCountable(issue: Issue): boolean {
  const times = [issue.raisedAt, issue.statusSinceAt, issue.lastToldAt, ...issue.history.map(({ at }) => at)];
  const others = (issue.others ?? []).flatMap(({ joinedAt, lastToldAt }) => [joinedAt, lastToldAt]);
  const hearings = peopleOn(issue).map(({ hearingOn }) => hearingOn);
  return (
    [...times, ...others].every((at) => at === undefined || isCountedAt(at)) &&
    hearings.every((on) => on === undefined || isCountedOn(on))
  );
}

/**
 * The facts of an issue as the rules see them now. With several people, a panellist among them makes it a panellist's
 * (S12), the earliest hearing is the hearing, and the longest silence is the silence. It throws for no stored issue: a hearing beyond
 * what is counted is left out, and a time beyond counts as the nearest that is ({@link isCountable} tells).
 */
export function factsOf(issue: Issue, context: FactsContext): RuleFacts {
  const { calendar } = context;
  const now = countedAt(context.now);
  const people = peopleOn(issue);
  const person = people.find((one) => one.reporter.kind === 'panellist') ?? people[0]!;
  const today = londonDay(now);
  const hearingOn = earliestHearingOn(issue, today, isCountedOn);
  const receivedAt = people.map((one) => one.joinedAt).sort()[0]!;
  const update = issue.details.updateKey?.trim();
  const cause = issue.details.cause?.trim();
  const facts: RuleFacts = {
    reporterKind: person.reporter.kind,
    channel: person.channel,
    hasErrorMessage: Boolean((issue.details.error ?? issue.handover?.error)?.text.trim()),
    workingMinutesSinceReceived: Math.max(0, elapsedWorkingMinutes(countedAt(receivedAt), now, calendar)),
    workingMinutesOfSilence: silentMinutes(issue, now, calendar),
    status: issue.status,
    timesReopened: issue.timesReopened,
    decidedOn: today,
  };
  if (person.reporter.kind === 'tms-user' && person.reporter.tmsRole) facts.tmsRole = person.reporter.tmsRole;
  if (update) facts.linkedUpdate = update;
  if (cause) facts.cause = cause;
  if (hearingOn !== undefined) facts.hearingInWorkingDays = workingDaysBetween(today, hearingOn, calendar);
  return facts;
}
