import fc from 'fast-check';
import { chanceOfHigherRate, compareRates } from './compare-rates.js';
import { betaQuantile, incompleteBeta } from './incomplete-beta.js';
import { gammaQuantile, incompleteGamma } from './incomplete-gamma.js';
import { logGamma } from './log-gamma.js';
import { falseAlarmChance, garwoodInterval, poissonReaches } from './poisson.js';
import { usualCount } from './usual-count.js';
import '../working-time/testing/property-runs.js';

const counts = fc.integer({ min: 0, max: 120 });
const lengths = fc.integer({ min: 1, max: 400 });
const cases = fc.record({ x1: counts, t1: lengths, x0: counts, t0: lengths });
const close = (value: number, expected: number, relative = 1e-10) =>
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(relative * Math.abs(expected) + 1e-200);

/** C(n, k) t1^k t0^(n−k), a whole number: over (t1+t0)^n it is the chance of k among n. */
const weights = (n: number, t1: number, t0: number): bigint[] => {
  const weight = [BigInt(t0) ** BigInt(n)];
  for (let k = 0; k < n; k += 1) weight.push((weight[k]! * BigInt(n - k) * BigInt(t1)) / (BigInt(k + 1) * BigInt(t0)));
  return weight;
};
const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n);
/** A fraction of whole numbers to some 30 digits, however long they are. */
const over = (a: bigint, b: bigint): number => Number((a * 10n ** 330n) / b / 10n ** 30n) / 1e300;

describe('compareRates', () => {
  it('agrees with whole-number arithmetic without any rounding', () => {
    fc.assert(
      fc.property(cases, ({ x1, t1, x0, t0 }) => {
        const n = x1 + x0;
        const all = weights(n, t1, t0);
        const total = BigInt(t1 + t0) ** BigInt(n);
        const { p, twoSided, midP } = compareRates({ x1, t1, x0, t0 });
        close(p, over(sum(all.slice(x1)), total));
        close(midP, over(2n * sum(all.slice(x1)) - all[x1]!, 2n * total), 1e-9);
        close(twoSided, over(sum(all.filter((weight) => weight <= all[x1]!)), total), 1e-9);
      }),
    );
  });

  it('has an interval at whose ends the count is just as unlikely as agreed', () => {
    const reaching = (k: number, n: number, share: number) => {
      let total = 0;
      for (let i = k; i <= n; i += 1) {
        let term = 1;
        for (let j = 0; j < i; j += 1) term *= ((n - j) / (j + 1)) * share;
        total += term * (1 - share) ** (n - i);
      }
      return total;
    };
    const small = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(small, lengths, small, lengths, (x1, t1, x0, t0) => {
        const { ratio, ratioFrom, ratioTo } = compareRates({ x1, t1, x0, t0 });
        expect(ratioFrom).toBeLessThan(ratio);
        expect(ratioTo).toBeGreaterThan(ratio);
        const share = (times: number) => (times * t1) / (times * t1 + t0);
        close(reaching(x1, x1 + x0, share(ratioFrom)), 0.025, 1e-8);
        close(1 - reaching(x1 + 1, x1 + x0, share(ratioTo)), 0.025, 1e-8);
      }),
    );
  });

  it('is wider where more confidence is asked', () => {
    const at = (confidence: number) => compareRates({ x1: 4, t1: 7, x0: 12, t0: 84 }, confidence);
    expect(at(0.99).ratioFrom).toBeLessThan(at(0.95).ratioFrom);
    expect(at(0.99).ratioTo).toBeGreaterThan(at(0.95).ratioTo);
    const usual = (confidence: number) => usualCount({ x0: 12, t0: 84, t1: 7 }, confidence);
    expect([usual(0.5).from, usual(0.5).to]).toEqual([0, 2]);
    expect([usual(0.999).from, usual(0.999).to]).toEqual([0, 6]);
    expect(garwoodInterval(4, 0.5)[0]).toBeGreaterThan(garwoodInterval(4)[0]);
  });

  it('says nothing of nothing', () => {
    const none = compareRates({ x1: 0, t1: 7, x0: 0, t0: 84 });
    expect(none).toMatchObject({
      p: 1,
      twoSided: 1,
      ratio: Number.NaN,
      ratioFrom: 0,
      ratioTo: Number.POSITIVE_INFINITY,
    });
    expect(compareRates({ x1: 3, t1: 7, x0: 0, t0: 28 })).toMatchObject({
      ratio: Number.POSITIVE_INFINITY,
      ratioTo: Number.POSITIVE_INFINITY,
    });
  });

  it('stays sound with many', () => {
    const { p, ratio, ratioFrom, ratioTo } = compareRates({ x1: 1200, t1: 100, x0: 10_000, t0: 900 });
    expect([
      p > 0 && p < 0.02,
      ratio > 1.07 && ratio < 1.09,
      ratioFrom > 1.01 && ratioFrom < ratio,
      ratioTo > ratio && ratioTo < 1.16,
    ]).toEqual([true, true, true, true]);
  });

  it.each([
    [
      { x1: -1, t1: 7, x0: 1, t0: 7 },
      'STATISTICS.NOT_A_COUNT',
      'The count of the watched days is -1, not a whole number from 0 on.',
    ],
    [
      { x1: 1, t1: 7, x0: 1.5, t0: 7 },
      'STATISTICS.NOT_A_COUNT',
      'The count of the usual days is 1.5, not a whole number from 0 on.',
    ],
    [{ x1: 1, t1: -7, x0: 1, t0: 7 }, 'STATISTICS.NOT_A_LENGTH', 'The length of the watched days is -7 days.'],
    [{ x1: 1, t1: 7, x0: 1, t0: Number.NaN }, 'STATISTICS.NOT_A_LENGTH', 'The length of the usual days is NaN days.'],
  ])('refuses %j', (wrong, code, message) => {
    const error = expect.objectContaining({ name: 'StatisticsError', code, message });
    expect(() => compareRates(wrong)).toThrow(error);
    if (wrong.x1 === 1) expect(() => usualCount(wrong)).toThrow(error);
  });
});

