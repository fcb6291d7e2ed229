import { lanesOf, type Actor } from '../people/role.js';
import type { CalendarDate, Instant } from '../time.js';
import { afterOthers, toThoseSeen, type AfterOthers } from './after-others.js';
import { commandFromOutside } from './command-from-outside.js';
import { readCommand } from './command-form.js';
import { commandNeeds } from './command-needs.js';
import { eventsOf } from './events-of-command.js';
import { evolveIssue } from './evolve-issue.js';
import type { IssueCommand } from './issue-command.js';
import type { IssueEvent } from './issue-event.js';
import type { Issue } from './issue.js';
import { blank } from './needs.js';
import { peopleOn } from './people-on-issue.js';
import type { Refusal } from './refusal.js';
import {
  asToldByNeeds,
  refuseChanged,
  refuseForAnother,
  refuseLane,
  refuseNeeds,
  refuseNewer,
  refuseNow,
  refuseUnknown,
} from './refuse.js';
import { lanesOfStep, mayTake, placeOf, stepsFrom } from './who-may.js';
import { isSamePerson } from './same-person.js';
import { freshIds, laterOf } from '../following-history.js';
import { londonDay } from '../london-time.js';

/** What the decision needs and may not fetch: the time, who asks, and new ids. */
export interface DecideFacts {
  at: Instant;
  actor: Actor;
  newId: () => string;
  /** The day it is for the team; the day in London at `at` where it is not given. */
  today?: CalendarDate;
  /** Which version of the issue this is, as storage names it. Absent: nobody says, and a command for one alone is not held to it. */
  version?: string | undefined;
  /** The address of the team's own board: a card may be on its host, beside trello.com. */
  board?: string | undefined;
}

/** The answer to a command: what happened, with the issue as it then is, or why nothing did. */
export type IssueDecision =
  { outcome: 'accepted'; events: readonly IssueEvent[]; issue: Issue } | { outcome: 'refused'; refusal: Refusal };

/** Whoever set the desk up gets it ready too: a record from before the desk is not a step of the process. */
const bringsInRecord = (command: IssueCommand, { roles }: Actor): boolean =>
  command.type === 'raise' && command.broughtIn !== undefined && roles.includes('site-owner');

/** Whose place it is to raise this. Only TMU sorts things out on the spot, hands out work, or logs for somebody else. */
function refuseRaising(command: IssueCommand, actor: Actor): Refusal | undefined {
  if (command.type !== 'raise' || lanesOf(actor.roles).has('tmu') || bringsInRecord(command, actor)) return undefined;
  if (command.solved || command.owner || command.broughtIn) return refuseLane(command, ['tmu']);
  const { reporter } = command;
  return blank(reporter.name) || isSamePerson(reporter, actor) ? undefined : refuseForAnother();
}

/**
 * Decides on a command: by the process table whether it may be done now, by the actor's lanes whether they may do it,
 * then by its form whether anything is missing, then by what its writer saw whether a colleague was quicker. Pure: `facts`
 * bring the time and the ids. A refused command changes nothing; an accepted one's events replay to the issue that is
 * returned. Whatever is given as a command is answered: what is half made is refused with what it lacks, and what is no
 * command with `ISSUE.NOT_UNDERSTOOD`.
 */
export function decideIssue(issue: Issue | undefined, given: IssueCommand, facts: DecideFacts): IssueDecision {
  const refused = (refusal: Refusal): IssueDecision => ({ outcome: 'refused', refusal });
  const fromOutside = commandFromOutside(given);
  if (!fromOutside) return refused(refuseUnknown());
  const { actor } = facts;
  const command = toThoseSeen(fromOutside, issue);
  const madeFrom = command.seen?.version;
  // Before everything else: on another version, nothing else that is wrong with it matters.
  if (madeFrom !== undefined && facts.version !== undefined && madeFrom !== facts.version)
    return refused(refuseNewer(issue));
  const outcome = command.type === 'close' ? command.outcome : undefined;
  const [step] = stepsFrom(placeOf(issue), command.type, outcome);
  if (!step) return refused(refuseNow(command, issue));
  const lanes = lanesOfStep(step, issue);
  // Whoever notices an edit in the list records it; it was made already.
  const isBeside = command.type === 'record-list-edit' || bringsInRecord(command, actor);
  if (!isBeside && !mayTake(lanes, actor, issue)) return refused(refuseLane(command, lanes));
  const raising = refuseRaising(command, actor);
  if (raising) return refused(raising);

  const today = facts.today ?? londonDay(facts.at);
  const needs = [...commandNeeds(command, issue, today, facts.board)];
  if (!isBeside) needs.push(...asToldByNeeds(command, lanes, actor, issue, today));
  if (needs.length > 0) return refused(refuseNeeds(needs));
  const read = readCommand(given);
  if ('needs' in read) return refused(refuseNeeds(read.needs));

  const readToThoseSeen = toThoseSeen(read.command, issue);
  const standing: AfterOthers = issue ? afterOthers(readToThoseSeen, issue) : { command: readToThoseSeen };
  if ('changes' in standing) return refused(refuseChanged(standing.changes));

  const events = eventsOf(standing.command, step, issue, {
    ...facts,
    newId: freshIds(
      issue ? [...issue.history.map(({ id }) => id), ...peopleOn(issue).map(({ key }) => key)] : [],
      facts.newId,
    ),
    at: laterOf(facts.at, issue?.history),
  });
  const next = events.reduce<Issue | undefined>((before, event) => evolveIssue(before, event), issue);
  return { outcome: 'accepted', events, issue: next! };
}
