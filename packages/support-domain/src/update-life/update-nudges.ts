import * as z from 'zod/mini';
import type { CalendarDate } from '../time.js';
import type { MicrosoftUpdate, UpdateWindow } from '../updates/microsoft-update.js';
import { comesWords } from '../updates/comes-words.js';
import { daysOfWindow, windowStartsOn } from '../updates/windows.js';
import { epochDayOf } from '../working-time/epoch-minutes.js';
import type { UpdateDuty } from './update-duty.js';
import type { UpdateStage } from './update-standing.js';
import { countSchema } from '../whole-number.js';
import { system, team } from '../vocabulary/words/names.js';

/** What a rule looks for. */
const nudgeReasonSchema = z.enum([
  'nobody-told',
  'brief-again',
  'not-decided',
  'no-test',
  'not-acknowledged',
  'not-checked',
]);
export type UpdateNudgeReason = z.infer<typeof nudgeReasonSchema>;

/** A rule by which an update is worth a nudge: a row of a list, which an admin edits. */
export const updateNudgeRuleSchema = z.object({
  key: z.string(),
  reason: nudgeReasonSchema,
  /** From how many days before the window on. For `not-checked`: how many days after it was applied. */
  days: countSchema.check(z.lte(365)),
  /** Whom it is for. */
  to: z.enum(['tmu', 'tra-digital']),
  isOn: z.boolean(),
  /** What the nudge says, in the team's own words. Absent: the desk's. */
  words: z.optional(z.string()),
});
export type UpdateNudgeRule = z.infer<typeof updateNudgeRuleSchema>;

/** A reminder that is shown. Nothing is sent, and nothing is counted against anybody. */
export interface UpdateNudge {
  ruleKey: string;
  reason: UpdateNudgeReason;
  to: UpdateNudgeRule['to'];
  updateKey: string;
  /** What is to be done, without the name of the update. */
  says: string;
  message: string;
}

/**
 * An update as far as nudges ask: from its story, or from the columns of its row, which do not say whether anybody has answered, nor on which
 * day it was applied.
 */
export interface NudgedUpdate {
  key: string;
  title: string;
  kind: MicrosoftUpdate['kind'];
  stage: UpdateStage;
  window?: UpdateWindow | undefined;
  isWithdrawn: boolean;
  duty: UpdateDuty['duty'];
  /** Nobody has said that they know. Absent: it is not known whether anybody has. */
  isSilent?: boolean;
  /** Absent: taken to be the last day of its window. */
  appliedOn?: CalendarDate | undefined;
}

const hasReason: Readonly<Record<UpdateNudgeReason, (update: NudgedUpdate) => boolean>> = {
  'nobody-told': ({ duty }) => duty === 'nobody-told',
  'brief-again': ({ duty }) => duty === 'brief-again',
  'not-decided': ({ stage }) => stage === 'heard',
  // A test that failed leaves it to be tested.
  'no-test': ({ stage }) => stage === 'to-test' || stage === 'to-act',
  'not-acknowledged': ({ isSilent }) => isSilent === true,
  'not-checked': ({ stage }) => stage === 'applied',
};

/** What a nudge says where the team has put it in no words of its own. */
const nudgeMessages: Readonly<Record<UpdateNudgeReason, string>> = {
  'nobody-told': `Nobody at ${team} has been told about it yet.`,
  'brief-again': 'It has changed since people were told. Brief them again.',
  'not-decided': `Nobody has decided yet what ${team} will do about it.`,
  'no-test': 'It has not passed a test yet.',
  'not-acknowledged': `${team} has been told, and nobody has said that they know.`,
  'not-checked': `It has been applied. Check that ${system} works as it should.`,
};

/** For so many days after its window a nudge still stands: what nobody has touched since is history, and no list of things to do. */
const standsFor = 14;

const lastDayOf = (window: UpdateWindow): number => daysOfWindow(window)[1];

/** Whether it is time: the window is near or has come, or for a check, so many days have passed. */
const isTime = ({ window, appliedOn }: NudgedUpdate, { reason, days }: UpdateNudgeRule, on: CalendarDate): boolean => {
  const today = epochDayOf(on);
  if (reason === 'not-checked') {
    const applied = appliedOn ? epochDayOf(appliedOn) : window && lastDayOf(window);
    return applied !== undefined && today - applied >= days;
  }
  return (
    window !== undefined && epochDayOf(windowStartsOn(window)) - today <= days && today <= lastDayOf(window) + standsFor
  );
};

/** What is ignored, only watched, or over asks for nothing; neither does what is not coming, nor a freeze, which changes nothing. */
const isQuiet = ({ stage, isWithdrawn, kind }: NudgedUpdate): boolean =>
  kind === 'freeze' || isWithdrawn || ['ignored', 'watched', 'closed', 'incident'].includes(stage);

/** The nudges that stand for an update on a day, by these rules, in their order. */
export const nudgesOf = (
  update: NudgedUpdate,
  rules: readonly UpdateNudgeRule[],
  today: CalendarDate,
): readonly UpdateNudge[] => {
  if (isQuiet(update)) return [];
  const { key, title, window } = update;
  const when = window ? `, ${comesWords(window, today)}` : '';
  return rules
    .filter((rule) => rule.isOn && hasReason[rule.reason](update) && isTime(update, rule, today))
    .map(({ key: ruleKey, reason, to, words }) => {
      const says = words?.trim() || nudgeMessages[reason];
      return { ruleKey, reason, to, updateKey: key, says, message: `${title}${when}. ${says}` };
    });
};
