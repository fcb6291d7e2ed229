import { asNumber, asText, type FormulaValue, FormulaValueError } from './formula-values.js';
import { FUNCTIONS } from './functions.js';
import { type Formula, FormulaError } from './parse-formula.js';

export interface FormulaFacts {
  column(name: string): FormulaValue;
  /** In days, by the site's clocks. */
  now: number;
}

function compare(left: FormulaValue, right: FormulaValue): number {
  if (left === null || right === null) {
    const other = left ?? right;
    if (other === null || other === '') return 0;
    const empty = typeof other === 'string' ? '' : 0;
    return compare(left ?? empty, right ?? empty);
  }
  if (typeof left === 'string' && typeof right === 'string') {
    const [a, b] = [left.toLowerCase(), right.toLowerCase()];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  // A number is less than any text, and text less than any truth value.
  const rank = (value: number | string | boolean): number => ['number', 'string', 'boolean'].indexOf(typeof value);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  return Number(left) - Number(right);
}

function binary(operator: string, left: FormulaValue, right: FormulaValue): FormulaValue {
  switch (operator) {
    case '=':
      return compare(left, right) === 0;
    case '<>':
      return compare(left, right) !== 0;
    case '<':
      return compare(left, right) < 0;
    case '>':
      return compare(left, right) > 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>=':
      return compare(left, right) >= 0;
    case '&':
      return asText(left) + asText(right);
    case '+':
      return asNumber(left) + asNumber(right);
    case '-':
      return asNumber(left) - asNumber(right);
    case '*':
      return asNumber(left) * asNumber(right);
    case '^':
      return asNumber(left) ** asNumber(right);
    default: {
      if (asNumber(right) === 0) throw new FormulaValueError('#DIV/0!');
      return asNumber(left) / asNumber(right);
    }
  }
}

export function evaluateFormula(formula: Formula, facts: FormulaFacts): FormulaValue {
  switch (formula.kind) {
    case 'value':
      return formula.value;
    case 'column':
      return facts.column(formula.name);
    case 'negate':
      return -asNumber(evaluateFormula(formula.inner, facts));
    case 'binary':
      return binary(formula.operator, evaluateFormula(formula.left, facts), evaluateFormula(formula.right, facts));
    case 'call': {
      const work = FUNCTIONS[formula.name];
      if (!work) throw new FormulaError(`The function ${formula.name} is not known.`);
      return work(
        formula.args.map((arg) => () => evaluateFormula(arg, facts)),
        facts.now,
      );
    }
  }
}

/** The columns and functions that a formula names. */
export function namesIn(formula: Formula): { columns: string[]; functions: string[] } {
  const inner =
    formula.kind === 'call'
      ? formula.args
      : formula.kind === 'binary'
        ? [formula.left, formula.right]
        : formula.kind === 'negate'
          ? [formula.inner]
          : [];
  const names = inner.map(namesIn);
  return {
    columns: [...(formula.kind === 'column' ? [formula.name] : []), ...names.flatMap((one) => one.columns)],
    functions: [...(formula.kind === 'call' ? [formula.name] : []), ...names.flatMap((one) => one.functions)],
  };
}
