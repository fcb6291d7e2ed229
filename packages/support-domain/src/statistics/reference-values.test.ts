import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chanceOfHigherRate, compareRates } from './compare-rates.js';
import { falseAlarmChance, garwoodInterval, poissonReaches } from './poisson.js';
import { usualCount } from './usual-count.js';

interface Reference {
  conditionalOneSided: {
    x1: number;
    t1: number;
    x0: number;
    t0: number;
    p: number;
    twoSided?: number;
    midP?: number;
    rr?: number;
    ci95?: [number, number | null];
    nbPredictiveJeffreys?: number;
    probRateHigherJeffreys?: number;
    plugInPoisson?: number;
  }[];
  poissonTail: Record<'lambda1' | 'lambda2', Record<string, number>>;
  garwood95: Record<string, [number, number]>;
  falseAlarm_k4_lambda1: Record<string, number>;
  gammaPoisson_12in84_Jeffreys_perWeek: { mean: number; ci95: [number, number]; nextWeekPmf: number[] };
}

/** The values that were worked out beforehand and elsewhere. */
const text = readFileSync(join(__dirname, 'testing/reference-values.json'), 'utf8');
const reference = JSON.parse(text) as Reference;

/** Two of them are one out in their last digit: exact fractions give 0.00759606164588 and 0.39252206. */
const lastDigitOut = new Map([
  [0.007596061645, 0.007596061646],
  [0.392523, 0.392522],
]);

/** A number with as many decimals as the reference gives. */
const toItsDigits = (value: number, given: number) => {
  const decimals = String(given).split('.')[1]?.length ?? 0;
  return Number(value.toFixed(decimals));
};
const expectDigits = (value: number, given: number | null) =>
  given === null
    ? expect(value).toBe(Number.POSITIVE_INFINITY)
    : expect(toItsDigits(value, given)).toBe(lastDigitOut.get(given) ?? given);

describe.each(reference.conditionalOneSided)('$x1 in $t1 days, $x0 in $t0', ({ x1, t1, x0, t0, ...given }) => {
  const counts = { x1, t1, x0, t0 };
  const compared = compareRates(counts);
  const usual = usualCount(counts);
  const found = {
    p: compared.p,
    twoSided: compared.twoSided,
    midP: compared.midP,
    rr: compared.ratio,
    nbPredictiveJeffreys: usual.chanceOfReaching(x1),
    probRateHigherJeffreys: chanceOfHigherRate(counts),
    plugInPoisson: poissonReaches(x1, usual.usual),
  };
  const asked = (Object.keys(found) as (keyof typeof found)[]).filter((name) => given[name] !== undefined);

  it.each(asked)('%s', (name) => expectDigits(found[name], given[name]!));

  (given.ci95 ? it : it.skip)('the interval', () => {
    expectDigits(compared.ratioFrom, given.ci95![0]);
    expectDigits(compared.ratioTo, given.ci95![1]);
  });
});

it.each([
  ['lambda1', 1],
  ['lambda2', 2],
] as const)('the tail of Poisson, %s', (name, mean) => {
  for (const [count, chance] of Object.entries(reference.poissonTail[name]))
    expectDigits(poissonReaches(Number(count), mean), chance);
});

it.each(Object.entries(reference.garwood95))("Garwood's interval, %s", (name, [from, to]) => {
  const interval = garwoodInterval(Number(name.slice(2)));
  expectDigits(interval[0], from);
  expectDigits(interval[1], to);
});

it('a false alarm among so many looks at four or more a week', () => {
  const each = poissonReaches(4, 1);
  expectDigits(falseAlarmChance(12, each), reference.falseAlarm_k4_lambda1['12windows']!);
  expectDigits(falseAlarmChance(26, each), reference.falseAlarm_k4_lambda1['26']!);
  expectDigits(falseAlarmChance(52, each), reference.falseAlarm_k4_lambda1['52']!);
});

it('what a week has after 12 in 84 days', () => {
  const given = reference.gammaPoisson_12in84_Jeffreys_perWeek;
  const week = usualCount({ x0: 12, t0: 84, t1: 7 });
  expectDigits(week.mean, given.mean);
  expectDigits(week.meanFrom, given.ci95[0]);
  expectDigits(week.meanTo, given.ci95[1]);
  given.nextWeekPmf.forEach((chance, count) => expectDigits(week.chanceOf(count), chance));
  expect([week.usual, week.from, week.to]).toEqual([1, 0, 4]);
});

it('none at all is always reached', () => {
  expect(usualCount({ x0: 12, t0: 84, t1: 7 }).chanceOfReaching(0)).toBe(1);
  expect([0.5, 1, 40].map((mean) => poissonReaches(0, mean))).toEqual([1, 1, 1]);
});
