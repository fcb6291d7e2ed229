import * as z from 'zod/mini';
import { compileRules } from './compile-rules.js';
import { queuePlace, type QueuePlace } from './queue-place.js';
import { ruleFactsSchema, type RuleFacts } from './rule-facts.js';
import type { NudgeTarget, RuleRow } from './rule-row.js';
import type { RuleSnapshot } from './rule-snapshot.js';
import { RulesError } from './rules-error.js';
import type { RuleRoute } from '../vocabulary/codes.js';

/**
 * What is kept of a decision: enough to make it again. Facts of an older receipt may lack one that was added later, since
 * the snapshot of its day cannot have asked for it.
 */
export const decisionReceiptSchema = z.object({
  snapshotId: z.string(),
  facts: z.object(
    Object.fromEntries(
      Object.entries(ruleFactsSchema.shape).map(([name, fact]) => [name, z.optional(fact as z.ZodMiniType)]),
    ) as { [F in keyof RuleFacts]: z.ZodMiniOptional<(typeof ruleFactsSchema.shape)[F]> },
  ),
  /** The key of the row that won. */
  winner: z.string(),
});
export type DecisionReceipt = z.infer<typeof decisionReceiptSchema>;

/** Somebody to be reminded, and why. */
export interface Nudge {
  whom: NudgeTarget;
  because: string;
}

/** What the rules say about an issue. */
export interface RuleDecision {
  /** The row that won. */
  row: RuleRow;
  /** Where the issue goes if TMU cannot resolve it. */
  route: RuleRoute;
  putFirst: boolean;
  place: QueuePlace;
  /** Due now. */
  nudges: readonly Nudge[];
  /** The reply to suggest. */
  replyKey?: string;
  /** Goes on from the word "because". */
  because: string;
  receipt: DecisionReceipt;
}

/** The first row that fits these facts. Throws `RulesError` `RULES.NO_ROW_FITS`, which a published table never does. */
export function winningRow(snapshot: RuleSnapshot, facts: RuleFacts): RuleRow {
  const compiled = compileRules(snapshot);
  const row = compiled.rows[compiled.winnerOf(facts)];
  if (row) return row;
  throw new RulesError('RULES.NO_ROW_FITS', `No row of the rules “${snapshot.id}” fits this issue, not even the last.`);
}

const noNudges: readonly Nudge[] = [];

/** Decides by the rules. Pure and quick: the same snapshot and facts always give the same decision. */
export function decideByRules(snapshot: RuleSnapshot, facts: RuleFacts): RuleDecision {
  const row = winningRow(snapshot, facts);
  const decision: RuleDecision = {
    row,
    route: row.route,
    putFirst: row.putFirst,
    place: queuePlace(facts, row.putFirst, snapshot.hearingSoonWorkingDays),
    nudges: row.nudgeWhom ? row.nudgeWhom.map((whom) => ({ whom, because: row.because })) : noNudges,
    because: row.because,
    // A copy: whoever gave the facts may go on to change them.
    receipt: { snapshotId: snapshot.id, facts: { ...facts }, winner: row.key },
  };
  if (row.replyKey !== undefined) decision.replyKey = row.replyKey;
  return decision;
}
