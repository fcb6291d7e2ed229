import type { FactDimension } from '../fact-dimensions.js';
import type { RuleRow } from '../rule-row.js';
import { ruleRouteSchema } from '../../vocabulary/codes.js';
import type { CellKind } from '../conditions/condition.js';
import { anyCondition, conditionColumns, type ConditionColumn } from '../conditions/conditions.js';
import type { CountCondition, HoursCondition } from '../bounds.js';

/** A text as FEEL writes it. A quote or a backslash in a cause must not end it. */
export const feelText = (text: string): string =>
  `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n')}"`;

const any = '-';
const date = (on: string): string => `date("${on}")`;

function texts(codes: readonly string[] | undefined): string {
  if (!codes) return any;
  return codes.map((code) => (code === 'none' ? 'null' : feelText(code))).join(',');
}

function hours(condition: HoursCondition | undefined): string {
  if (!condition) return any;
  return condition.before === undefined ? `>= ${condition.from}` : `[${condition.from}..${condition.before})`;
}

function count(condition: CountCondition | 'none' | undefined): string {
  if (!condition) return any;
  if (condition === 'none') return 'null';
  return condition.to === undefined ? `>= ${condition.from}` : `[${condition.from}..${condition.to}]`;
}

function inForce({ validFromOn: from, validToOn: to }: RuleRow): string {
  if (from && to) return `[${date(from)}..${date(to)}]`;
  if (from) return `>= ${date(from)}`;
  return to ? `<= ${date(to)}` : any;
}

function update(wanted: RuleRow['linkedUpdate']): string {
  if (wanted === true) return 'not(null)';
  return wanted === false ? 'null' : lowered(wanted);
}

const flag = (value: boolean | undefined): string => (value === undefined ? any : String(value));

/** A column of the table as DMN has it: what is looked at, of which type, and what a row wants of it. */
export interface DmnInput {
  column: ConditionColumn;
  /** The fact, by which the model's input data is named. */
  fact: string;
  /** What is looked at, in FEEL. */
  expression: string;
  type: 'string' | 'boolean' | 'number' | 'date';
  /** A row's condition as FEEL unary tests. */
  test(row: RuleRow): string;
}

const lowered = (names: readonly string[] | undefined): string =>
  texts(names?.map((name) => name.trim().toLowerCase()));

/** What a cell holds, as FEEL asks for it. `of`: what stands in a row's cell. Names are compared as no capitals would tell them apart. */
interface InFeel {
  type: DmnInput['type'];
  test(of: never, row: RuleRow): string;
  isLowered?: true;
}
const byKind: Readonly<Record<CellKind['is'], InFeel>> = {
  choices: { type: 'string', test: texts },
  'yes-no': { type: 'boolean', test: flag },
  hours: { type: 'number', test: hours },
  count: { type: 'number', test: count },
  causes: { type: 'string', test: lowered, isLowered: true },
  updates: { type: 'string', test: update, isLowered: true },
  date: { type: 'date', test: (_, row) => inForce(row) },
};

/**
 * A condition as DMN has it follows from what its cell holds and from the fact that it asks about. Durations are in hours here, as the rules write
 * them, and validity is an input like any other: DMN has no rows that come and go. A fact's name is read off a point of the condition's
 * space: to hold it a second time would weigh on whoever decides and needs no DMN.
 */
function inputOf(column: ConditionColumn): DmnInput {
  const { cells, factsAt } = anyCondition<RuleRow>(column);
  const [[cell, { holds }]] = Object.entries(cells) as [[keyof RuleRow, (typeof cells)[string]]];
  const [asked] = Object.keys(factsAt({ value: 'any', number: 1 })) as [string];
  const fact = holds.is === 'hours' ? asked.replace('Minutes', 'Hours') : asked;
  const { type, test, isLowered } = byKind[holds.is];
  return {
    column,
    fact,
    type,
    expression: isLowered ? `lower case(${fact})` : fact,
    test: (row) => test(row[cell] as never, row),
  };
}

/** The inputs, in the order of the columns. */
export const dmnInputs: readonly DmnInput[] = conditionColumns.map(inputOf);

/** The values that a fact can have, where they are few and fixed, as FEEL lists them. */
export function feelValues(dimension: FactDimension): string | undefined {
  if (dimension.kind !== 'choice' || !dimension.fixed) return undefined;
  return dimension.values
    .filter((value) => value !== 'none')
    .map(feelText)
    .join(',');
}

/** The outputs of a row, in FEEL. */
export const dmnOutputs: readonly {
  name: string;
  label: string;
  type: string;
  values?: string;
  entry(row: RuleRow): string;
}[] = [
  {
    name: 'route',
    label: 'Then it goes to',
    type: 'string',
    values: ruleRouteSchema.options.map(feelText).join(','),
    entry: (row) => feelText(row.route),
  },
  { name: 'putFirst', label: 'Put it first', type: 'boolean', entry: (row) => String(row.putFirst) },
  {
    name: 'nudgeWhom',
    label: 'Nudge',
    type: 'Any',
    entry: (row) => `[${(row.nudgeWhom ?? []).map(feelText).join(', ')}]`,
  },
  {
    name: 'replyKey',
    label: 'Suggest the reply',
    type: 'string',
    entry: (row) => (row.replyKey === undefined ? 'null' : feelText(row.replyKey)),
  },
];
