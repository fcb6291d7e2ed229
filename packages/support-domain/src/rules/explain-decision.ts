import { compileRules } from './compile-rules.js';
import type { DecisionReceipt } from './decide-by-rules.js';
import type { FactDimension } from './fact-dimensions.js';
import { conditionWords, type ConditionColumn } from './conditions/conditions.js';
import { factWords, wantedWords } from './facts-words.js';
import { factsOfReceipt, replayDecision } from './replay-decision.js';
import type { RuleFacts } from './rule-facts.js';
import type { RuleRow } from './rule-row.js';
import type { RuleSnapshot } from './rule-snapshot.js';

/** The first condition of a row that the facts did not meet. */
export interface FailedCondition {
  column: ConditionColumn;
  /** As the list shows the column. */
  heading: string;
  wanted: string;
  was: string;
}

/** What became of a row in a decision. */
export type RowVerdict =
  | { key: string; order: number; verdict: 'won'; because: string }
  /** It fits too, and a row above it won. */
  | { key: string; order: number; verdict: 'fits-below' }
  | { key: string; order: number; verdict: 'switched-off' }
  | { key: string; order: number; verdict: 'failed'; failed: FailedCondition };

function meets(dimension: FactDimension, row: RuleRow, facts: RuleFacts): boolean {
  const value = dimension.read(facts);
  if (dimension.kind === 'choice') {
    const bits = dimension.bits(row);
    return bits === undefined || (value >= 0 && (bits & (1 << value)) !== 0);
  }
  const stretch = dimension.stretch(row);
  return stretch === undefined || (stretch[0] <= value && value <= stretch[1]);
}

/** The column of the first condition that the facts do not meet, in the order of the columns; undefined where the row fits. */
export function firstFailure(
  dimensions: readonly FactDimension[],
  row: RuleRow,
  facts: RuleFacts,
): ConditionColumn | undefined {
  return dimensions.find((dimension) => !meets(dimension, row, facts))?.column;
}

/** One condition of a row beside the fact that did not meet it, in words. */
export function failedCondition(column: ConditionColumn, row: RuleRow, facts: RuleFacts): FailedCondition {
  return { column, heading: conditionWords[column], wanted: wantedWords(column, row), was: factWords(column, facts) };
}

/**
 * What became of each row in the decision of a receipt: which won, and of the others the first condition that failed. Made
 * on demand from the snapshot and the facts, so a receipt stays small. Throws `RulesError` `RULES.OTHER_SNAPSHOT`.
 */
export function explainDecision(receipt: DecisionReceipt, snapshot: RuleSnapshot): RowVerdict[] {
  const winner = replayDecision(receipt, snapshot).row;
  const facts = factsOfReceipt(receipt);
  const { dimensions } = compileRules(snapshot);
  return snapshot.rows.map((row) => {
    const { key, order } = row;
    if (row === winner) return { key, order, verdict: 'won', because: row.because };
    if (!row.on) return { key, order, verdict: 'switched-off' };
    const column = firstFailure(dimensions, row, facts);
    return column === undefined
      ? { key, order, verdict: 'fits-below' }
      : { key, order, verdict: 'failed', failed: failedCondition(column, row, facts) };
  });
}
