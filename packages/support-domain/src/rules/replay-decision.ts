import { decideByRules, type DecisionReceipt, type RuleDecision } from './decide-by-rules.js';
import type { RuleFacts } from './rule-facts.js';
import type { RuleSnapshot } from './rule-snapshot.js';
import { RulesError } from './rules-error.js';

/** A receipt's facts as the rules take them. A fact that is missing is missing: nothing is made up for it. */
export const factsOfReceipt = (receipt: DecisionReceipt): RuleFacts => receipt.facts as RuleFacts;

/**
 * Makes the decision of a receipt again, from the receipt and the snapshot alone: whatever has changed since, it comes out
 * the same. Throws `RulesError` `RULES.RECEIPT_UNREADABLE`, `RULES.OTHER_SNAPSHOT`, `RULES.SNAPSHOT_UNREADABLE`.
 */
export function replayDecision(receipt: DecisionReceipt, snapshot: RuleSnapshot): RuleDecision {
  if (typeof receipt?.snapshotId !== 'string' || typeof receipt.facts !== 'object' || !receipt.facts)
    throw new RulesError('RULES.RECEIPT_UNREADABLE', 'The stored decision cannot be read.');
  if (!Array.isArray(snapshot?.rows))
    throw new RulesError('RULES.SNAPSHOT_UNREADABLE', 'The stored rules cannot be read.');
  if (receipt.snapshotId !== snapshot.id) {
    throw new RulesError(
      'RULES.OTHER_SNAPSHOT',
      `This was decided by the rules “${receipt.snapshotId}”, and cannot be explained by the rules “${snapshot.id}”.`,
    );
  }
  return decideByRules(snapshot, factsOfReceipt(receipt));
}
