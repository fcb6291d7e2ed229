import { gammaQuantile, incompleteGamma } from './incomplete-gamma.js';
import { needCount } from './statistics-error.js';

/** The probability that a Poisson count with this mean reaches `count`. */
export const poissonReaches = (count: number, mean: number): number => {
  needCount(count, 'issues');
  return count === 0 ? 1 : incompleteGamma(count, mean);
};

/** Garwood's exact interval for the mean behind one Poisson count. */
export const garwoodInterval = (count: number, confidence = 0.95): readonly [from: number, to: number] => {
  needCount(count, 'issues');
  const beyond = (1 - confidence) / 2;
  return [count === 0 ? 0 : gammaQuantile(beyond, count), gammaQuantile(1 - beyond, count + 1)];
};

/** The chance that at least one of so many looks raises a false alarm, where one look does with probability `each`. */
export const falseAlarmChance = (looks: number, each: number): number => 1 - (1 - each) ** looks;
