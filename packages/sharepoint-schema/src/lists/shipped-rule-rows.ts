import { shippedRules, writeRuleCells, type RuleColumn, type RuleRow } from '@tms-support/support-domain';
import type { SeedRow } from '../list-schema.js';
import { ruleCellColumns } from './rule-fields.js';

function seedRow(rule: RuleRow): SeedRow {
  const cells = writeRuleCells(rule);
  const columns = Object.entries(ruleCellColumns) as [Exclude<RuleColumn, 'key'>, string][];
  const filled = columns.filter(([column]) => cells[column] !== '').map(([column, name]) => [name, cells[column]]);
  return { ...Object.fromEntries(filled), [ruleCellColumns.order]: rule.order, [ruleCellColumns.on]: rule.on };
}

/** What is done today, as rows for an admin to begin from: the very rules that count until somebody publishes (S15). */
export const shippedRuleRows: readonly SeedRow[] = /* @__PURE__ */ shippedRules.map(seedRow);
