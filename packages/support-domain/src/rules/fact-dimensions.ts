import { issueStatusSchema } from '../issues/issue-status.js';
import { channelSchema, reporterKindSchema, tmsRoleSchema } from '../issues/reporter.js';
import type { RuleFacts } from './rule-facts.js';
import type { ConditionColumn, RuleRow } from './rule-row.js';
import { RulesError } from './rules-error.js';

/** A fact with a few values. A condition is a set of them, as bits: bit 0 is `values[0]`. */
export interface ChoiceDimension {
  kind: 'choice';
  column: ConditionColumn;
  values: readonly string[];
  /** Place of the fact's value in `values`; -1 where it is missing or not known to this table. */
  read(facts: RuleFacts): number;
  /** The bits of a row's condition; undefined where the cell is empty. */
  bits(row: RuleRow): number | undefined;
}

/** A fact that is a whole number. A condition is a stretch, both ends counted; -1 is "none" for a hearing. */
interface RangeDimension {
  kind: 'range';
  column: ConditionColumn;
  unit: 'minutes' | 'working days' | 'times' | 'date';
  least: number;
  read(facts: RuleFacts): number;
  stretch(row: RuleRow): readonly [number, number] | undefined;
}

export type FactDimension = ChoiceDimension | RangeDimension;

/** Most that fit the bits of one number, with room for "none" and "any other", and for the sign. */
const mostNames = 28;

/** How names are compared: "Forgot-how " and "forgot-how" are one. */
const plainName = (name: string): string => name.trim().toLowerCase();

const dayMs = 86_400_000;
/** A calendar date as a count of days, so that dates are a stretch like any other. */
export const dayNumber = (on: string): number => Math.floor(Date.parse(`${on}T00:00:00Z`) / dayMs);
export const dateOfDayNumber = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

const yesNo = ['no', 'yes'] as const;

function bitsOf(values: readonly string[], wanted: readonly string[] | undefined): number | undefined {
  return wanted?.reduce((bits, value) => {
    const at = values.indexOf(value);
    return at < 0 ? bits : bits | (1 << at);
  }, 0);
}

function choice<T extends string>(
  column: ConditionColumn,
  values: readonly T[],
  fact: (facts: RuleFacts) => T | undefined,
  wanted: (row: RuleRow) => readonly string[] | undefined,
): ChoiceDimension {
  const places = new Map<string | undefined, number>(values.map((value, place) => [value, place]));
  const absent = places.get('none') ?? -1;
  return {
    kind: 'choice',
    column,
    values,
    read: (facts) => {
      const value = fact(facts);
      return value === undefined ? absent : (places.get(value) ?? -1);
    },
    bits: (row) => bitsOf(values, wanted(row)),
  };
}

const flag = (value: boolean | undefined): 'yes' | 'no' | undefined =>
  value === undefined ? undefined : value ? 'yes' : 'no';

/** The last value stands for whatever no row names; nothing can be called that, as cells are split at commas. */
export const anyOther = ',';

/** A fact that teams name as they like: absent, one of the names in these rows, or any other. */
function named(
  column: 'cause' | 'linkedUpdate',
  rows: readonly RuleRow[],
  fact: (facts: RuleFacts) => string | undefined,
  wanted: (row: RuleRow) => readonly string[] | undefined,
): ChoiceDimension {
  const names = [...new Set(rows.flatMap((row) => wanted(row) ?? []).map(plainName))].filter((name) => name !== 'none');
  if (names.length > mostNames) {
    throw new RulesError(
      'RULES.TOO_MANY_NAMES',
      `A table can name ${mostNames} of a kind, and this one names ${names.length}.`,
    );
  }
  const values = ['none', ...names, anyOther];
  const places = new Map(values.map((value, place) => [value, place]));
  return {
    kind: 'choice',
    column,
    values,
    read: (facts) => {
      const value = fact(facts);
      return value === undefined ? 0 : (places.get(plainName(value)) ?? values.length - 1);
    },
    bits: (row) => {
      const names = wanted(row);
      if (names !== undefined || column === 'cause' || row.linkedUpdate === undefined)
        return bitsOf(values, names?.map(plainName));
      const everything = (1 << values.length) - 1;
      return row.linkedUpdate ? everything & ~1 : 1;
    },
  };
}

const updatesWanted = (row: RuleRow): string[] | undefined =>
  Array.isArray(row.linkedUpdate) ? row.linkedUpdate : undefined;

const minutes = (hours: number): number => Math.round(hours * 60);

const hours = (
  column: 'silentForWorkingHours' | 'receivedForWorkingHours',
  read: (facts: RuleFacts) => number,
): RangeDimension => ({
  kind: 'range',
  column,
  unit: 'minutes',
  least: 0,
  read,
  stretch: (row) => {
    const wanted = row[column];
    return wanted && [minutes(wanted.from), wanted.before === undefined ? Infinity : minutes(wanted.before) - 1];
  },
});

const hearing: RangeDimension = {
  kind: 'range',
  column: 'hearingWithinWorkingDays',
  unit: 'working days',
  least: -1,
  read: (facts) => facts.hearingInWorkingDays ?? -1,
  stretch: (row) => {
    const wanted = row.hearingWithinWorkingDays;
    return wanted === 'none' ? [-1, -1] : wanted && [wanted.from, wanted.to ?? Infinity];
  },
};

const reopened: RangeDimension = {
  kind: 'range',
  column: 'reopenedAtLeast',
  unit: 'times',
  least: 0,
  read: (facts) => facts.timesReopened,
  stretch: (row) => row.reopenedAtLeast && [row.reopenedAtLeast.from, row.reopenedAtLeast.to ?? Infinity],
};

const inForce: RangeDimension = {
  kind: 'range',
  column: 'validOn',
  unit: 'date',
  least: -Infinity,
  read: (facts) => dayNumber(facts.decidedOn),
  stretch: (row) =>
    row.validFromOn || row.validToOn
      ? [row.validFromOn ? dayNumber(row.validFromOn) : -Infinity, row.validToOn ? dayNumber(row.validToOn) : Infinity]
      : undefined,
};

/** The facts that these rows may ask about, one for each of `conditionColumns` and in that order. */
export function factDimensions(rows: readonly RuleRow[]): readonly FactDimension[] {
  return [
    choice(
      'reporterKind',
      reporterKindSchema.options,
      (f) => f.reporterKind,
      (r) => r.reporterKind,
    ),
    choice(
      'tmsRole',
      ['none', ...tmsRoleSchema.options],
      (f) => f.tmsRole,
      (r) => r.tmsRole,
    ),
    choice(
      'channel',
      channelSchema.options,
      (f) => f.channel,
      (r) => r.channel,
    ),
    named(
      'cause',
      rows,
      (f) => f.cause,
      (r) => r.cause,
    ),
    choice(
      'hasErrorMessage',
      yesNo,
      (f) => flag(f.hasErrorMessage),
      ({ hasErrorMessage: wanted }) => (wanted === undefined ? undefined : [wanted ? 'yes' : 'no']),
    ),
    hearing,
    hours('silentForWorkingHours', (f) => f.workingMinutesOfSilence),
    hours('receivedForWorkingHours', (f) => f.workingMinutesSinceReceived),
    choice(
      'statusIs',
      issueStatusSchema.options,
      (f) => f.status,
      (r) => r.statusIs,
    ),
    reopened,
    named('linkedUpdate', rows, (f) => f.linkedUpdate, updatesWanted),
    inForce,
  ];
}
