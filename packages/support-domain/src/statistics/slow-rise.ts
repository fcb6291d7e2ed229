import { cusumOf, weeksUntilAlarm, type CusumRule } from './cusum.js';
import { needCount, needLength } from './statistics-error.js';

/** Whether issues have crept up over weeks, whatever the cause. */
export interface SlowRise {
  rule: CusumRule;
  /** The running sums, week by week. */
  sums: readonly number[];
  /** The weeks, by their place, in which they became worth a look. */
  alarms: readonly number[];
  /** How many weeks go by between two false alarms, and until a doubling is seen, on average. */
  weeksBetweenFalseAlarms: number;
  weeksToSeeDoubling: number;
  sentence: string;
}

/** A usual week of none at all would make the first issue an alarm: one in ten weeks is as quiet as a desk gets. */
const quietest = 0.1;

/** One false alarm in two years is as many as people will bear. */
const bearable = 104;

const half = (value: number): number => Math.max(0.5, Math.round(value * 2) / 2);

/** The rule that sees a doubling soonest: what is allowed each week lies between the two rates, at usual / ln 2. */
export const ruleFor = (usualPerWeek: number): CusumRule => {
  const allowance = half(usualPerWeek / Math.LN2);
  let limit = 1;
  while (weeksUntilAlarm(usualPerWeek, { allowance, limit }) < bearable) limit += 0.5;
  return { allowance, limit };
};

/**
 * Watches counts week by week without looking too often: twelve separate looks raise a false alarm one time in five, this one once
 * in two years. `usualPerWeek` comes from earlier weeks, not from these. Throws a `StatisticsError`.
 */
export const slowRise = (weeklyCounts: readonly number[], usualPerWeek: number): SlowRise => {
  for (const count of weeklyCounts) needCount(count, 'a week');
  needLength(usualPerWeek, 'the usual week');
  const usual = Math.max(quietest, usualPerWeek);
  const rule = ruleFor(usual);
  const sums = cusumOf(weeklyCounts, rule);
  const alarms = sums.flatMap((sum, week) => (sum >= rule.limit ? [week] : []));
  const weeksToSeeDoubling = weeksUntilAlarm(2 * usual, rule);
  const weeks = sums.length === 1 ? 'week' : `${sums.length} weeks`;
  const sentence = alarms.includes(sums.length - 1)
    ? 'There have been more issues than usual in recent weeks. Worth a look. This does not show why.'
    : `Nothing stands out in the last ${weeks}. A doubling takes about ${Math.round(weeksToSeeDoubling)} weeks to show.`;
  return { rule, sums, alarms, weeksBetweenFalseAlarms: weeksUntilAlarm(usual, rule), weeksToSeeDoubling, sentence };
};
