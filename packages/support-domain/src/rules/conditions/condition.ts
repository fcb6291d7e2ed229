import type * as z from 'zod/mini';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import type { RuleFacts } from '../rule-facts.js';
import type { ChoiceOf, RangeOf } from './dimension.js';

/** What a cell of a rule may hold. `readConditionCell` reads it: whoever only decides needs no reader. */
export type CellKind =
  | { is: 'choices'; of: Vocabulary }
  | { is: 'yes-no' }
  | { is: 'hours' }
  | { is: 'count'; alone: 'at least' | 'within'; example: string; orNone?: true }
  | { is: 'causes' }
  | { is: 'updates' }
  | { is: 'date' };

/** One cell of a rule: what it may hold, and how a value stands there. Reading what was written gives the value. */
export interface RuleCell<T> {
  /** The column as the list shows it. */
  heading: string;
  holds: CellKind;
  write(value: T): string;
}

/** What of a row these schemas make. */
type RowOf<S extends z.core.$ZodShape> = z.output<z.ZodMiniObject<S>>;

/**
 * A condition of a rule, whole: adding one is a file like this and a line in `conditions`, and the compiler names what else is owed.
 * What the fact itself is stands in `ruleFactsSchema`; how an issue says it, in `factsOf`.
 */
export interface Condition<S extends z.core.$ZodShape> {
  /** "If the reporter is" */
  heading: string;
  /** What of a row it is: one column, or two for the days that a rule counts on. */
  shape: S;
  cells: { readonly [K in keyof S]-?: RuleCell<NonNullable<z.output<S[K]>>> };
  /** The fact as a space of values, for these rows. */
  dimension(rows: readonly RowOf<S>[]): ChoiceOf<RowOf<S>> | RangeOf<RowOf<S>>;
  /** The fact as it stands against the condition: `Panellist`, `7 working hours`. */
  was(facts: RuleFacts): string;
  /** What the row wants, where that is not the words of its cell. */
  wants?(row: RowOf<S>): string;
  /** The fact in a line of facts, as a part between commas. Undefined where it is ordinary. */
  said(facts: RuleFacts): string | undefined;
  /** The facts of a point of the dimension: a value of a choice (undefined for none), or a number. Absent facts are left out. */
  factsAt(point: { value: string | undefined; number: number }): Partial<RuleFacts>;
  /** What stands in an example for a value that no row names. */
  another?: string;
}

/** A condition with its types worked out from its shape. */
export const condition = <S extends z.core.$ZodShape>(whole: Condition<S>): Condition<S> => whole;
