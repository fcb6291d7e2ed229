import { logGamma } from './log-gamma.js';
import { solveRising } from './solve-rising.js';

const tiny = 1e-300;
const away = (value: number): number => (Math.abs(value) < tiny ? tiny : value);

/** The continued fraction of the incomplete beta function, by Lentz's method (Numerical Recipes, 6.4). */
const continuedFraction = (x: number, a: number, b: number): number => {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return fraction;
};

/**
 * The regularised incomplete beta function I_x(a, b) for 0 ≤ x ≤ 1, a > 0 and b > 0: the probability that a number drawn from
 * Beta(a, b) is at most x, and, for whole k, that a binomial count of n reaches k: I_π(k, n − k + 1).
 */
export const incompleteBeta = (x: number, a: number, b: number): number => {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction runs home fast on one side of the mean and crawls on the other, so the other side is reflected.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return (front * continuedFraction(x, a, b)) / a;
};

/** The x at which I_x(a, b) reaches a probability. */
export const betaQuantile = (probability: number, a: number, b: number): number =>
  solveRising((x) => incompleteBeta(x, a, b), probability, 0, 1);
