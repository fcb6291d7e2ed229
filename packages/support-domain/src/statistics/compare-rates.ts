import { betaQuantile, incompleteBeta } from './incomplete-beta.js';
import { logGamma } from './log-gamma.js';
import { needCount, needLength } from './statistics-error.js';

/** Counts in two stretches of time: `x1` in the `t1` days that are looked at, `x0` in the `t0` days they are compared with. */
export interface RateCounts {
  x1: number;
  t1: number;
  x0: number;
  t0: number;
}

/** How two rates compare, given how many there were in all. */
export interface RateComparison {
  /** The chance of so many or more in the watched days if nothing had changed. Exact, one-sided. */
  p: number;
  /** The chance of a count no likelier than this one, on either side. */
  twoSided: number;
  /** Half of the count itself left out: the exact test is careful, this one is on the mark. */
  midP: number;
  /** The rate in the watched days, in times of the other. `Infinity` where there were none in the other; `NaN` with none at all. */
  ratio: number;
  ratioFrom: number;
  /** `Infinity` where nothing bounds it. */
  ratioTo: number;
}

const binomial =
  (n: number, probability: number) =>
  (k: number): number =>
    Math.exp(
      logGamma(n + 1) -
        logGamma(k + 1) -
        logGamma(n - k + 1) +
        k * Math.log(probability) +
        (n - k) * Math.log1p(-probability),
    );

/** The chance of so many or more in the watched days if nothing had changed: the p of {@link compareRates} alone. */
export const chanceOfSoMany = ({ x1, t1, x0, t0 }: RateCounts): number =>
  x1 === 0 ? 1 : incompleteBeta(t1 / (t1 + t0), x1, x0 + 1);

/**
 * The exact conditional test of two Poisson rates (Przyborowski and Wilenski, 1940), and Clopper and Pearson's interval turned
 * into one for their ratio. Both stretches have a length above 0. Throws a `StatisticsError`.
 */
export const compareRates = ({ x1, t1, x0, t0 }: RateCounts, confidence = 0.95): RateComparison => {
  needCount(x1, 'the watched days');
  needCount(x0, 'the usual days');
  needLength(t1, 'the watched days');
  needLength(t0, 'the usual days');
  const n = x1 + x0;
  const share = t1 / (t1 + t0);
  const beyond = (1 - confidence) / 2;
  const ratioOf = (q: number) => (q / (1 - q)) * (t0 / t1);
  const chance = binomial(n, share);
  const p = chanceOfSoMany({ x1, t1, x0, t0 });
  const own = chance(x1);
  let twoSided = 0;
  // A count as likely as this one belongs to it: the last digits must not decide.
  for (let k = 0; k <= n; k += 1) if (chance(k) <= own * (1 + 1e-9)) twoSided += chance(k);
  return {
    p,
    twoSided: Math.min(1, twoSided),
    midP: p - own / 2,
    ratio: (x1 / x0) * (t0 / t1),
    ratioFrom: x1 === 0 ? 0 : ratioOf(betaQuantile(beyond, x1, x0 + 1)),
    ratioTo: x0 === 0 ? Number.POSITIVE_INFINITY : ratioOf(betaQuantile(1 - beyond, x1 + 1, x0)),
  };
};

/** How likely it is that the rate of the watched days is the higher one, before which nothing was known (Jeffreys' priors). */
export const chanceOfHigherRate = ({ x1, t1, x0, t0 }: RateCounts): number =>
  1 - incompleteBeta(t1 / (t1 + t0), x1 + 0.5, x0 + 0.5);
