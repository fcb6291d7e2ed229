import type { ChoiceOf, RangeOf } from './conditions/dimension.js';
import { anyCondition, conditionColumns, type ConditionColumn } from './conditions/conditions.js';
import type { RuleRow } from './rule-row.js';

/** A fact with a few values. A condition is a set of them, as bits: bit 0 is `values[0]`. */
type ChoiceDimension = ChoiceOf<RuleRow> & { column: ConditionColumn };
/** A fact that is a whole number. A condition is a stretch, both ends counted. */
type RangeDimension = RangeOf<RuleRow> & { column: ConditionColumn };
export type FactDimension = ChoiceDimension | RangeDimension;

/** The facts that these rows may ask about, one for each of `conditionColumns` and in that order. */
export const factDimensions = (rows: readonly RuleRow[]): readonly FactDimension[] =>
  conditionColumns.map((column): FactDimension => ({ ...anyCondition<RuleRow>(column).dimension(rows), column }));
