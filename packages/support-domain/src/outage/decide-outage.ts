import { longTexts } from '../issues/long-texts.js';
import { blank, need } from '../issues/needs.js';
import { stepNotKnown, type Need } from '../issues/refusal.js';
import { lanesOf, type Actor } from '../people/role.js';
import type { Instant } from '../time.js';
import { counted } from '../words/counts.js';
import { outagesOf } from './evolve-outage.js';
import type { Outage, OutageStanding } from './outage.js';
import {
  outageCommandSchema,
  outageLogCommandSchema,
  type OutageCommand,
  type OutageCommandType,
  type OutageLogCommand,
} from './outage-command.js';
import type { OutageEvent } from './outage-event.js';
import { system, team } from '../vocabulary/words/names.js';

/** Why a command about an outage was not carried out. It is returned, never thrown. */
export interface OutageRefusal {
  code: 'OUTAGE.NOT_YOURS' | 'OUTAGE.NOT_ALLOWED_NOW' | 'OUTAGE.NEEDS' | 'OUTAGE.NOT_UNDERSTOOD';
  message: string;
  /** Where a form can mend it. */
  needs?: readonly Need[];
}

/** What the decision needs and may not fetch. */
export interface DecideOutageFacts {
  at: Instant;
  actor: Actor;
  newId: () => string;
  /** How many lines of the log are not back in TMS. */
  linesLeft?: number;
}

/** The answer to a command. No events: it stands so already, and there is nothing to write. */
export type OutageDecision =
  | { outcome: 'accepted'; events: readonly OutageEvent[]; outage: Outage }
  | { outcome: 'refused'; refusal: OutageRefusal };

/** From where each may be given, and what it is called in a refusal. */
const steps: Readonly<Record<OutageCommandType, { from?: readonly OutageStanding[]; words: string }>> = {
  declare: { words: `say that ${system} is down` },
  withdraw: { from: ['declared'], words: 'withdraw it' },
  tell: { from: ['declared', 'ended'], words: 'record who was told' },
  'link-update': { from: ['declared', 'ended', 'finished'], words: 'name the update behind it' },
  end: { from: ['declared'], words: `say that ${system} works again` },
  'carry-on': { from: ['ended', 'withdrawn'], words: `say that ${system} is still down` },
  'put-back': { from: ['declared', 'ended'], words: 'tick a line' },
  'not-put-back': { from: ['declared', 'ended'], words: 'take a tick back' },
  'note-missing': { from: ['declared', 'ended', 'finished'], words: 'note what was missing' },
  finish: { from: ['ended'], words: 'finish it' },
};

const standingWords: Readonly<Record<OutageStanding, string>> = {
  declared: `${system} is down`,
  ended: `${system} works again`,
  finished: `${system} works again, and everything is put back`,
  withdrawn: 'It was a mistake, and was withdrawn',
};

const refused = (code: OutageRefusal['code'], message: string, needs?: readonly Need[]): OutageDecision => ({
  outcome: 'refused',
  refusal: { code, message, ...(needs ? { needs } : {}) },
});

/** A minute of a clock that is ahead is no time to come. */
const allowedAhead = 60_000;

function pastNeeds(at: Instant, now: Instant, field: string, words: string): Need[] {
  return need(Date.parse(at) - Date.parse(now) > allowedAhead, field, `${words} must be now or in the past`);
}

/** What a command lacks. */
function needsOf(command: OutageCommand, outage: Outage | undefined, { at, linesLeft = 0 }: DecideOutageFacts): Need[] {
  const said = 'words' in command ? (command.words ?? '') : '';
  const long = longTexts(said, 'words');
  switch (command.type) {
    case 'declare':
      return [
        ...pastNeeds(command.sinceAt, at, 'sinceAt', `The time since when ${system} is down`),
        ...need(
          command.isDrill === true && !command.takingPart?.some((one) => !blank(one)),
          'takingPart',
          'Select who takes part in the drill',
        ),
      ];
    case 'end':
      return [
        ...pastNeeds(command.workingSinceAt, at, 'workingSinceAt', `The time since when ${system} works`),
        ...need(
          Date.parse(command.workingSinceAt) < Date.parse(outage!.sinceAt),
          'workingSinceAt',
          `The time since when ${system} works must be after it went down`,
        ),
      ];
    case 'finish':
      return need(
        linesLeft > 0,
        'lines',
        `${counted(linesLeft, 'line')} of the log ${linesLeft === 1 ? 'is' : 'are'} not ticked. Tick what is back in ${system}, or does not need to be`,
      );
    case 'note-missing':
      return [...need(blank(said), 'words', 'Enter what was missing'), ...long];
    default:
      return long;
  }
}

