import type { RuleFacts } from '../rule-facts.js';
import { RulesError } from '../rules-error.js';
import { anyOther, bitsOf, type ChoiceOf } from './dimension.js';

/** Most that fit the bits of one number, with room for "none" and "any other", and for the sign. */
const mostNames = 28;

/** How names are compared: "Forgot-how " and "forgot-how" are one. */
export const plainName = (name: string): string => name.trim().toLowerCase();

/** A fact that teams name as they like: absent, one of the names in these rows, or any other. */
export function namesOf<R>(
  rows: readonly R[],
  fact: (facts: RuleFacts) => string | undefined,
  wanted: (row: R) => readonly string[] | undefined,
  bits: (row: R, values: readonly string[]) => number | undefined = (row, values) =>
    bitsOf(values, wanted(row)?.map(plainName)),
): ChoiceOf<R> {
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
    values,
    read: (facts) => {
      const value = fact(facts);
      return value === undefined ? 0 : (places.get(plainName(value)) ?? values.length - 1);
    },
    bits: (row) => bits(row, values),
  };
}
