import * as z from 'zod/mini';
import { ruleRouteSchema } from '../vocabulary/codes.js';
import { roleSchema } from '../vocabulary/roles.js';
import { conditionShape } from './conditions/conditions.js';

const atLeastOne = z.minLength(1);

/** Whom to nudge: whoever has the issue, everybody with a role, or one person by email address. */
const nudgeTargetSchema = z.union([z.literal('owner'), roleSchema, z.string().check(z.regex(/^[^\s@,;]+@[^\s@,;]+$/))]);
export type NudgeTarget = z.infer<typeof nudgeTargetSchema>;

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
  ...conditionShape,
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
