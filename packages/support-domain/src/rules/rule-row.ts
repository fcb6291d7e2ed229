import * as z from 'zod/mini';
import { issueStatusSchema } from '../issues/issue-status.js';
import { channelSchema, reporterKindSchema, tmsRoleSchema } from '../issues/reporter.js';
import { roleSchema } from '../people/role.js';
import { calendarDateSchema } from '../time.js';

const none = z.literal('none');
const whole = z.number().check(z.int(), z.gte(0));
const atLeastOne = z.minLength(1);

/** Where an issue goes if TMU cannot resolve it (S5, S9). `tmu`: it stays with TMU. */
export const ruleRouteSchema = z.enum(['tmu', 'problem-form', 'trello-board', 'tra-digital']);
export type RuleRoute = z.infer<typeof ruleRouteSchema>;

/** Whom to nudge: whoever has the issue, everybody with a role, or one person by email address. */
export const nudgeTargetSchema = z.union([
  z.literal('owner'),
  roleSchema,
  z.string().check(z.regex(/^[^\s@,;]+@[^\s@,;]+$/)),
]);
export type NudgeTarget = z.infer<typeof nudgeTargetSchema>;

/** Working hours: from `from` on, and before `before` where there is one. So "4 to 8" and "8 to 16" leave no hole. */
export const hoursConditionSchema = z.object({ from: z.number().check(z.gte(0)), before: z.optional(z.number()) });
export type HoursCondition = z.infer<typeof hoursConditionSchema>;

/** Whole numbers, both ends counted: "0 to 2" and "3 to 5" leave no hole. */
export const countConditionSchema = z.object({ from: whole, to: z.optional(whole) });
export type CountCondition = z.infer<typeof countConditionSchema>;

/**
 * One rule: one item of the list. A condition that is absent fits anything. Where several are there, all must fit.
 * The first row that fits, by `order`, decides.
 */
export const ruleRowSchema = z.object({
  /** Stays with the rule when it is edited or moved. */
  key: z.string().check(atLeastOne),
  order: z.number(),
  /** What people call it. */
  title: z.optional(z.string()),
  /** Rows that are switched off are kept, shown and never decide. */
  on: z.boolean(),
  reporterKind: z.optional(z.array(reporterKindSchema).check(atLeastOne)),
  /** `none`: a panellist, or a role that is not known. */
  tmsRole: z.optional(z.array(z.union([tmsRoleSchema, none])).check(atLeastOne)),
  channel: z.optional(z.array(channelSchema).check(atLeastOne)),
  /** `none`: no cause recorded yet. */
  cause: z.optional(z.array(z.string()).check(atLeastOne)),
  hasErrorMessage: z.optional(z.boolean()),
  /** `none`: no hearing ahead is known. */
  hearingWithinWorkingDays: z.optional(z.union([none, countConditionSchema])),
  silentForWorkingHours: z.optional(hoursConditionSchema),
  receivedForWorkingHours: z.optional(hoursConditionSchema),
  statusIs: z.optional(z.array(issueStatusSchema).check(atLeastOne)),
  reopenedAtLeast: z.optional(countConditionSchema),
  /** Any update at all, none, or one of these by their keys. */
  linkedUpdate: z.optional(z.union([z.boolean(), z.array(z.string()).check(atLeastOne)])),
  /** First and last day in force, both counted. */
  validFromOn: z.optional(calendarDateSchema),
  validToOn: z.optional(calendarDateSchema),
  route: ruleRouteSchema,
  putFirst: z.boolean(),
  nudgeWhom: z.optional(z.array(nudgeTargetSchema).check(atLeastOne)),
  replyKey: z.optional(z.string()),
  /** Plain English that goes on from the word "because": "panellists are prioritised". */
  because: z.string().check(atLeastOne),
  /** The facts of the process document that the row rests on: S9, S12. */
  sNumbers: z.array(z.string()),
});
export type RuleRow = z.infer<typeof ruleRowSchema>;

/** The columns of a row that are conditions, in the order in which they are tried and shown. */
export const conditionColumns = [
  'reporterKind',
  'tmsRole',
  'channel',
  'cause',
  'hasErrorMessage',
  'hearingWithinWorkingDays',
  'silentForWorkingHours',
  'receivedForWorkingHours',
  'statusIs',
  'reopenedAtLeast',
  'linkedUpdate',
  'validOn',
] as const;
/** `validOn` stands for the two columns of dates. */
export type ConditionColumn = (typeof conditionColumns)[number];
