import { answerUnread } from '../issues/command-form.js';
import { isIn } from '../is-object.js';
import { freshIds, laterOf } from '../following-history.js';
import { longTexts } from '../issues/long-texts.js';
import { londonDay } from '../london-time.js';
import { instantInWords } from '../words/dates.js';
import { isSamePerson } from '../issues/same-person.js';
import { asToldNeeds } from '../issues/needs.js';
import { stepNotKnown, type Need } from '../issues/refusal.js';
import { lanesOf, type Actor } from '../people/role.js';
import type { CalendarDate, Instant } from '../time.js';
import { evolveUpdate } from './evolve-update.js';
import type { TimetableUpdate } from './timetable-update.js';
import {
  updateCommandSchema,
  type UpdateCommand,
  type UpdateCommandOf,
  type UpdateCommandType,
} from './update-command.js';
import type { UpdateEvent } from './update-event.js';
import type { UpdateStage } from './update-standing.js';
import type { StepFacts, UpdateStepRecord } from './update-step.js';
import { informingRoles } from '../vocabulary/words/roles.js';
import { updateSteps } from './update-steps.js';
import { stageWords } from './update-words.js';
import { supportInShort, team } from '../vocabulary/words/names.js';

/** Why a command about an update was not carried out. It is returned, never thrown. */
export type UpdateRefusal =
  | { code: 'UPDATE.NOT_ALLOWED_NOW'; message: string; stage: UpdateStage | 'not-heard' }
  | { code: 'UPDATE.NOT_YOURS'; message: string }
  | { code: 'UPDATE.NOT_UNDERSTOOD'; message: string }
  | { code: 'UPDATE.NEEDS'; message: string; needs: readonly Need[] }
  /** A colleague wrote something newer of the same kind since the command's writer looked. `by` and `at`: who and when. */
  | { code: 'UPDATE.CHANGED_MEANWHILE'; message: string; by: string; at: Instant };

/** What the decision needs and may not fetch. */
export interface DecideUpdateFacts {
  at: Instant;
  actor: Actor;
  newId: () => string;
  /** The day it is for the team; the day in London at `at` where it is not given. */
  today?: CalendarDate;
}

/** The answer to a command: what happened, with the update as it then is, or why nothing did. No events: there was nothing to write. */
export type UpdateOutcome =
  | { outcome: 'accepted'; events: readonly UpdateEvent[]; update: TimetableUpdate }
  | { outcome: 'refused'; refusal: UpdateRefusal };

const refused = (refusal: UpdateRefusal): UpdateOutcome => ({ outcome: 'refused', refusal });

const isCommandType = (type: unknown): type is UpdateCommandType => typeof type === 'string' && isIn(updateSteps, type);

const refuseNeeds = (needs: readonly Need[]): UpdateOutcome =>
  refused({ code: 'UPDATE.NEEDS', needs, message: `${needs.map(({ message }) => message).join('. ')}.` });

const hasRole = ({ roles }: Actor): boolean => roles.some((role) => informingRoles.includes(role));

/** Whose step it is: TMU may do all of it, on the word of TRA Digital or the CRM developer what is theirs. */
const refuseOthers = (
  command: UpdateCommand,
  actor: Actor,
  update: TimetableUpdate | undefined,
): UpdateRefusal | undefined => {
  const { whose, words } = updateSteps[command.type];
  if (lanesOf(actor.roles).has('tmu')) return undefined;
  const isTheirs = whose === 'tra' && hasRole(actor);
  const decides = command.type === 'hear' && command.decision !== undefined;
  // Storage records that it found a row changed, whoever is at the desk then.
  if (command.type === 'record-list-change') return undefined;
  const last = update?.history[update.history.length - 1];
  const undoesAnother = command.type === 'undo-step' && !(last && isSamePerson(last.by, actor));
  if (isTheirs && !decides && !undoesAnother && !command.asToldBy) return undefined;
  const who = whose === 'tra' && !decides && !undoesAnother ? `${team} and ${supportInShort}` : team;
  return {
    code: 'UPDATE.NOT_YOURS',
    message: `Only ${who} can ${decides ? 'decide about an update' : words}. Ask ${team} to do it for you.`,
  };
};

/** What a command lacks as its schema reads it, in the words of its step; a field of a field asks as the field does. */
const formNeeds = (
  fields: Readonly<Record<string, string>>,
  paths: readonly (readonly PropertyKey[])[],
): readonly Need[] => {
  const needs = paths.flatMap((path): Need[] => {
    const field = path.join('.');
    const asked = Object.keys(fields).filter(
      (name) => name === field || name.startsWith(`${field}.`) || field.startsWith(`${name}.`),
    );
    return asked.length > 0
      ? asked.map((name) => ({ field: name, message: fields[name]! }))
      : [{ field, message: answerUnread }];
  });
  return needs.filter(({ field }, index) => needs.findIndex((other) => other.field === field) === index);
};