function eventsOf(command: OutageCommand, outage: Outage | undefined, facts: DecideOutageFacts): OutageEvent[] {
  const { at, actor, newId } = facts;
  const head = () => ({ id: newId(), outage: outage!.key, at, by: { name: actor.name, email: actor.email } });
  const isTicked = 'line' in command && outage!.putBack.some(({ line }) => line === command.line);
  const said = 'words' in command && !blank(command.words) ? { words: command.words!.trim() } : {};
  switch (command.type) {
    case 'declare': {
      const { key, sinceAt, issueKey, isDrill = false, takingPart = [] } = command;
      const people = isDrill ? [...new Set(takingPart.map((one) => one.trim()).filter((one) => one !== ''))] : [];
      const by = { name: actor.name, email: actor.email };
      const issue = issueKey ? { issueKey } : {};
      return [{ type: 'declared', id: key, outage: key, at, by, sinceAt, isDrill, takingPart: people, ...issue }];
    }
    case 'withdraw':
      return [{ type: 'withdrawn', ...head(), ...said }];
    case 'tell':
      return [{ type: 'told', ...head(), whom: command.whom, ...said }];
    case 'link-update':
      if (command.updateKey === outage!.updateKey) return [];
      return [{ type: 'linked', ...head(), ...(command.updateKey ? { updateKey: command.updateKey } : {}) }];
    case 'end':
      return [{ type: 'ended', ...head(), sinceAt: command.workingSinceAt }];
    case 'carry-on':
      return [{ type: 'carried-on', ...head() }];
    case 'put-back':
      return isTicked ? [] : [{ type: 'put-back', ...head(), line: command.line }];
    case 'not-put-back':
      return isTicked ? [{ type: 'not-put-back', ...head(), line: command.line }] : [];
    case 'note-missing':
      return [{ type: 'found-missing', ...head(), words: command.words.trim() }];
    case 'finish':
      return [{ type: 'finished', ...head() }];
  }
}

/**
 * Decides on a command about an outage, which is TMU's to give. `outages` are all that are known. Pure: `facts` bring the time and the
 * ids. What stands so already is accepted and writes nothing. Whatever is given as a command is answered, and never with an exception.
 */
export function decideOutage(
  outages: readonly Outage[],
  key: string | undefined,
  given: OutageCommand,
  facts: DecideOutageFacts,
): OutageDecision {
  const read = outageCommandSchema.safeParse(given);
  if (!read.success) return refused('OUTAGE.NOT_UNDERSTOOD', stepNotKnown);
  const command = read.data;
  const { words, from } = steps[command.type];
  if (!lanesOf(facts.actor.roles).has('tmu'))
    return refused('OUTAGE.NOT_YOURS', `Only ${team} can ${words}. Report it to ${team}, who will do it for you.`);
  const isDrill = command.type === 'declare' && command.isDrill === true;
  const outage =
    command.type === 'declare'
      ? outages.find(
          (one) => one.keys.includes(command.key) || (!isDrill && !one.isDrill && one.standing === 'declared'),
        )
      : outages.find((one) => key !== undefined && one.keys.includes(key));
  if (command.type === 'declare' && outage) return { outcome: 'accepted', events: [], outage };
  if (command.type !== 'declare') {
    if (!outage)
      return refused('OUTAGE.NOT_ALLOWED_NOW', `Nobody has said that ${system} is down. To ${words}, say that first.`);
    if (from && !from.includes(outage.standing))
      return refused(
        'OUTAGE.NOT_ALLOWED_NOW',
        `${standingWords[outage.standing]}. From there, you cannot ${words}. Nothing was changed.`,
      );
  }
  const needs = needsOf(command, outage, facts);
  if (needs.length > 0) return refused('OUTAGE.NEEDS', `${needs.map(({ message }) => message).join('. ')}.`, needs);
  const events = eventsOf(command, outage, facts);
  const after = outagesOf([...(outage?.history ?? []), ...events]);
  return {
    outcome: 'accepted',
    events,
    outage: after.find((one) => one.keys.includes(outage?.key ?? events[0]!.outage))!,
  };
}

/** Whether a row may be added to the log of an outage: by whoever works with TMS or is TMU, with words where it is a line. */
export function refuseLog(
  given: OutageLogCommand,
  outage: Outage | undefined,
  actor: Actor,
): OutageRefusal | undefined {
  const refusal = (code: OutageRefusal['code'], message: string, field?: string): OutageRefusal => ({
    code,
    message: field ? `${message}.` : message,
    ...(field ? { needs: [{ field, message }] } : {}),
  });
  const read = outageLogCommandSchema.safeParse(given);
  if (!read.success) return refusal('OUTAGE.NOT_UNDERSTOOD', stepNotKnown);
  const lanes = lanesOf(actor.roles);
  if (!lanes.has('tmu') && !lanes.has('person'))
    return refusal(
      'OUTAGE.NOT_YOURS',
      `Only ${team} and people who use ${system} can write in the log. Ask ${team} to do it for you.`,
    );
  if (!outage) return refusal('OUTAGE.NOT_ALLOWED_NOW', `Nobody has said that ${system} is down. Tell ${team} first.`);
  const { kind, words } = read.data;
  // A line that waited for a connection is welcome after the end too: it was done all the same.
  if (outage.standing === 'withdrawn' && kind !== 'line')
    return refusal('OUTAGE.NOT_ALLOWED_NOW', `It was a mistake: ${system} was not down. Nothing was changed.`);
  if (kind === 'line' && blank(words)) return refusal('OUTAGE.NEEDS', 'Enter what was done', 'words');
  const [long] = longTexts(words, 'words');
  if (long) return refusal('OUTAGE.NEEDS', long.message, 'words');
  return undefined;
}
