import type { FactDimension } from '../fact-dimensions.js';
import type { ConditionColumn, CountCondition, HoursCondition, RuleRow } from '../rule-row.js';

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
  return wanted === false ? 'null' : texts(wanted?.map((key) => key.trim().toLowerCase()));
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

/**
 * The inputs, in the order of the columns. Durations are in hours here, as the rules write them, and validity is an input
 * like any other: DMN has no rows that come and go.
 */
export const dmnInputs: readonly DmnInput[] = [
  {
    column: 'reporterKind',
    fact: 'reporterKind',
    expression: 'reporterKind',
    type: 'string',
    test: (row) => texts(row.reporterKind),
  },
  { column: 'tmsRole', fact: 'tmsRole', expression: 'tmsRole', type: 'string', test: (row) => texts(row.tmsRole) },
  { column: 'channel', fact: 'channel', expression: 'channel', type: 'string', test: (row) => texts(row.channel) },
  {
    column: 'cause',
    fact: 'cause',
    expression: 'lower case(cause)',
    type: 'string',
    test: (row) => texts(row.cause?.map((cause) => cause.trim().toLowerCase())),
  },
  {
    column: 'hasErrorMessage',
    fact: 'hasErrorMessage',
    expression: 'hasErrorMessage',
    type: 'boolean',
    test: (row) => flag(row.hasErrorMessage),
  },
  {
    column: 'hearingWithinWorkingDays',
    fact: 'hearingInWorkingDays',
    expression: 'hearingInWorkingDays',
    type: 'number',
    test: (row) => count(row.hearingWithinWorkingDays),
  },
  {
    column: 'silentForWorkingHours',
    fact: 'workingHoursOfSilence',
    expression: 'workingHoursOfSilence',
    type: 'number',
    test: (row) => hours(row.silentForWorkingHours),
  },
  {
    column: 'receivedForWorkingHours',
    fact: 'workingHoursSinceReceived',
    expression: 'workingHoursSinceReceived',
    type: 'number',
    test: (row) => hours(row.receivedForWorkingHours),
  },
  { column: 'statusIs', fact: 'status', expression: 'status', type: 'string', test: (row) => texts(row.statusIs) },
  {
    column: 'reopenedAtLeast',
    fact: 'timesReopened',
    expression: 'timesReopened',
    type: 'number',
    test: (row) => count(row.reopenedAtLeast),
  },
  {
    column: 'linkedUpdate',
    fact: 'linkedUpdate',
    expression: 'lower case(linkedUpdate)',
    type: 'string',
    test: (row) => update(row.linkedUpdate),
  },
  { column: 'validOn', fact: 'decidedOn', expression: 'decidedOn', type: 'date', test: inForce },
];

/** The values that a fact can have, where they are few and fixed, as FEEL lists them. */
export function feelValues(dimension: FactDimension): string | undefined {
  const fixed = ['reporterKind', 'tmsRole', 'channel', 'statusIs'];
  if (dimension.kind !== 'choice' || !fixed.includes(dimension.column)) return undefined;
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
    values: ['tmu', 'problem-form', 'trello-board', 'tra-digital'].map(feelText).join(','),
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
