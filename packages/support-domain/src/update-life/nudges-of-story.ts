import type { CalendarDate } from '../time.js';
import type { TimetableUpdate } from './timetable-update.js';
import { updateDuty } from './update-duty.js';
import { nudgesOf, type NudgedUpdate, type UpdateNudge, type UpdateNudgeRule } from './update-nudges.js';

/** What nudges ask of an update whose story is at hand. */
const nudgedUpdate = (update: TimetableUpdate): NudgedUpdate => {
  const { announced, key, source, kind, stage, post, appliedOn } = update;
  const duty = updateDuty(update);
  return {
    key,
    title: source?.id ? `${source.id}, ${announced.title}` : announced.title,
    kind,
    stage,
    window: announced.window,
    isWithdrawn: post.standing === 'withdrawn',
    duty: duty.duty,
    isSilent: duty.duty === 'told' && !duty.acknowledged,
    appliedOn,
  };
};

/** The nudges of an update whose story is at hand. */
export const updateNudges = (
  update: TimetableUpdate,
  rules: readonly UpdateNudgeRule[],
  today: CalendarDate,
): readonly UpdateNudge[] => nudgesOf(nudgedUpdate(update), rules, today);