/** These add to what is there: two of them stand beside one another. */
type AddsOnly =
  | ('hear' | 'tell' | 'acknowledge' | 'confirm-briefing' | 'tick-check' | 'link-issue' | 'record-incident')
  | ('close-update' | 'open-again' | 'record-announcement' | 'record-post' | 'add-update-note')
  | ('record-list-change' | 'undo-step');

/**
 * Of the others, events of the same kind say the same fact: of two decisions, whoever wrote the second may not have seen the first. A command that
 * is in neither is named here.
 */
const sameFact: Readonly<Record<Exclude<UpdateCommandType, AddsOnly>, UpdateEvent['type']>> = {
  decide: 'decided',
  'set-checklist': 'checklist-set',
  'record-test': 'tested',
  'record-applied': 'applied',
  'record-checked': 'checked',
  'name-keeper': 'keeper-named',
};

const changedMeanwhile = (command: UpdateCommand, { history }: TimetableUpdate): UpdateRefusal | undefined => {
  const type = (sameFact as Partial<Record<UpdateCommandType, UpdateEvent['type']>>)[command.type];
  const seen = history.findIndex(({ id }) => id === command.seenEventId);
  if (command.seenEventId === undefined || type === undefined || seen < 0) return undefined;
  const newer = history.slice(seen + 1).find((event) => event.type === type);
  if (!newer) return undefined;
  const message = `${newer.by.name} saved this at ${instantInWords(newer.at)}, after you opened it. Read theirs, then decide whether yours is still right.`;
  return { code: 'UPDATE.CHANGED_MEANWHILE', message, by: newer.by.name, at: newer.at };
};

/**
 * Decides on a command about an update: whether it may be given now and by whom, whether anything is missing, and whether a colleague
 * was quicker. Pure: `facts` bring the time and the ids. Whatever is given as a command is answered, and never with an exception.
 */
export const decideUpdate = (
  update: TimetableUpdate | undefined,
  given: UpdateCommand,
  facts: DecideUpdateFacts,
): UpdateOutcome => {
  const type: unknown = typeof given === 'object' && given !== null ? given.type : undefined;
  if (!isCommandType(type))
    return refused({
      code: 'UPDATE.NOT_UNDERSTOOD',
      message: stepNotKnown,
    });
  // The table holds each step's own command, and the schema reads it as that.
  const step = updateSteps[type] as unknown as UpdateStepRecord<UpdateCommandType>;
  if ((type === 'hear') !== (update === undefined)) {
    const message = update
      ? 'This update is on the timetable already.'
      : `To ${step.words}, put the update on the timetable first.`;
    return refused({ code: 'UPDATE.NOT_ALLOWED_NOW', stage: update?.stage ?? 'not-heard', message });
  }
  const long = longTexts(given);
  if (long.length > 0) return refuseNeeds(long);
  const read = updateCommandSchema.safeParse(given);
  if (!read.success)
    return refuseNeeds(
      formNeeds(
        step.fields,
        read.error.issues.map(({ path }) => path),
      ),
    );
  const command = read.data;
  const others = refuseOthers(command, facts.actor, update);
  if (others) return refused(others);
  if (update && step.from && !step.from.includes(update.stage))
    return refused({
      code: 'UPDATE.NOT_ALLOWED_NOW',
      stage: update.stage,
      message: `This update is at “${stageWords[update.stage]}”. From there, you cannot ${step.words}.`,
    });

  const today = facts.today ?? londonDay(facts.at);
  const at = laterOf(facts.at, update?.history);
  const newId = freshIds(update?.history.map(({ id }) => id) ?? [], facts.newId);
  const { asToldBy } = command;
  const by = { name: facts.actor.name, email: facts.actor.email };
  const stepFacts: StepFacts = {
    at,
    today,
    newId,
    head: () => ({ id: newId(), at, by, ...(asToldBy ? { asToldBy } : {}) }),
  };
  const asCommand = command as UpdateCommandOf<UpdateCommandType>;
  const needs = [
    ...(step.needs?.(asCommand, update!, stepFacts) ?? []),
    ...(asToldBy ? asToldNeeds(asToldBy, today) : []),
  ];
  if (needs.length > 0) return refuseNeeds(needs);
  const changed = update && changedMeanwhile(command, update);
  if (changed) return refused(changed);

  const events = step.events(asCommand, update!, stepFacts);
  const next = events.reduce<TimetableUpdate | undefined>((before, event) => evolveUpdate(before, event), update);
  return { outcome: 'accepted', events, update: next! };
};
