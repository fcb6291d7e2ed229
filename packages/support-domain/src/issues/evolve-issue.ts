import {
  afterGivingBack,
  afterHearing,
  afterJoining,
  afterLeaving,
  afterMerging,
  afterTakingIn,
  afterTelling,
  afterUndoingMerge,
} from './evolve-people.js';
import { assertEvent } from './event-from-outside.js';
import type { IssueEvent } from './issue-event.js';
import { issueStatusSchema, type IssueStatus } from '../vocabulary/statuses.js';
import type { Issue } from './issue.js';
import { isEarlier } from './instants.js';
import { processTable, type ProcessStep } from './process-table.js';
import { ReplayError } from './replay-error.js';
import { afterUndoingReply } from './undo-reply.js';
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

/** What an answer taught, beside what was known of the issue before. */
function withLessons(issue: Issue, { cause, prevention }: Extract<IssueEvent, { type: 'answered' | 'closed' }>): Issue {
  return {
    ...issue,
    details: { ...issue.details, ...(cause ? { cause } : {}), ...(prevention ? { prevention } : {}) },
  };
}

/** What an event says of the issue, beyond where it leads. */
function learned(issue: Issue, event: IssueEvent): Issue {
  switch (event.type) {
    case 'owner-named':
      return { ...issue, owner: event.owner };
    case 'person-asked':
      return { ...afterTelling(issue, event.at, event.told), question: event.question };
    case 'tra-asked':
      return { ...issue, question: event.question };
    case 'person-told':
      return afterTelling(issue, event.at, event.told);
    case 'answered':
      return { ...withLessons(afterTelling(issue, event.at, event.told), event), whatWasDone: event.whatWasDone };
    case 'handed-over':
      return {
        ...issue,
        handover: {
          route: event.route,
          sentAt: event.sentAt,
          ...(event.error ? { error: event.error } : {}),
          ...(event.noErrorReason ? { noErrorReason: event.noErrorReason } : {}),
        },
        // What was captured once stays: a handover that names the words alone does not lose the screen or the reference.
        details: event.error
          ? { ...issue.details, error: event.errorKept ?? { ...issue.details.error, ...event.error } }
          : issue.details,
      };
    case 'card-linked':
      return { ...issue, cardUrl: event.cardUrl };
    case 'fix-not-required':
      return { ...issue, notChangingReason: event.reason };
    case 'fix-applied':
      return event.note ? { ...issue, whatWasDone: event.note } : issue;
    case 'closed':
      return {
        ...withLessons(afterTelling(issue, event.at, event.told), event),
        outcome: event.outcome,
        closedAt: event.at,
      };
    case 'not-resolved':
    case 'reopened':
      return { ...issue, timesReopened: issue.timesReopened + 1 };
    case 'details-changed':
      return { ...issue, details: event.details };
    case 'edited-in-list':
      return event.status === 'closed' ? { ...issue, closedAt: issue.closedAt ?? event.at } : issue;
    case 'person-added':
      return afterJoining(issue, [event.person]);
    case 'person-removed':
      return afterLeaving(issue, event);
    case 'taken-in':
      return afterTakingIn(issue, event);
    case 'given-back':
      return afterGivingBack(issue, event);
    case 'merged-into':
      return afterMerging(issue, event);
    case 'merge-undone':
      return afterUndoingMerge(issue, event);
    case 'heard-elsewhere':
      return afterHearing(issue, event.heard);
    case 'reply-undone':
      return afterUndoingReply(issue, event.before);
    case 'raised':
    case 'person-replied':
    case 'tra-answered':
    case 'fix-required':
    case 'fix-not-confirmed':
    case 'fix-confirmed':
    case 'note-added':
    case 'file-added':
      return issue;
  }
}

/** The issue after one event, its history left as it was: for whoever goes through many and copies them once. */
export function stateAfter(issue: Issue | undefined, event: IssueEvent): Issue {
  assertEvent(event, (message) => new ReplayError('ISSUE.EVENT_NOT_UNDERSTOOD', message));
  if (event.type !== 'raised') {
    if (!issue)
      throw new ReplayError('ISSUE.NOT_RAISED', `The event "${event.type}" stands before the issue was raised.`);
    return learned(moved(issue, statusAfter(event, issue), event.at), event);
  }
  if (issue) throw new ReplayError('ISSUE.RAISED_TWICE', `Issue ${issue.key} was raised already.`);
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