describe('what lies beneath', () => {
  it('logGamma: factorials, and the root of π', () => {
    let factorial = 1;
    for (let n = 1; n < 100; n += 1) {
      expect(Math.abs(logGamma(n) - Math.log(factorial))).toBeLessThan(1e-12 * Math.max(1, Math.log(factorial)));
      factorial *= n;
    }
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
  });

  it('incompleteBeta: known forms, its mirror, and its ends', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        (x, a, b) => {
          close(incompleteBeta(x, a, 1), x ** a, 1e-9);
          expect(incompleteBeta(x, a / 2, b / 2) + incompleteBeta(1 - x, b / 2, a / 2)).toBeCloseTo(1, 11);
          close(incompleteBeta(x, 0.5, 0.5), (2 / Math.PI) * Math.asin(Math.sqrt(x)), 1e-11);
        },
      ),
    );
    expect([-0.1, 0, 1, 1.1].map((x) => incompleteBeta(x, 2, 3))).toEqual([0, 0, 1, 1]);
  });

  it('incompleteGamma: sums of Poisson, and its ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0.01, max: 80, noNaN: true }), (count, mean) => {
        let below = 0;
        for (let k = 0, term = Math.exp(-mean); k < count; k += 1, term *= mean / k) below += term;
        expect(poissonReaches(count, mean)).toBeCloseTo(1 - below, 11);
      }),
    );
    expect([incompleteGamma(2, -1), incompleteGamma(2, 0), incompleteGamma(2, 700), poissonReaches(0, 3)]).toEqual([
      0, 0, 1, 1,
    ]);
    expect(() => poissonReaches(-1, 1)).toThrow('The count of issues is -1, not a whole number from 0 on.');
    expect(garwoodInterval(0)[0]).toBe(0);
    expect(() => garwoodInterval(0.5)).toThrow('The count of issues is 0.5');
  });

  it('quantiles lead back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 300 }),
        (chance, a, b) => {
          close(incompleteBeta(betaQuantile(chance, a, b), a, b), chance, 1e-9);
          close(incompleteGamma(a / 2, gammaQuantile(chance, a / 2)), chance, 1e-9);
        },
      ),
    );
  });

  it('usualCount: its chances add up, and its tail is what they leave', () => {
    fc.assert(
      fc.property(counts, lengths, lengths, (x0, t0, t1) => {
        const usual = usualCount({ x0, t0, t1 });
        let below = 0;
        for (let k = 0; k < 8; k += 1) {
          expect(usual.chanceOfReaching(k)).toBeCloseTo(1 - below, 10);
          below += usual.chanceOf(k);
        }
        expect(usual.from).toBeLessThanOrEqual(usual.to);
        expect(usual.chanceOfReaching(usual.to + 1)).toBeLessThanOrEqual(0.025 + 1e-12);
        expect(usual.chanceOfReaching(usual.from)).toBeGreaterThanOrEqual(0.975 - 1e-12);
      }),
    );
  });

  it('the higher rate is a coin toss where both are the same', () => {
    expect(chanceOfHigherRate({ x1: 6, t1: 50, x0: 6, t0: 50 })).toBeCloseTo(0.5, 12);
    expect(falseAlarmChance(0, 0.05)).toBe(0);
  });
});
