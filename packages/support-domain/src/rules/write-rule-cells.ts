import { nudgeTargets } from '../vocabulary/roles.js';
import { ruleRoutes } from '../vocabulary/words/routes.js';
import { ruleWordOf, wordInRules } from '../vocabulary/vocabulary.js';
import { yesNo } from './conditions/cells.js';
import { conditionCells, type ConditionCell } from './conditions/conditions.js';
import type { RuleColumn } from './rule-fault.js';
import type { RuleRow } from './rule-row.js';

function conditionTexts(row: RuleRow): Record<ConditionCell, string> {
  const cells = Object.entries(conditionCells) as [ConditionCell, (typeof conditionCells)[ConditionCell]][];
  const text = (column: ConditionCell, cell: (typeof conditionCells)[ConditionCell]): string => {
    const value = row[column];
    return value === undefined ? '' : cell.write(value);
  };
  return Object.fromEntries(cells.map(([column, cell]) => [column, text(column, cell)])) as Record<
    ConditionCell,
    string
  >;
}

/** The cells of a rule, as a list item holds them: `readRuleRow` reads them back. */
export function writeRuleCells(row: RuleRow): Record<RuleColumn, string> {
  return {
    key: row.key,
    order: String(row.order),
    title: row.title ?? '',
    on: yesNo(row.on),
    ...conditionTexts(row),
    route: wordInRules(ruleRoutes[row.route]),
    putFirst: yesNo(row.putFirst),
    // `Whoever has it`, `Portal inbox`, `ann.lee@tmu.example`
    nudgeWhom: (row.nudgeWhom ?? []).map((target) => ruleWordOf(nudgeTargets, target)).join(', '),
    replyKey: row.replyKey ?? '',
    because: row.because,
    sNumbers: row.sNumbers.join(', '),
  };
}
