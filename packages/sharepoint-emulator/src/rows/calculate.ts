import { evaluateFormula } from '../formulas/evaluate-formula.js';
import { momentOf, type FormulaValue, FormulaValueError } from '../formulas/formula-values.js';
import { parseFormula } from '../formulas/parse-formula.js';
import { type RowTimes, rowFacts } from '../formulas/row-facts.js';
import { type Field, resultType } from '../site/field.js';
import type { ListSchema } from '../site/list-schema.js';
import { instant } from '../site/site.js';
import type { SQLInputValue } from 'node:sqlite';
import { planOf } from './list-plan.js';

function written(field: Field, value: FormulaValue): SQLInputValue {
  if (value === null) return null;
  if (resultType(field) === 'DateTime' && typeof value === 'number') return instant(momentOf(value));
  if (typeof value === 'boolean') return value ? '1' : '0';
  return String(value);
}

/** Works the calculated columns of a row out, into `columns`, in the order of the list. */
export function calculate(list: ListSchema, columns: Map<string, SQLInputValue>, times: RowTimes, now: Date): void {
  const { calculated } = planOf(list);
  if (calculated.length === 0) return;
  const facts = rowFacts(list, columns, times, now);
  for (const field of calculated) {
    if (!field.column) continue;
    try {
      columns.set(
        field.column,
        written(field, evaluateFormula(parseFormula(String(field.attributes['Formula'] ?? '')), facts)),
      );
    } catch (error) {
      // A cell that cannot be worked out shows so, as a spreadsheet's does; the row is saved all the same.
      if (!(error instanceof FormulaValueError)) throw error;
      columns.set(field.column, error.message);
    }
  }
}
