import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cusumOf, weeksUntilAlarm } from './cusum.js';
import { ruleFor, slowRise } from './slow-rise.js';

const { cusum } = JSON.parse(readFileSync(join(__dirname, 'testing/reference-values.json'), 'utf8')) as {
  cusum: { k: number; ARL: Record<string, Record<string, number>>; kRef_1to2: number };
};

it.each(
  Object.entries(cusum.ARL).flatMap(([h, lengths]) =>
    Object.entries(lengths).map(([mean, weeks]) => [Number(h.slice(1)), Number(mean), weeks] as const),
  ),
)('a limit of %d is reached with %d a week after the weeks of the reference, %d', (limit, mean, weeks) => {
  expect(weeksUntilAlarm(mean, { allowance: cusum.k, limit }).toFixed(3)).toBe(weeks.toFixed(3));
});

it('allows what lies between one and two a week, to the nearest half', () => {
  expect(1 / Math.LN2).toBeCloseTo(cusum.kRef_1to2, 6);
  expect(ruleFor(1).allowance).toBe(cusum.k);
});

it('has the run lengths of counts that are tried out', () => {
  // A generator of its own, so that every run tries the same weeks.
  let seed = 7;
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const poisson = (mean: number) => {
    let count = -1;
    for (let product = 1, least = Math.exp(-mean); product > least; count += 1) product *= random();
    return count;
  };
  const run = (mean: number, allowance: number, limit: number) => {
    for (let weeks = 1, sum = 0; ; weeks += 1) {
      sum = Math.max(0, sum + poisson(mean) - allowance);
      if (sum >= limit) return weeks;
    }
  };
  for (const [mean, allowance, limit] of [
    [1.5, 2, 3.5],
    [3, 3.5, 4],
    [0.5, 0.5, 2],
  ] as const) {
    const mine = Array.from({ length: 4_000 }, () => run(mean, allowance, limit)).reduce((a, b) => a + b) / 4_000;
    expect(Math.abs(weeksUntilAlarm(mean, { allowance, limit }) / mine - 1)).toBeLessThan(0.06);
  }
});

it('adds what is above the allowance, never falls below 0, and starts again after an alarm', () => {
  expect(cusumOf([1, 3, 0, 2, 4, 1, 3], { allowance: 1.5, limit: 3 })).toEqual([0, 1.5, 0, 0.5, 3, 0, 1.5]);
});

describe('slowRise', () => {
  it('bears one false alarm in two years, and no lower limit would', () => {
    for (const usual of [0.25, 1, 3, 10]) {
      const { rule, weeksBetweenFalseAlarms, weeksToSeeDoubling } = slowRise([], usual);
      expect(weeksBetweenFalseAlarms).toBeGreaterThanOrEqual(104);
      if (rule.limit > 1) expect(weeksUntilAlarm(usual, { ...rule, limit: rule.limit - 0.5 })).toBeLessThan(104);
      expect(weeksToSeeDoubling).toBeLessThan(weeksBetweenFalseAlarms / 4);
    }
  });

  it('says what it sees', () => {
    expect(slowRise([1, 0, 2, 1], 1)).toMatchObject({
      rule: { allowance: 1.5, limit: 4 },
      alarms: [],
      sentence: 'Nothing stands out in the last 4 weeks. A doubling takes about 8 weeks to show.',
    });
    expect(slowRise([1], 1).sentence).toBe(
      'Nothing stands out in the last week. A doubling takes about 8 weeks to show.',
    );
    expect(slowRise([3, 3, 3], 1)).toMatchObject({
      alarms: [2],
      sentence: 'There have been more issues than usual in recent weeks. Worth a look. This does not show why.',
    });
    expect(slowRise([3, 3, 3, 1], 1)).toMatchObject({
      alarms: [2],
      sentence: expect.stringMatching(/^Nothing stands out/),
    });
  });

  it('does not take the first issue after a quiet time for a rise', () => {
    expect(slowRise([0, 1, 0, 0, 1], 0)).toEqual(slowRise([0, 1, 0, 0, 1], 0.1));
    expect(slowRise([0, 1], 0).alarms).toEqual([]);
    expect(slowRise([0, 1, 1, 1], 0).alarms).toEqual([3]);
  });

  it('refuses what is no count', () => {
    expect(() => slowRise([1.5], 1)).toThrow('The count of a week is 1.5, not a whole number from 0 on.');
    expect(() => slowRise([1], Number.NaN)).toThrow('The length of the usual week is NaN days.');
  });
});
