import { ReplayError } from './replay-error.js';
import type { IssueEvent } from './issue-event.js';
import type { Told } from './issue-facts.js';
import type { IssueStatus } from './issue-status.js';
import type { Issue } from './issue.js';
import { processTable } from './process-table.js';

/** Where an event leads from a state, by the process table: the same state where it moves nothing. */
function statusAfter(event: IssueEvent, from: IssueStatus): IssueStatus {
  if (event.type === 'edited-in-list') return event.status;
  const step = processTable.find((row) => row.event === event.type && row.from.includes(from));
  if (!step) {
    // History is a fact. A row that somebody edited by hand may hold an event that the chart would refuse now:
    // it still happened, and it goes where that event always goes.
    const any = processTable.find((row) => row.event === event.type && row.to !== 'same');
    return any && any.to !== 'same' ? any.to : from;
  }
  return step.to === 'same' ? from : step.to;
}

function told(event: IssueEvent, what: Told): Partial<Issue> {
  return { lastToldAt: event.at, lastToldOn: what.on };
}

function changes(issue: Issue, event: IssueEvent): Partial<Issue> {
  switch (event.type) {
    case 'raised':
      return {};
    case 'owner-named':
      return { owner: event.owner };
    case 'person-asked':
      return { question: event.question, ...told(event, event.told) };
    case 'tra-asked':
      return { question: event.question };
    case 'person-told':
      return told(event, event.told);
    case 'answered':
      return { whatWasDone: event.whatWasDone, ...told(event, event.told) };
    case 'handed-over':
      return {
        handover: {
          route: event.route,
          sentAt: event.sentAt,
          ...(event.error ? { error: event.error } : {}),
          ...(event.noErrorReason ? { noErrorReason: event.noErrorReason } : {}),
        },
        details: event.error ? { ...issue.details, error: event.error } : issue.details,
      };
    case 'card-linked':
      return { cardUrl: event.cardUrl };
    case 'fix-not-required':
      return { notChangingReason: event.reason };
    case 'fix-applied':
      return event.note ? { whatWasDone: event.note } : {};
    case 'closed':
      return { outcome: event.outcome, closedAt: event.at, ...told(event, event.told) };
    case 'not-resolved':
    case 'reopened':
      return { timesReopened: issue.timesReopened + 1 };
    case 'details-changed':
      return { details: event.details };
    case 'person-replied':
    case 'tra-answered':
    case 'fix-required':
    case 'fix-not-confirmed':
    case 'fix-confirmed':
    case 'note-added':
    case 'edited-in-list':
      return {};
  }
}

/** What no longer holds once the issue has left a state: an answered question is not open, a reopened issue has no end. */
function leave(issue: Issue, to: IssueStatus): Issue {
  const next = { ...issue, status: to };
  if (to !== 'waiting-for-person' && to !== 'tra-has-question') delete next.question;
  if (to !== 'closed') {
    delete next.outcome;
    delete next.closedAt;
  }
  return next;
}

/** Adds one event to an issue. Pure: the same issue and event always give the same issue. */
export function evolveIssue(issue: Issue | undefined, event: IssueEvent): Issue {
  if (event.type === 'raised') {
    if (issue) throw new ReplayError('ISSUE.RAISED_TWICE', `Issue ${issue.key} was raised already.`);
    return {
      key: event.key,
      status: 'new',
      reporter: event.reporter,
      channel: event.channel,
      details: event.details,
      raisedAt: event.at,
      statusSinceAt: event.at,
      timesReopened: 0,
      history: [event],
    };
  }
  if (!issue) throw new ReplayError('ISSUE.NOT_RAISED', `The event "${event.type}" stands before the issue was raised.`);
  const to = statusAfter(event, issue.status);
  const left = to === issue.status ? issue : { ...leave(issue, to), statusSinceAt: event.at };
  return { ...left, ...changes(left, event), history: [...issue.history, event] };
}

/** The issue that these events add up to, oldest first. */
export function replayIssue(events: readonly IssueEvent[]): Issue {
  const [first, ...rest] = events;
  if (!first) throw new ReplayError('ISSUE.NOT_RAISED', 'There are no events to replay.');
  return rest.reduce<Issue>((issue, event) => evolveIssue(issue, event), evolveIssue(undefined, first));
}
