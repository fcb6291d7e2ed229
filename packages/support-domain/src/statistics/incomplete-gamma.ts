import { logGamma } from './log-gamma.js';
import { solveRising } from './solve-rising.js';

/**
 * The regularised lower incomplete gamma function P(a, x): the probability that a number drawn from Gamma(a) is at most x, and,
 * for whole k, that a Poisson count with mean x reaches k: P(k, x). Every term of the series is positive, so nothing cancels.
 */
export const incompleteGamma = (a: number, x: number): number => {
  if (x <= 0) return 0;
  const front = a * Math.log(x) - x - logGamma(a + 1);
  let term = 1;
  let sum = 1;
  for (let n = 1; term > sum * 1e-17; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return Math.min(1, Math.exp(front + Math.log(sum)));
};

/** The x at which P(a, x) reaches a probability below 1. */
export const gammaQuantile = (probability: number, a: number): number => {
  let high = a + 1;
  while (incompleteGamma(a, high) < probability) high *= 2;
  return solveRising((x) => incompleteGamma(a, x), probability, 0, high);
};
