import { SharePointError } from '../answers/sharepoint-error.js';
import type { ListSchema } from '../site/list-schema.js';
import { namesIn } from './evaluate-formula.js';
import { FUNCTIONS } from './functions.js';
import { FormulaError, parseFormula } from './parse-formula.js';
import { columnNamed } from './row-facts.js';

const refused = (message: string, cause?: unknown): SharePointError =>
  new SharePointError(500, '-2130575270, Microsoft.SharePoint.SPException', message, {}, { cause });

/** `Today` and `Me` as if they were columns. `TODAY()` is a function like another: a tenant takes it [T]. */
const isVolatile = (name: string): boolean => /^(today|me)$/i.test(name);

/** Refuses a formula of a calculated column. A column that is called Today may be named in it: many a list has one for that [R]. */
export function checkCalculation(list: Pick<ListSchema, 'fields'>, formula: string): void {
  if (readNames(formula).columns.some((name) => isVolatile(name) && !columnNamed(list, name)))
    // The words: as github.com/SSWConsulting's rules and ShareGate's help quote them [R]. The code is that of any formula [M].
    throw refused('Calculated columns cannot contain volatile functions like Today and Me.');
  checkFormula(list, formula);
}

/** Refuses a formula that a column's default is made by: it is worked out before the row has a cell, and knows today and me alone [L]. */
export function checkDefault(formula: string): void {
  const names = readNames(formula);
  demandFunctions(names.functions);
  const other = names.columns.find((name) => !isVolatile(name));
  if (other !== undefined)
    throw refused(
      `The formula cannot refer to another column: a default value is made before there is one. (${other})`,
    );
}

function readNames(formula: string): ReturnType<typeof namesIn> {
  try {
    return namesIn(parseFormula(formula));
  } catch (error) {
    if (error instanceof FormulaError) throw refused('The formula contains a syntax error or is not supported.', error);
    throw error;
  }
}

function demandFunctions(functions: readonly string[]): void {
  const unknown = functions.find((name) => !FUNCTIONS[name]);
  if (unknown) throw refused(`The formula contains a syntax error or is not supported: ${unknown}.`);
}

/** Refuses a formula that could never be worked out: when it is set, not at each save after. */
export function checkFormula(list: Pick<ListSchema, 'fields'>, formula: string, own?: string): void {
  const names = readNames(formula);
  demandFunctions(names.functions);
  const missing = names.columns.find((name) => !columnNamed(list, name) && name !== own);
  if (missing)
    throw refused(
      `The formula refers to a column that does not exist.  Check the formula for spelling mistakes or change the non-existing column to an existing column. (${missing})`,
    );
}
