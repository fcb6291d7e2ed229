import { assertEvent } from './event-from-outside.js';
import type { IssueEvent } from './issue-event.js';
import { type IssueStatus, issueStatusSchema } from '../vocabulary/codes.js';
import type { IssueState } from './issue-state.js';
import type { Issue } from './issue.js';
import { isEarlier } from './instants.js';
import { processTable, type ProcessStep } from './process-table.js';
import { ReplayError } from './replay-error.js';
import { afterEach } from './steps/steps.js';
import { placeOf } from './who-may.js';

const statuses: readonly string[] = issueStatusSchema.options;
const isStatus = (to: ProcessStep['to']): to is IssueStatus => statuses.includes(to);

/** Where an event leads, by the process table: the same status where it moves nothing. */
function statusAfter(event: IssueEvent, issue: Issue): IssueStatus {
  if (event.type === 'edited-in-list') return event.status;
  const rows = processTable.filter((row) => row.event === event.type);
  // History is a fact. A row that somebody edited by hand may hold an event that the chart would refuse now:
  // it still happened, and it goes where that event always goes.
  const row = rows.find((r) => r.from.includes(placeOf(issue))) ?? rows.find((r) => isStatus(r.to));
  return row && isStatus(row.to) ? row.to : issue.status;
}

/** What no longer holds once the issue has left a status: an answered question is not open, a reopened issue has no end. */
function moved(issue: Issue, to: IssueStatus, at: string): Issue {
  if (to === issue.status) return issue;
  const next = { ...issue, status: to, statusSinceAt: at };
  delete next.question;
  delete next.outcome;
  delete next.closedAt;
  delete next.mergedInto;
  if (to === 'open-again') delete next.notChangingReason;
  return next;
}

/**
 * Since when the issue stands where an event leads: since the person wrote it themselves, where TMU's desk took that down later. Never from
 * before it stood where it stood last, nor from after it was taken down.
 */
function sinceOf({ at, asToldBy }: IssueEvent, { statusSinceAt }: Issue): string {
  const said = asToldBy?.at;
  return said && isEarlier(said, at) && !isEarlier(said, statusSinceAt) ? said : at;
}

type Raised = Extract<IssueEvent, { type: 'raised' }>;

/** Noon in London is noon or 1pm of the same day in UTC: a day without a time must not become the day before. */
const noonOf = (on: string): string => `${on}T12:00:00.000Z`;

/** An issue that was over before the desk was. It never came later than it was brought in, whatever the record says. */
function asBroughtIn(event: Raised, { cameOn, closedOn, whatWasDone }: NonNullable<Raised['broughtIn']>): Issue {
  const upToNow = (at: string): string => (isEarlier(at, event.at) ? at : event.at);
  const raisedAt = upToNow(noonOf(cameOn));
  const end = upToNow(noonOf(closedOn ?? cameOn));
  const closedAt = isEarlier(end, raisedAt) ? raisedAt : end;
  return {
    key: event.key,
    status: 'closed',
    reporter: event.reporter,
    channel: event.channel,
    details: event.details,
    raisedAt,
    statusSinceAt: closedAt,
    closedAt,
    ...(whatWasDone ? { whatWasDone } : {}),
    broughtInAt: event.at,
    timesReopened: 0,
    history: [],
  };
}

/** The issue after one event, its history left as it was: for whoever goes through many and copies them once. */
export function stateAfter(issue: Issue | undefined, event: IssueEvent): Issue {
  assertEvent(event, (message) => new ReplayError('ISSUE.EVENT_NOT_UNDERSTOOD', message));
  if (event.type !== 'raised') {
    if (!issue)
      throw new ReplayError('ISSUE.NOT_RAISED', `The event “${event.type}” stands before the issue was raised.`);
    const { history, ...before } = moved(issue, statusAfter(event, issue), sinceOf(event, issue));
    const after = afterEach[event.type] as (issue: IssueState, event: IssueEvent) => IssueState;
    return { ...after(before, event), history };
  }
  if (issue) throw new ReplayError('ISSUE.RAISED_TWICE', `Issue ${issue.key} was raised already.`);
  if (event.broughtIn) return asBroughtIn(event, event.broughtIn);
  const { reportedAt } = event;
  // It is TMU's since it was reported, whenever somebody came to log it.
  const raisedAt = reportedAt && isEarlier(reportedAt, event.at) ? reportedAt : event.at;
  return {
    key: event.key,
    status: 'new',
    reporter: event.reporter,
    channel: event.channel,
    details: event.details,
    raisedAt,
    statusSinceAt: raisedAt,
    timesReopened: 0,
    history: [],
  };
}

/**
 * Adds one event to an issue. Pure: the same issue and event always give the same issue, and neither is changed.
 * Every event after the first is taken as it stands; a history edited by hand never stops an issue from being shown.
 *
 * @throws {@link ReplayError} `ISSUE.NOT_RAISED` where the first event is not `raised`, `ISSUE.RAISED_TWICE` where a later
 * one is, `ISSUE.EVENT_NOT_UNDERSTOOD` where it is no event, or lacks what it says.
 */
export function evolveIssue(issue: Issue | undefined, event: IssueEvent): Issue {
  return { ...stateAfter(issue, event), history: [...(issue?.history ?? []), event] };
}

/**
 * The issue that these events add up to, oldest first.
 *
 * @throws {@link ReplayError} where they do not begin with the raising, raise it twice, or hold what is no event.
 */
export function replayIssue(events: readonly IssueEvent[]): Issue {
  if (!Array.isArray(events))
    throw new ReplayError('ISSUE.EVENT_NOT_UNDERSTOOD', 'A history must be a list of events.');
  // To copy the history with each event makes a long one quadratic.
  const issue = events.reduce<Issue | undefined>((before, event) => stateAfter(before, event), undefined);
  if (!issue) throw new ReplayError('ISSUE.NOT_RAISED', 'There are no events to replay.');
  return { ...issue, history: [...events] };
}
