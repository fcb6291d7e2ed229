import { cause } from './cause.js';
import { channel } from './channel.js';
import type { Condition, RuleCell } from './condition.js';
import type { ChoiceOf, RangeOf } from './dimension.js';
import { hasErrorMessage } from './error-message.js';
import { hearingWithinWorkingDays } from './hearing.js';
import { validOn } from './in-force.js';
import { linkedUpdate } from './linked-update.js';
import { receivedForWorkingHours } from './received.js';
import { reopenedAtLeast } from './reopened.js';
import { reporterKind } from './reporter-kind.js';
import { silentForWorkingHours } from './silence.js';
import { statusIs } from './status.js';
import { tmsRole } from './tms-role.js';

/** The conditions of a rule, in the order in which they are tried and shown. */
const conditions = {
  reporterKind,
  tmsRole,
  channel,
  cause,
  hasErrorMessage,
  hearingWithinWorkingDays,
  silentForWorkingHours,
  receivedForWorkingHours,
  statusIs,
  reopenedAtLeast,
  linkedUpdate,
  validOn,
} as const;
/** `validOn` stands for the two columns of dates. */
export type ConditionColumn = keyof typeof conditions;
export const conditionColumns = Object.keys(conditions) as readonly ConditionColumn[];

type Shapes = (typeof conditions)[ConditionColumn]['shape'];
type All<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void ? I : never;
/** What all conditions together are in a row. */
export const conditionShape = Object.assign({}, ...Object.values(conditions).map(({ shape }) => shape)) as All<Shapes>;
/** A cell of a condition, by the name of its column. */
export type ConditionCell = keyof typeof conditionShape & string;

/** A condition without what is its own, for whoever goes through all of them. `R`: the rows of the table. */
interface AnyCondition<R> extends Pick<Condition<never>, 'heading' | 'was' | 'said' | 'factsAt' | 'another'> {
  dimension(rows: readonly R[]): ChoiceOf<R> | RangeOf<R>;
  wants?(row: R): string;
  cells: Readonly<Record<string, RuleCell<unknown>>>;
}

export const anyCondition = <R>(column: ConditionColumn): AnyCondition<R> =>
  conditions[column] as unknown as AnyCondition<R>;

/** The cells of all conditions, in the order of the columns. */
export const conditionCells = Object.assign({}, ...Object.values(conditions).map(({ cells }) => cells)) as Readonly<
  Record<ConditionCell, RuleCell<unknown>>
>;

/** The columns of conditions, as a list shows them. */
export const conditionWords = Object.fromEntries(
  Object.entries(conditions).map(([column, { heading }]) => [column, heading]),
) as Readonly<Record<ConditionColumn, string>>;

/** The cells of conditions, as a list heads them. */
export const conditionCellWords = Object.fromEntries(
  Object.entries<RuleCell<unknown>>(conditionCells).map(([column, { heading }]) => [column, heading]),
) as Readonly<Record<ConditionCell, string>>;
