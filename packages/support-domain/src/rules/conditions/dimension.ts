import type { RuleFacts } from '../rule-facts.js';

/** A fact with a few values. A condition is a set of them, as bits: bit 0 is `values[0]`. `R`: what of a row it looks at. */
export interface ChoiceOf<R> {
  kind: 'choice';
  values: readonly string[];
  /** The values are a vocabulary's, the same in every table; absent where teams name them as they like. */
  fixed?: true;
  /** Place of the fact's value in `values`; -1 where it is missing or not known to this table. */
  read(facts: RuleFacts): number;
  /** The bits of a row's condition; undefined where the cell is empty. */
  bits(row: R): number | undefined;
}

/** A fact that is a whole number. A condition is a stretch, both ends counted; -1 is "none" for a hearing. */
export interface RangeOf<R> {
  kind: 'range';
  /** `count`: of whatever is counted, and no clock moves it. */
  unit: 'minutes' | 'working days' | 'date' | 'count';
  least: number;
  read(facts: RuleFacts): number;
  stretch(row: R): readonly [number, number] | undefined;
}

/** The last value stands for whatever no row names; nothing can be called that, as cells are split at commas. */
export const anyOther = ',';

/** The bits of these values; undefined where none are wanted. */
export function bitsOf(values: readonly string[], wanted: readonly string[] | undefined): number | undefined {
  return wanted?.reduce((bits, value) => {
    const at = values.indexOf(value);
    return at < 0 ? bits : bits | (1 << at);
  }, 0);
}

/** A fact whose values are few and fixed. `none` among them stands for a fact that is absent. */
export function choiceOf<R>(
  values: readonly string[],
  fact: (facts: RuleFacts) => string | undefined,
  wanted: (row: R) => readonly string[] | undefined,
): ChoiceOf<R> {
  const places = new Map<string | undefined, number>(values.map((value, place) => [value, place]));
  const absent = places.get('none') ?? -1;
  return {
    kind: 'choice',
    values,
    fixed: true,
    read: (facts) => {
      const value = fact(facts);
      return value === undefined ? absent : (places.get(value) ?? -1);
    },
    bits: (row) => bitsOf(values, wanted(row)),
  };
}
