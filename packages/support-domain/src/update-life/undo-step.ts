import { need, notNewest } from '../issues/needs.js';
import type { Need } from '../issues/refusal.js';
import { replayUpdate } from './evolve-update.js';
import { standingOf } from './stages.js';
import type { TimetableUpdate } from './timetable-update.js';
import type { UpdateCommandOf } from './update-command.js';
import type { UpdateEvent, UpdateEventType } from './update-event.js';
import type { UpdateStanding } from './update-standing.js';

/** What cannot be taken back. Whoever was told, was told; a post says what it says; and what is undone is not undone again. */
type Stays =
  | ('heard' | 'told' | 'acknowledged' | 'briefed' | 'announced-again' | 'post-changed')
  | ('update-note-added' | 'changed-in-list' | 'step-undone');

/** What can be. */
const undoable = [
  ...(['decided', 'checklist-set', 'check-ticked', 'tested', 'applied', 'checked'] as const),
  ...(['issue-linked', 'incident-recorded', 'update-closed', 'opened-again', 'keeper-named'] as const),
];
/** An event that is in neither is named here: it can be given to nobody. */
const canBeUndone = (type: Stays | (typeof undoable)[number]): boolean =>
  (undoable as readonly UpdateEventType[]).includes(type);

const newestOf = ({ history }: TimetableUpdate): UpdateEvent | undefined => history[history.length - 1];

/** The standing before the newest event, from the story where all of it is at hand. */
const standingBefore = ({ history }: TimetableUpdate): UpdateStanding | undefined =>
  history.length > 1 && history[0]?.type === 'heard' ? standingOf(replayUpdate(history.slice(0, -1))) : undefined;

/** The command that takes back the newest step of `after`, which came from `before`. Undefined where that cannot be taken back. */
export const undoOfStep = (
  before: TimetableUpdate,
  after: TimetableUpdate,
): UpdateCommandOf<'undo-step'> | undefined => {
  const last = newestOf(after);
  if (!last || last === newestOf(before) || !canBeUndone(last.type)) return undefined;
  return { type: 'undo-step', eventId: last.id, before: standingOf(before) };
};

export const undoNeeds = ({ eventId }: UpdateCommandOf<'undo-step'>, update: TimetableUpdate): Need[] => {
  const last = newestOf(update);
  if (last?.id !== eventId) return notNewest();
  return need(!canBeUndone(last.type), 'eventId', 'This cannot be undone. Add a note that says what is right');
};

/**
 * Where an undoing leads. The story is asked first: what the command says counts only where the story is not at hand whole, since
 * a command could say anything.
 */
export const undoneFrom = ({ before }: UpdateCommandOf<'undo-step'>, update: TimetableUpdate): UpdateStanding =>
  standingBefore(update) ?? before;
