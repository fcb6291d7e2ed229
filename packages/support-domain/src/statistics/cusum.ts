import { poissonReaches } from './poisson.js';

/**
 * A running sum of what is above the usual: each week adds its count less `allowance`, and it never falls below 0. At `limit` or
 * above it is an alarm. Both are multiples of 0.5 (Page, 1954).
 */
export interface CusumRule {
  allowance: number;
  limit: number;
}

/** The sums after each count. It starts again at 0 after an alarm, as whoever is told does. */
export const cusumOf = (counts: readonly number[], { allowance, limit }: CusumRule): readonly number[] => {
  let sum = 0;
  return counts.map((count) => {
    sum = Math.max(0, (sum >= limit ? 0 : sum) + count - allowance);
    return sum;
  });
};

/** The chance of exactly so many, by a mean. There are no halves and nothing below 0. */
const chanceOf = (count: number, mean: number): number =>
  count < 0 || !Number.isInteger(count) ? 0 : poissonReaches(count, mean) - poissonReaches(count + 1, mean);

/** How many counts with this mean go by until the alarm, on average: a Markov chain over the sums, solved exactly. */
export const weeksUntilAlarm = (mean: number, { allowance, limit }: CusumRule): number => {
  // In halves, the sums below the limit are 0, 1, 2 and so on. Row s: L(s) − Σ chance(s → next) L(next) = 1.
  const size = limit * 2;
  const rows = Array.from({ length: size }, (_, sum) => {
    const row = Array.from({ length: size + 1 }, (__, next) => {
      const count = (next - sum) / 2 + allowance;
      if (next === size) return 1;
      // A sum of 0 is reached by every count that would lead below it, too.
      const chance = next === 0 ? 1 - poissonReaches(Math.max(0, Math.floor(count) + 1), mean) : chanceOf(count, mean);
      return (next === sum ? 1 : 0) - chance;
    });
    return row;
  });
  // The diagonal outweighs its row, so no rows need to change places.
  rows.forEach((pivot, i) => {
    for (const row of rows.slice(i + 1)) {
      const times = row[i]! / pivot[i]!;
      pivot.forEach((value, j) => (row[j] = row[j]! - times * value));
    }
  });
  const lengths = new Array<number>(size);
  for (let i = size - 1; i >= 0; i -= 1) {
    const row = rows[i]!;
    const known = row.slice(i + 1, size).reduce((sum, value, j) => sum + value * lengths[i + 1 + j]!, 0);
    lengths[i] = (row[size]! - known) / row[i]!;
  }
  return lengths[0]!;
};
