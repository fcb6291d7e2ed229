import * as z from 'zod/mini';
import type { CalendarDate } from '../time.js';
import { windowWithPreposition } from '../updates/window-in-words.js';
import type { TimetableUpdate } from './timetable-update.js';
import { daysToWindow, updateDuty } from './update-duty.js';

/** What a rule looks for. */
const nudgeReasonSchema = z.enum([
  'nobody-told',
  'brief-again',
  'not-decided',
  'no-test',
  'not-acknowledged',
  'not-checked',
]);
type UpdateNudgeReason = z.infer<typeof nudgeReasonSchema>;

/** A rule by which an update is worth a nudge: a row of a list, which an admin edits. */
export const updateNudgeRuleSchema = z.object({
  key: z.string(),
  reason: nudgeReasonSchema,
  /** From how many days before the window on. For `not-checked`: how many days after it was applied. */
  days: z.number().check(z.int(), z.gte(0), z.lte(365)),
  /** Whom it is for. */
  to: z.enum(['tmu', 'tra-digital']),
  isOn: z.boolean(),
});
export type UpdateNudgeRule = z.infer<typeof updateNudgeRuleSchema>;

/** The rules that a team starts with. */
export const shippedUpdateNudges: readonly UpdateNudgeRule[] = [
  { key: 'tell-tmu', reason: 'nobody-told', days: 14, to: 'tra-digital', isOn: true },
  { key: 'brief-again', reason: 'brief-again', days: 60, to: 'tra-digital', isOn: true },
  { key: 'decide', reason: 'not-decided', days: 14, to: 'tmu', isOn: true },
  { key: 'test-first', reason: 'no-test', days: 10, to: 'tmu', isOn: true },
  { key: 'say-you-know', reason: 'not-acknowledged', days: 7, to: 'tmu', isOn: true },
  { key: 'check-tms', reason: 'not-checked', days: 1, to: 'tmu', isOn: true },
];

/** A reminder that is shown. Nothing is sent, and nothing is counted against anybody. */
export interface UpdateNudge {
  ruleKey: string;
  reason: UpdateNudgeReason;
  to: UpdateNudgeRule['to'];
  updateKey: string;
  message: string;
}

const hasReason: Readonly<Record<UpdateNudgeReason, (update: TimetableUpdate) => boolean>> = {
  'nobody-told': (update) => updateDuty(update).duty === 'nobody-told',
  'brief-again': (update) => updateDuty(update).duty === 'brief-again',
  'not-decided': ({ stage }) => stage === 'heard',
  'no-test': ({ stage, test }) =>
    ['to-test', 'to-act'].includes(stage) && (test === undefined || test.result === 'failed'),
  'not-acknowledged': (update) => {
    const duty = updateDuty(update);
    return duty.duty === 'told' && !duty.acknowledged;
  },
  'not-checked': ({ stage, appliedOn }) => stage === 'applied' && appliedOn !== undefined,
};

const messages: Readonly<Record<UpdateNudgeReason, string>> = {
  'nobody-told': 'Nobody at TMU has been told about it yet.',
  'brief-again': 'It has changed since people were told. Brief them again.',
  'not-decided': 'Nobody has decided yet whether TMU will ignore it, watch it, test it or act on it.',
  'no-test': 'It has not passed a test yet.',
  'not-acknowledged': 'TMU has been told, and nobody has said that they know.',
  'not-checked': 'It has been applied. Check that TMS works as it should.',
};

/** Whether it is time: the window is near or has come, or for a check, so many days have passed. */
const isTime = (update: TimetableUpdate, { reason, days }: UpdateNudgeRule, today: CalendarDate): boolean => {
  if (reason === 'not-checked') return Date.parse(today) - Date.parse(update.appliedOn!) >= days * 86_400_000;
  const left = daysToWindow(update, today);
  return left !== undefined && left <= days;
};

/** What is ignored, only watched, or over asks for nothing; neither does what is not coming, nor a freeze, which changes nothing. */
const isQuiet = ({ stage, post, kind }: TimetableUpdate): boolean =>
  kind === 'freeze' || ['ignored', 'watched', 'closed', 'incident'].includes(stage) || post.standing === 'withdrawn';

/** The nudges that stand for an update on a day, by these rules, in their order. */
export const updateNudges = (
  update: TimetableUpdate,
  rules: readonly UpdateNudgeRule[],
  today: CalendarDate,
): readonly UpdateNudge[] => {
  if (isQuiet(update)) return [];
  const { announced, key, source } = update;
  const name = `${source?.id ? `${source.id}, ` : ''}${announced.title}`;
  const when = announced.window ? `, comes ${windowWithPreposition(announced.window)}` : '';
  return rules
    .filter((rule) => rule.isOn && hasReason[rule.reason](update) && isTime(update, rule, today))
    .map(({ key: ruleKey, reason, to }) => ({
      ruleKey,
      reason,
      to,
      updateKey: key,
      message: `${name}${when}. ${messages[reason]}`,
    }));
};
