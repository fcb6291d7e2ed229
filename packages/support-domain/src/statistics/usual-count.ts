import { incompleteBeta } from './incomplete-beta.js';
import { gammaQuantile } from './incomplete-gamma.js';
import { needCount, needLength } from './statistics-error.js';

/**
 * What a stretch of days usually has, after `x0` issues in `t0` days. The rate itself is uncertain, so the count is spread wider
 * than Poisson's: a Gamma-Poisson mixture with Jeffreys' prior.
 */
export interface UsualCount {
  /** The rate of the past over so many days. */
  usual: number;
  /** Nineteen times of twenty the count lies from here… */
  from: number;
  /** …to here. */
  to: number;
  /** The mean of the uncertain rate over so many days, a little above `usual`, and its interval. */
  mean: number;
  meanFrom: number;
  meanTo: number;
  /** The chance of exactly `count`, and of `count` or more. */
  chanceOf: (count: number) => number;
  chanceOfReaching: (count: number) => number;
}

/** What `t1` days usually have. `t0` and `t1` are above 0. Throws a `StatisticsError`. */
export const usualCount = ({ x0, t0, t1 }: { x0: number; t0: number; t1: number }, confidence = 0.95): UsualCount => {
  needCount(x0, 'the usual days');
  needLength(t0, 'the usual days');
  needLength(t1, 'the watched days');
  const shape = x0 + 0.5;
  const times = t1 / t0;
  const beyond = (1 - confidence) / 2;
  const chanceUpTo = (count: number): number => incompleteBeta(t0 / (t0 + t1), shape, count + 1);
  const firstReaching = (probability: number): number => {
    let high = 1;
    while (chanceUpTo(high) < probability) high *= 2;
    let low = 0;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (chanceUpTo(middle) < probability) low = middle + 1;
      else high = middle;
    }
    return high;
  };
  return {
    usual: x0 * times,
    from: firstReaching(beyond),
    to: firstReaching(1 - beyond),
    mean: shape * times,
    meanFrom: gammaQuantile(beyond, shape) * times,
    meanTo: gammaQuantile(1 - beyond, shape) * times,
    chanceOf: (count) => chanceUpTo(count) - (count === 0 ? 0 : chanceUpTo(count - 1)),
    chanceOfReaching: (count) => (count === 0 ? 1 : incompleteBeta(t1 / (t0 + t1), count, shape)),
  };
};
