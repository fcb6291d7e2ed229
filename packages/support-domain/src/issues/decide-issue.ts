import type { Instant } from '../time.js';
import { lanesOf, type Actor, type Lane } from '../people/role.js';
import { asToldByNeeds, commandNeeds } from './command-needs.js';
import { evolveIssue } from './evolve-issue.js';
import type { IssueCommand, IssueCommandOf, IssueCommandType } from './issue-command.js';
import type { IssueEvent } from './issue-event.js';
import type { Issue } from './issue.js';
import { processTable, type ProcessStep } from './process-table.js';
import type { Refusal } from './refusal.js';

/** What the decision needs and may not fetch: the time, who asks, and new ids. */
export interface DecideFacts {
  at: Instant;
  actor: Actor;
  newId: () => string;
}

/** The answer to a command: what happened, with the issue as it then is, or why nothing did. */
export type IssueDecision =
  | { outcome: 'accepted'; events: readonly IssueEvent[]; issue: Issue }
  | { outcome: 'refused'; refusal: Refusal };

const laneWords: Record<Lane, string> = { person: 'the person with the problem', tmu: 'TMU', tra: 'TRA support' };

const refused = (refusal: Refusal): IssueDecision => ({ outcome: 'refused', refusal });

/** Whose step a closing is depends on how it ends: that it worked is the person's to say, the rest is TMU's. */
function lanesFor(step: ProcessStep, command: IssueCommand): readonly Lane[] {
  if (command.type !== 'close') return step.lanes;
  return command.outcome === 'worked' ? ['person'] : ['tmu'];
}

/** `not-changing` ends what TRA will not change; the other two end what was answered. */
function outcomeFits(command: IssueCommand, issue: Issue | undefined): boolean {
  if (command.type !== 'close' || !issue) return true;
  return (issue.status === 'not-changing') === (command.outcome === 'not-changing');
}

/** TMU may take its own steps, and record the person's or TRA's on their word. The others take their own. */
export function mayTake(lanes: readonly Lane[], actor: Actor): boolean {
  const own = lanesOf(actor.roles);
  return own.has('tmu') || lanes.some((lane) => own.has(lane));
}

function refuseNow(command: IssueCommandType, issue: Issue | undefined): Refusal {
  const status = issue?.status ?? 'not-raised';
  return {
    code: 'ISSUE.NOT_ALLOWED_NOW',
    status,
    message: issue
      ? `"${command}" does not fit this issue as it stands now: it is "${status}".`
      : `"${command}" needs an issue that has been raised.`,
  };
}

/** Who may not, and whom to ask, in words. */
function refuseLane(lanes: readonly Lane[]): Refusal {
  const who = [...new Set<Lane>([...lanes, 'tmu'])].map((lane) => laneWords[lane]).join(' or ');
  return { code: 'ISSUE.NOT_YOURS', lanes, message: `This step is for ${who}. Ask TMU to record it for you.` };
}

function eventsOf(command: IssueCommand, step: ProcessStep, facts: DecideFacts): IssueEvent[] {
  const { type, asToldBy, ...data } = command;
  const head = () => ({
    id: facts.newId(),
    at: facts.at,
    by: { name: facts.actor.name, email: facts.actor.email },
  });
  const word = asToldBy ? { asToldBy } : {};
  if (type !== 'raise') return [{ ...head(), ...word, ...data, type: step.event } as IssueEvent];
  const { key, reporter, channel, details, owner, solved } = command as IssueCommandOf<'raise'>;
  const events: IssueEvent[] = [{ ...head(), ...word, type: 'raised', key, reporter, channel, details }];
  if (owner) events.push({ ...head(), type: 'owner-named', owner });
  if (solved) {
    const personsWord = { asToldBy: { name: reporter.name, on: solved.told.on } };
    events.push({ ...head(), type: 'answered', whatWasDone: solved.whatWasDone, told: solved.told });
    events.push({ ...head(), ...personsWord, type: 'closed', outcome: 'worked', told: solved.told });
  }
  return events;
}

/** Only TMU sorts things out on the spot or hands out work: a person who reports alone only reports. */
function raiseLanes(command: IssueCommand): readonly Lane[] | undefined {
  return command.type === 'raise' && (command.solved || command.owner) ? ['tmu'] : undefined;
}

/**
 * Decides on a command: by the process table whether it may be done now, by the actor's lanes whether they may do it,
 * then by its form whether anything is missing. Pure: `facts` bring the time and the ids.
 */
export function decideIssue(issue: Issue | undefined, command: IssueCommand, facts: DecideFacts): IssueDecision {
  const from = issue?.status ?? 'not-raised';
  const step = processTable.find((row) => row.command === command.type && row.from.includes(from));
  if (!step || !outcomeFits(command, issue)) return refused(refuseNow(command.type, issue));
  const lanes = raiseLanes(command) ?? lanesFor(step, command);
  if (!mayTake(lanes, facts.actor)) return refused(refuseLane(lanes));
  const needs = [...commandNeeds(command, issue), ...asToldByNeeds(command, lanes, facts.actor)];
  if (needs.length > 0) {
    return refused({ code: 'ISSUE.NEEDS', needs, message: needs.map((n) => n.message).join('. ') });
  }
  const events = eventsOf(command, step, facts);
  const next = events.reduce<Issue | undefined>((before, event) => evolveIssue(before, event), issue);
  return { outcome: 'accepted', events, issue: next! };
}

/** A step that the chart allows from here, and whether this person may take it. */
export interface OpenStep {
  command: IssueCommandType;
  /** Whose step it is. */
  lanes: readonly Lane[];
  /** True where the actor records it on somebody else's word. */
  onTheirWord: boolean;
}

/** The steps that this person may take now, in the order of the process table. */
export function openSteps(issue: Issue, actor: Actor): OpenStep[] {
  const own = lanesOf(actor.roles);
  return processTable
    .filter((row) => row.from.includes(issue.status) && row.command !== 'record-list-edit' && mayTake(row.lanes, actor))
    .map((row) => ({
      command: row.command,
      lanes: row.lanes,
      onTheirWord: !row.lanes.some((lane) => own.has(lane)),
    }));
}
