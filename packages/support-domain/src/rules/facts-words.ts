import { anyCondition, conditionColumns, type ConditionColumn } from './conditions/conditions.js';
import type { RuleFacts } from './rule-facts.js';
import type { RuleRow } from './rule-row.js';
import { writeRuleCells } from './write-rule-cells.js';

/** One fact in words, as it stands against a condition: `Panellist`, `7 working hours`. */
export const factWords = (column: ConditionColumn, facts: RuleFacts): string => anyCondition(column).was(facts);

const written = new WeakMap<RuleRow, ReturnType<typeof writeRuleCells>>();

/** A what-if asks for the same few rows thousands of times; a row that cannot change is written once. */
function cellsOf(row: RuleRow): ReturnType<typeof writeRuleCells> {
  const cells = written.get(row) ?? writeRuleCells(row);
  if (Object.isFrozen(row)) written.set(row, cells);
  return cells;
}

/** What a row wants of a fact, in the words of its cell. Empty where it does not ask. */
export function wantedWords(column: ConditionColumn, row: RuleRow): string {
  const { wants, cells } = anyCondition<RuleRow>(column);
  if (wants) return wants(row);
  const texts = cellsOf(row) as Readonly<Record<string, string>>;
  return Object.keys(cells)
    .map((cell) => texts[cell])
    .join('');
}

/**
 * Facts in a line for people, what is ordinary left out: "a panellist, from the portal inbox, a hearing in 3 working days, on 3 March
 * 2026".
 */
export const factsWords = (facts: RuleFacts): string =>
  conditionColumns.flatMap((column) => anyCondition(column).said(facts) ?? []).join(', ');
