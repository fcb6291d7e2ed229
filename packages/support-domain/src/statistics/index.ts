// Whether more came than usual: exact tests on counts, and their words. A door of its own, and part of the whole.
export { compareRates, type RateComparison, type RateCounts } from './compare-rates.js';
export { usualCount, type UsualCount } from './usual-count.js';
export { falseAlarmChance, garwoodInterval, poissonReaches } from './poisson.js';
export { StatisticsError, type StatisticsErrorCode } from './statistics-error.js';
export { problemsOf, type CountedProblem, type ProblemOfIssues } from './problems.js';
export { planPooledWatch, planWatches, type WatchPlan } from './watch-plan.js';
export { didIssuesRise } from './did-issues-rise.js';
export type { RiseAnswer, RiseVerdict } from './rise-answer.js';
export { slowRise, type SlowRise } from './slow-rise.js';
export type { CusumRule } from './cusum.js';
