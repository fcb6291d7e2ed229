import { lanesOf, type Actor } from '../people/role.js';
import type { CalendarDate, Instant } from '../time.js';
import { readCommand } from './command-form.js';
import { commandNeeds } from './command-needs.js';
import { eventsOf } from './events-of-command.js';
import { evolveIssue } from './evolve-issue.js';
import type { IssueCommand } from './issue-command.js';
import type { IssueEvent } from './issue-event.js';
import type { Issue } from './issue.js';
import { isEarlier, londonDay } from './instants.js';
import { blank } from './needs.js';
import { isSamePerson } from './people-on-issue.js';
import type { Refusal } from './refusal.js';
import { asToldByNeeds, refuseForAnother, refuseLane, refuseNeeds, refuseNow } from './refuse.js';
import { lanesOfStep, mayTake, placeOf, stepsFrom } from './who-may.js';

/** What the decision needs and may not fetch: the time, who asks, and new ids. */
export interface DecideFacts {
  at: Instant;
  actor: Actor;
  newId: () => string;
  /** The day it is for the team; the day in London at `at` where it is not given. */
  today?: CalendarDate;
  /** The address of the team's own board: a card may be on its host, beside trello.com. */
  board?: string | undefined;
}

/** The answer to a command: what happened, with the issue as it then is, or why nothing did. */
export type IssueDecision =
  { outcome: 'accepted'; events: readonly IssueEvent[]; issue: Issue } | { outcome: 'refused'; refusal: Refusal };

/** Whose place it is to raise this. Only TMU sorts things out on the spot, hands out work, or logs for somebody else. */
function refuseRaising(command: IssueCommand, actor: Actor): Refusal | undefined {
  if (command.type !== 'raise' || lanesOf(actor.roles).has('tmu')) return undefined;
  if (command.solved || command.owner) return refuseLane(command, ['tmu']);
  const { reporter } = command;
  return blank(reporter.name) || isSamePerson(reporter, actor) ? undefined : refuseForAnother();
}

/** No event stands before the one that it follows, whatever the clock of the machine says. */
const laterOf = (at: Instant, issue: Issue | undefined): Instant => {
  const last = issue?.history[issue.history.length - 1]?.at;
  return last && isEarlier(at, last) ? last : at;
};

/**
 * Decides on a command: by the process table whether it may be done now, by the actor's lanes whether they may do it,
 * then by its form whether anything is missing. Pure: `facts` bring the time and the ids. A refused command changes
 * nothing; an accepted one's events replay to the issue that is returned.
 */
export function decideIssue(issue: Issue | undefined, command: IssueCommand, facts: DecideFacts): IssueDecision {
  const refused = (refusal: Refusal): IssueDecision => ({ outcome: 'refused', refusal });
  const { actor } = facts;
  const outcome = command.type === 'close' ? command.outcome : undefined;
  const [step] = stepsFrom(placeOf(issue), command.type, outcome);
  if (!step) return refused(refuseNow(command, issue));
  const lanes = lanesOfStep(step, issue);
  // Whoever notices an edit in the list records it; it was made already.
  if (command.type !== 'record-list-edit' && !mayTake(lanes, actor, issue)) return refused(refuseLane(command, lanes));
  const raising = refuseRaising(command, actor);
  if (raising) return refused(raising);

  const today = facts.today ?? londonDay(facts.at);
  const needs = [...commandNeeds(command, issue, today, facts.board)];
  if (command.type !== 'record-list-edit') needs.push(...asToldByNeeds(command, lanes, actor, issue, today));
  if (needs.length > 0) return refused(refuseNeeds(needs));
  const read = readCommand(command);
  if ('needs' in read) return refused(refuseNeeds(read.needs));

  const events = eventsOf(read.command, step, issue, { ...facts, at: laterOf(facts.at, issue) });
  const next = events.reduce<Issue | undefined>((before, event) => evolveIssue(before, event), issue);
  return { outcome: 'accepted', events, issue: next! };
}
