import type { HoursCondition } from '../bounds.js';
import type { RuleFacts } from '../rule-facts.js';
import type { RangeOf } from './dimension.js';

const minutes = (hours: number): number => Math.round(hours * 60);

/** Hours of working time, counted in whole minutes. */
export const hoursOf = <R>(
  read: (facts: RuleFacts) => number,
  wanted: (row: R) => HoursCondition | undefined,
): RangeOf<R> => ({
  kind: 'range',
  unit: 'minutes',
  least: 0,
  read,
  stretch: (row) => {
    const hours = wanted(row);
    return hours && [minutes(hours.from), hours.before === undefined ? Infinity : minutes(hours.before) - 1];
  },
});
