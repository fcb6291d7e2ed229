import {
  addWorkingMinutes,
  decideIssue,
  elapsedWorkingMinutes,
  type Actor,
  type Instant,
  type Issue,
} from '@tms-support/support-domain';
import type { Chance } from './chance.js';
import { officeCalendar } from './days.js';
import { actorOf } from './sample-people.js';
import { commandsOf, type StoryCast } from './story-command.js';
import type { StoryStep } from './story-steps.js';

/** An issue with its whole history, and who wrote it first and last. */
export interface SampleIssue {
  issue: Issue;
  createdByEmail: string;
  modifiedByEmail: string;
  modifiedAt: Instant;
}

/** When each step is: the first at the start, the rest in order, in working time, before the end. */
function momentsBetween(startsAt: Instant, endsAt: Instant, count: number, chance: Chance): Instant[] {
  const room = Math.max(0, elapsedWorkingMinutes(startsAt, endsAt, officeCalendar) - 1);
  const later = Array.from({ length: count - 1 }, () => chance.between(0, room)).sort((one, other) => one - other);
  return [startsAt, ...later.map((minutes) => addWorkingMinutes(startsAt, minutes, officeCalendar))];
}

export interface Story {
  cast: StoryCast;
  steps: readonly StoryStep[];
  startsAt: Instant;
  endsAt: Instant;
  /** Who raises it: whoever covers the channel, or the person alone. */
  raisedBy: Actor;
}

/**
 * Tells a story through the domain alone: each step is a command that the process decides on. Throws where the process
 * refuses one, so that no issue of the sample is off the chart.
 */
export function tellStory({ cast, steps, startsAt, endsAt, raisedBy }: Story, chance: Chance): SampleIssue {
  const moments = momentsBetween(startsAt, endsAt, steps.length, chance);
  let issue: Issue | undefined;
  for (const [place, step] of steps.entries()) {
    const at = moments[place]!;
    const actor = place === 0 ? raisedBy : actorOf(cast.owner);
    for (const command of commandsOf(step, cast, at, issue)) {
      const decision = decideIssue(issue, command, { at, actor, newId: chance.id, board: cast.board });
      if (decision.outcome === 'refused') {
        throw new Error(`The sample's story "${cast.text}" cannot go on with ${step}: ${decision.refusal.message}`);
      }
      issue = decision.issue;
    }
  }
  const last = issue!.history[issue!.history.length - 1]!;
  return { issue: issue!, createdByEmail: raisedBy.email, modifiedByEmail: last.by.email, modifiedAt: last.at };
}
