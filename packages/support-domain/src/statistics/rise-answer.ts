import type { RateComparison, RateCounts } from './compare-rates.js';
import type { UsualCount } from './usual-count.js';
import type { WatchPlan } from './watch-plan.js';

/**
 * What a count says. There is no "no effect": with one issue a week even a doubling is seen only one time in seven, so what
 * does not stand out is too few to tell.
 */
export type RiseVerdict =
  /** So many would come by chance in fewer than one of twenty such looks. */
  | 'worth-a-look'
  /** The rate has not doubled. A smaller rise would not show. */
  | 'not-doubled'
  | 'too-few-to-tell'
  /** No usual days, or no watched ones. */
  | 'nothing-to-compare';

/** The answer to "did issues rise?". */
export interface RiseAnswer {
  plan: WatchPlan;
  /** `waiting` before the watched days, `counting` within them: no verdict, since one more look is one more false alarm. */
  state: 'waiting' | 'counting' | 'counted';
  problems: number;
  people: number;
  counts: RateCounts;
  verdict?: RiseVerdict;
  usual?: UsualCount;
  comparison?: RateComparison;
  /** The chance that a doubling would have come out as worth a look. */
  doublingShows?: number;
  /** For people: "4 issues; usually 1 in a week (0 to 4). Worth a look. This does not show that the update caused them." */
  sentence: string;
}
