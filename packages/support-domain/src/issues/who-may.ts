import { lanesOf, type Actor } from '../people/role.js';
import type { Lane } from '../vocabulary/shapes/role-words.js';
import { handoverRouteWords } from '../vocabulary/codes.js';
import type { ClosingOutcome } from '../vocabulary/shapes/route-words.js';
import type { Issue } from './issue.js';
import { peopleOn } from './people-on-issue.js';
import type { ProcessPlace, ProcessStep } from './process-table.js';
import { processTable } from './process-table.js';
import { isSamePerson } from './same-person.js';

/** Where an issue is in the process: its status, unless it is not raised yet or lives on in another. */
export function placeOf(issue: Issue | undefined): ProcessPlace {
  if (!issue) return 'not-raised';
  return issue.mergedInto ? 'merged' : issue.status;
}

/** The rows of the table that start here; of a command alone where one is named, and of its one end. */
export function stepsFrom(place: ProcessPlace, command?: string, outcome?: ClosingOutcome): readonly ProcessStep[] {
  return processTable.filter(
    (row) =>
      row.from.includes(place) &&
      (command === undefined || row.command === command) &&
      (outcome === undefined || row.outcome === outcome),
  );
}

/**
 * The lanes that somebody acts in on this issue. A TMS user is "the person with the problem" on an issue of their own
 * alone: that they have a problem of their own gives no say over a colleague's.
 */
export function lanesOn(actor: Actor, issue: Issue | undefined): ReadonlySet<Lane> {
  const own = lanesOf(actor.roles);
  const theirs = !issue || peopleOn(issue).some((person) => isSamePerson(person.reporter, actor));
  return theirs ? own : new Set([...own].filter((lane) => lane !== 'person'));
}

/**
 * Whether somebody may take a step of these lanes, on this issue where one is given. TMU may take its own steps, and
 * record the person's or TRA's on their word. The others take their own.
 */
export function mayTake(lanes: readonly Lane[], actor: Actor, issue?: Issue): boolean {
  const own = lanesOn(actor, issue);
  return own.has('tmu') || lanes.some((lane) => own.has(lane));
}

/** Whose step this is on this issue. A card on TMU's own route, the Trello board, is TMU's to make (S9). */
export function lanesOfStep(step: ProcessStep, issue: Issue | undefined): readonly Lane[] {
  const ownCard = step.command === 'link-card' && issue?.handover && handoverRouteWords(issue.handover.route).ownCard;
  return ownCard ? [...step.lanes, 'tmu'] : step.lanes;
}
