import { conditionCells, type ConditionCell } from './conditions/conditions.js';

/** What a cell of a rule can have wrong with it. */
export type RuleFaultCode =
  | 'RULES.CELL_EMPTY'
  | 'RULES.CELL_NOT_A_CHOICE'
  | 'RULES.CELL_NOT_A_NUMBER'
  | 'RULES.CELL_NOT_WHOLE_MINUTES'
  | 'RULES.CELL_BACKWARDS'
  | 'RULES.CELL_NOT_A_DATE'
  | 'RULES.CELL_NOT_YES_OR_NO'
  | 'RULES.CELL_NOT_A_PERSON'
  | 'RULES.CELL_NOT_AN_S_NUMBER';

/** A cell of a rule that cannot be read. The rule cannot be published until somebody mends it; nothing else is affected. */
export interface RuleFault {
  code: RuleFaultCode;
  column: RuleColumn;
  /** What the cell must contain, for the person who can mend it. */
  message: string;
  /** What it holds, cut to a readable length. */
  value: string;
}

const before = ['key', 'order', 'title', 'on'] as const;
const after = ['route', 'putFirst', 'nudgeWhom', 'replyKey', 'because', 'sNumbers'] as const;
export type RuleColumn = (typeof before)[number] | ConditionCell | (typeof after)[number];

/** The columns of a rule as a list item: what it is, its conditions, its outcome. */
export const ruleColumns: readonly RuleColumn[] = [
  ...before,
  ...(Object.keys(conditionCells) as ConditionCell[]),
  ...after,
];

/** A rule as a list holds it: nothing about a cell is taken on trust. An empty condition fits anything. */
export type RuleCells = Readonly<Partial<Record<RuleColumn, unknown>>>;
