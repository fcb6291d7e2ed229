import * as z from 'zod/mini';
import type { Issue } from '../issues/issue.js';
import { earliestHearingOn, peopleOn } from '../issues/people-on-issue.js';
import { londonDay } from '../london-time.js';
import { calendarDateSchema } from '../time.js';
import type { Instant } from '../time.js';
import {
  channelSchema,
  comesFirst,
  hasRole,
  issueStatusSchema,
  reporterKindSchema,
  tmsRoleSchema,
} from '../vocabulary/codes.js';
import { countedAt, isCountedAt, isCountedOn } from '../working-time/counted-time.js';
import { elapsedWorkingMinutes } from '../working-time/elapsed.js';
import type { WorkingCalendar } from '../working-time/working-calendar.js';
import { workingDaysBetween } from '../working-time/working-days.js';
import { silentMinutes } from './waiting-time.js';
import { countSchema } from '../whole-number.js';

/**
 * What the rules may ask about an issue: all of it typed and already counted, so that a decision needs no calendar, no
 * clock and no list. Working time is in whole minutes; the columns of a rule are in hours.
 */
export const ruleFactsSchema = z.object({
  reporterKind: reporterKindSchema,
  /** Absent for panellists, and where it is not known. */
  tmsRole: z.optional(tmsRoleSchema),
  channel: channelSchema,
  /** From TMU's own list (S23). Absent until somebody records it. Capitals do not matter. */
  cause: z.optional(z.string()),
  hasErrorMessage: z.boolean(),
  /** 0 is today. Absent where no hearing ahead is known. */
  hearingInWorkingDays: z.optional(countSchema),
  workingMinutesSinceReceived: countSchema,
  /** Working time in which the person was waiting for the team and heard nothing. Never more than since it was received. */
  workingMinutesOfSilence: countSchema,
  status: issueStatusSchema,
  timesReopened: countSchema,
  /** The key of the update or release that it came after (S17, S29). Absent where none is linked. */
  linkedUpdate: z.optional(z.string()),
  /** The day of the decision, in London: decides which rows are in force. */
  decidedOn: calendarDateSchema,
});
export type RuleFacts = z.infer<typeof ruleFactsSchema>;

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
  const person = people.find((one) => comesFirst(one.reporter.kind)) ?? people[0]!;
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
  if (hasRole(person.reporter.kind) && person.reporter.tmsRole) facts.tmsRole = person.reporter.tmsRole;
  if (update) facts.linkedUpdate = update;
  if (cause) facts.cause = cause;
  if (hearingOn !== undefined) facts.hearingInWorkingDays = workingDaysBetween(today, hearingOn, calendar);
  return facts;
}
