import type { Actor } from '../people/role.js';
import type { Instant } from '../time.js';
import type { IssueCommand, IssueCommandOf } from './issue-command.js';
import type { IssueEvent } from './issue-event.js';
import type { IssuePerson } from './issue-person.js';
import type { Issue } from './issue.js';
import { isEarlier } from './instants.js';
import { blank } from './needs.js';
import type { ProcessStep } from './process-table.js';

type Head = Pick<IssueEvent, 'id' | 'at' | 'by' | 'asToldBy'>;

/** When it was reported, where that was before now: a clock that is ahead puts no report into the future. */
const reported = (reportedAt: Instant | undefined, at: Instant): { reportedAt?: Instant } =>
  reportedAt && isEarlier(reportedAt, at) ? { reportedAt } : {};

/** Raising, and in one go the owner and the end where it was sorted out on the spot. */
function raised(command: IssueCommandOf<'raise'>, head: () => Head): IssueEvent[] {
  const { key, reporter, channel, details, owner, solved, asToldBy, broughtIn } = command;
  const word = asToldBy ? { asToldBy } : {};
  const first = head();
  if (broughtIn) return [{ ...first, ...word, type: 'raised', key, reporter, channel, details, broughtIn }];
  const events: IssueEvent[] = [
    { ...first, ...word, type: 'raised', key, reporter, channel, details, ...reported(command.reportedAt, first.at) },
  ];
  if (owner) events.push({ ...head(), type: 'owner-named', owner });
  if (solved) {
    // That it worked is the person's word, and the desk writes down whose.
    const personsWord = { asToldBy: { name: reporter.name, on: solved.told.on } };
    events.push({ ...head(), type: 'answered', whatWasDone: solved.whatWasDone, told: solved.told });
    events.push({ ...head(), ...personsWord, type: 'closed', outcome: 'worked', told: solved.told });
  }
  return events;
}

/** The error as it was captured earlier goes with the handover, so that nobody is asked for it twice. */
function handedOver(command: IssueCommandOf<'hand-over'>, issue: Issue | undefined): IssueCommandOf<'hand-over'> {
  const known = issue?.details.error;
  const { keeps: _, ...rest } = command;
  return command.error || !blank(command.noErrorReason) || !known ? rest : { ...rest, error: known };
}

/** What happened when a command was accepted: one event, or more for a raising. */
export function eventsOf(
  command: IssueCommand,
  step: ProcessStep,
  issue: Issue | undefined,
  facts: { at: Instant; actor: Actor; newId: () => string },
): IssueEvent[] {
  const by = { name: facts.actor.name, email: facts.actor.email };
  const head = (): Head => ({ id: facts.newId(), at: facts.at, by });
  if (command.type === 'raise') return raised(command, head);
  // What was seen is the decision's business: the story holds what happened.
  const { type, asToldBy, seen: _, ...data } = command.type === 'hand-over' ? handedOver(command, issue) : command;
  const word = asToldBy ? { asToldBy } : {};
  if (command.type === 'add-person') {
    const { reporter, channel, hearingOn, whatHappened } = command;
    // The event's id first: whoever gives the command again looks for the first id that was made for it.
    const added = { ...head(), ...word, type: 'person-added' as const };
    const person: IssuePerson = {
      key: facts.newId(),
      reporter,
      channel,
      joinedAt: reported(command.reportedAt, facts.at).reportedAt ?? facts.at,
      ...(hearingOn ? { hearingOn } : {}),
      ...(whatHappened ? { whatHappened } : {}),
    };
    return [{ ...added, person }];
  }
  if (command.type === 'remove-person' && command.told) {
    const { personKey, reason } = command;
    return [
      { ...head(), ...word, type: 'person-removed', personKey, reason, told: { ...command.told, to: [personKey] } },
    ];
  }
  // The table pairs each command with its event, and a test holds their shapes together.
  const recorded = { ...head(), ...word, ...data, type: step.event } as IssueEvent;
  // Whoever answers an issue that nobody has, has it: else it would wait for "who is dealing with this?" until it is closed.
  if (type === 'answer' && issue && !issue.owner) return [{ ...head(), type: 'owner-named', owner: by }, recorded];
  return [recorded];
}
