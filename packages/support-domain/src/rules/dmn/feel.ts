import type { FactDimension } from '../fact-dimensions.js';
import type { RuleRow } from '../rule-row.js';
import { ruleRouteSchema } from '../../vocabulary/routes.js';
import { conditionColumns, type ConditionColumn } from '../conditions/conditions.js';
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

const input = (fact: string, type: DmnInput['type'], test: DmnInput['test'], expression = fact) => ({
  fact,
  type,
  expression,
  test,
});
const lowered = (names: readonly string[] | undefined): string =>
  texts(names?.map((name) => name.trim().toLowerCase()));

/**
 * Durations are in hours here, as the rules write them, and validity is an input like any other: DMN has no rows that come and go.
 * These stand beside the conditions and not in them, as whoever decides needs no DMN.
 */
const inputs: Readonly<Record<ConditionColumn, Omit<DmnInput, 'column'>>> = {
  reporterKind: input('reporterKind', 'string', (row) => texts(row.reporterKind)),
  tmsRole: input('tmsRole', 'string', (row) => texts(row.tmsRole)),
  channel: input('channel', 'string', (row) => texts(row.channel)),
  cause: input('cause', 'string', (row) => lowered(row.cause), 'lower case(cause)'),
  hasErrorMessage: input('hasErrorMessage', 'boolean', (row) => flag(row.hasErrorMessage)),
  hearingWithinWorkingDays: input('hearingInWorkingDays', 'number', (row) => count(row.hearingWithinWorkingDays)),
  silentForWorkingHours: input('workingHoursOfSilence', 'number', (row) => hours(row.silentForWorkingHours)),
  receivedForWorkingHours: input('workingHoursSinceReceived', 'number', (row) => hours(row.receivedForWorkingHours)),
  statusIs: input('status', 'string', (row) => texts(row.statusIs)),
  reopenedAtLeast: input('timesReopened', 'number', (row) => count(row.reopenedAtLeast)),
  linkedUpdate: input('linkedUpdate', 'string', (row) => update(row.linkedUpdate), 'lower case(linkedUpdate)'),
  validOn: input('decidedOn', 'date', inForce),
};

/** The inputs, in the order of the columns. */
export const dmnInputs: readonly DmnInput[] = conditionColumns.map((column) => ({ column, ...inputs[column] }));

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
