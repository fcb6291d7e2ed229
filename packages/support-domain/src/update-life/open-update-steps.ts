import { lanesOf, type Actor } from '../people/role.js';
import type { TimetableUpdate } from './timetable-update.js';
import type { UpdateCommandType } from './update-command.js';
import { informingRoles } from '../vocabulary/words/roles.js';
import { updateSteps } from './update-steps.js';

/** Hearing makes an update, storage records a list's change, and a step is undone at once: no button of their own. */
const never: ReadonlySet<UpdateCommandType> = new Set(['hear', 'record-list-change', 'undo-step']);

/** The steps that this person may take with an update now, with what each does, after "to". */
export const openUpdateSteps = (
  { stage }: Pick<TimetableUpdate, 'stage'>,
  { roles }: Actor,
): readonly { command: UpdateCommandType; words: string }[] => {
  const isTmu = lanesOf(roles).has('tmu');
  const informs = roles.some((role) => informingRoles.includes(role));
  return (Object.keys(updateSteps) as UpdateCommandType[]).flatMap((command) => {
    const { words, whose, from } = updateSteps[command];
    const isOpen = !never.has(command) && (isTmu || (informs && whose === 'tra')) && (from?.includes(stage) ?? true);
    return isOpen ? [{ command, words }] : [];
  });
};
