import { evaluateFormula } from '../formulas/evaluate-formula.js';
import { asTruth, FormulaValueError } from '../formulas/formula-values.js';
import { parseFormula } from '../formulas/parse-formula.js';
import { type RowTimes, rowFacts } from '../formulas/row-facts.js';
import { SharePointError } from '../answers/sharepoint-error.js';
import type { ListSchema } from '../site/list-schema.js';
import type { SQLInputValue } from 'node:sqlite';
import { planOf } from './list-plan.js';

const refused = (code: string, message: string): SharePointError =>
  new SharePointError(500, `${code}, Microsoft.SharePoint.SPListDataValidationException`, message);

/** Refuses a row that a validation formula of its columns or its list refuses. */
export function validateItem(
  list: ListSchema,
  columns: ReadonlyMap<string, SQLInputValue>,
  times: RowTimes,
  now: Date,
): void {
  const listFormula = list.settings.options['ValidationFormula'];
  const fields = planOf(list).validated;
  if (!listFormula && fields.length === 0) return;
  const facts = rowFacts(list, columns, times, now);
  const holds = (formula: string): boolean => {
    try {
      return asTruth(evaluateFormula(parseFormula(formula), facts));
    } catch (error) {
      if (error instanceof FormulaValueError) return false;
      throw error;
    }
  };
  for (const field of fields) {
    // A column's rule is not asked of an empty cell [M].
    if (columns.get(field.column ?? '') === undefined || columns.get(field.column ?? '') === null) continue;
    if (!holds(field.validationFormula ?? ''))
      throw refused('-2130575163', field.validationMessage || 'Column Validation Failed.');
  }
  if (typeof listFormula === 'string' && listFormula !== '' && !holds(listFormula)) {
    throw refused('-2130575162', String(list.settings.options['ValidationMessage'] || 'List data validation failed.'));
  }
}
