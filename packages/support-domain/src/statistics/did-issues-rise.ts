import type { Instant } from '../time.js';
import type { WatchStretch } from '../updates/watch-window.js';
import { chanceOfSoMany, compareRates, type RateComparison, type RateCounts } from './compare-rates.js';
import { poissonReaches } from './poisson.js';
import type { CountedProblem } from './problems.js';
import type { RiseAnswer, RiseVerdict } from './rise-answer.js';
import { riseInWords } from './rise-in-words.js';
import { usualCount, type UsualCount } from './usual-count.js';
import type { WatchPlan } from './watch-plan.js';

const worthALook = 0.05;

const within = (stretches: readonly WatchStretch[], problems: readonly CountedProblem[]): readonly CountedProblem[] =>
  problems.filter(({ cameAt }) =>
    stretches.some(
      ({ fromAt, untilAt }) => Date.parse(cameAt) >= Date.parse(fromAt) && Date.parse(cameAt) < Date.parse(untilAt),
    ),
  );

const verdictOf = ({ p, ratioTo }: RateComparison): RiseVerdict => {
  if (p <= worthALook) return 'worth-a-look';
  return ratioTo < 2 ? 'not-doubled' : 'too-few-to-tell';
};

/** The chance that so many come, were the rate twice the usual one, that the count would be worth a look. */
const chanceToShow = (counts: RateCounts, usual: UsualCount): number => {
  let least = 0;
  while (chanceOfSoMany({ ...counts, x1: least }) > worthALook) least += 1;
  return poissonReaches(least, 2 * usual.usual);
};

const judge = (counts: RateCounts): Partial<RiseAnswer> => {
  if (counts.t0 === 0 || counts.t1 === 0) return { verdict: 'nothing-to-compare' };
  const comparison = compareRates(counts);
  const usual = usualCount(counts);
  return { verdict: verdictOf(comparison), comparison, usual, doublingShows: chanceToShow(counts, usual) };
};

/**
 * Whether more problems came in the watched days of a plan than usual, such as those after a release (S17): the exact one-sided test, its
 * interval, and plain words.
 * Problems count once, when the first person came; see {@link problemsOf}.
 */
export const didIssuesRise = (plan: WatchPlan, problems: readonly CountedProblem[], now: Instant): RiseAnswer => {
  const watched = within(plan.watch, problems);
  const counts = {
    x1: watched.length,
    t1: plan.watchDays,
    x0: within(plan.baseline, problems).length,
    t0: plan.baselineDays,
  };
  const starts = plan.watch.map(({ fromAt }) => Date.parse(fromAt));
  const ends = [...plan.watch, ...plan.baseline].map(({ untilAt }) => Date.parse(untilAt));
  const state =
    Date.parse(now) >= Math.max(...ends) ? 'counted' : Date.parse(now) >= Math.min(...starts) ? 'counting' : 'waiting';
  const answer = {
    plan,
    state,
    problems: watched.length,
    people: watched.reduce((sum, { people }) => sum + people, 0),
    counts,
    ...(state === 'counted' ? judge(counts) : {}),
  } as const;
  return { ...answer, sentence: riseInWords(answer) };
};
