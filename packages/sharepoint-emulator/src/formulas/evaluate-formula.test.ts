import { evaluateFormula } from './evaluate-formula.js';
import type { FormulaValue } from './formula-values.js';
import { parseFormula } from './parse-formula.js';

const columns: Readonly<Record<string, FormulaValue>> = { Qty: 4, Title: 'Hello', Empty: null, Due: 46082 };
const facts = { now: 46082.5, column: (name: string) => columns[name] ?? null };

test.each<[string, FormulaValue]>([
  ['=[Qty]*2+1', 9],
  ['=-2^2', 4],
  ['=1+2*3', 7],
  ['="a"&"b"&[Qty]', 'ab4'],
  ['=IF([Qty]>3,"many","few")', 'many'],
  ['=AND([Qty]>3,NOT(ISBLANK([Title])))', true],
  ['=ISBLANK([Empty])', true],
  ['=LEN(Title)', 5],
  ['=UPPER(LEFT([Title],2))', 'HE'],
  ['=[title]="HELLO"', false],
  ['=[Title]="HELLO"', true],
  ['=[Due]>=TODAY()', true],
  ['=TEXT([Due],"yyyy-mm-dd")', '2026-03-01'],
  ['=YEAR([Due])', 2026],
  ['=IFERROR(1/0,"no")', 'no'],
  ['=ROUND(2.345,2)', 2.35],
  ['=10%', 0.1],
])('%s', (formula, expected) => {
  expect(evaluateFormula(parseFormula(formula), facts)).toEqual(expected);
});

test.each(['=IF(', '=[Qty', '=1 2', '=#'])('%s cannot be read', (formula) => {
  expect(() => parseFormula(formula)).toThrow(Error);
});
