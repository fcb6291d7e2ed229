import { anyCondition } from '../conditions/conditions.js';
import { anyOther } from '../conditions/dimension.js';
import type { FactDimension } from '../fact-dimensions.js';
import type { RuleFacts } from '../rule-facts.js';
import type { Box, FactSpace } from './box.js';

/** A name that no row of the table names. */
function unnamed(values: readonly string[], name: string): string {
  let free = name;
  while (values.includes(free)) free = `yet ${free}`;
  return free;
}

/** The first value of a choice in these bits; undefined for "none". */
function chosen(dimension: FactDimension, bits: number, another = ''): string | undefined {
  if (dimension.kind !== 'choice') return undefined;
  const value = dimension.values[31 - Math.clz32(bits & -bits)]!;
  if (value === 'none') return undefined;
  return value === anyOther ? unnamed(dimension.values, another) : value;
}

/** The facts of a box's first point. Throws nothing; the box must be of possible facts. */
export function factsOfBox(space: FactSpace, box: Box): RuleFacts {
  const parts = space.dimensions.map((dimension, at) => {
    const number = box[2 * at]!;
    const { factsAt, another } = anyCondition(dimension.column);
    return factsAt({ value: chosen(dimension, number, another), number });
  });
  return Object.assign({}, ...parts) as RuleFacts;
}
