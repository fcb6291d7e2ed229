import { SharePointError } from '../answers/sharepoint-error.js';
import type { ListSchema } from '../site/list-schema.js';
import { namesIn } from './evaluate-formula.js';
import { FUNCTIONS } from './functions.js';
import { FormulaError, parseFormula } from './parse-formula.js';
import { columnNamed } from './row-facts.js';

const refused = (message: string, cause?: unknown): SharePointError =>
  new SharePointError(500, '-2130575270, Microsoft.SharePoint.SPException', message, {}, { cause });

/** Refuses a formula that could never be worked out: when it is set, not at each save after. */
export function checkFormula(list: ListSchema, formula: string, own?: string): void {
  try {
    const names = namesIn(parseFormula(formula));
    const unknown = names.functions.find((name) => !FUNCTIONS[name]);
    if (unknown) throw refused(`The formula contains a syntax error or is not supported: ${unknown}.`);
    const missing = names.columns.find((name) => !columnNamed(list, name) && name !== own);
    if (missing)
      throw refused(
        `The formula refers to a column that does not exist.  Check the formula for spelling mistakes or change the non-existing column to an existing column. (${missing})`,
      );
  } catch (error) {
    if (error instanceof FormulaError) throw refused('The formula contains a syntax error or is not supported.', error);
    throw error;
  }
}
