import type { Instant } from '../time.js';
import type { MicrosoftUpdate } from '../updates/microsoft-update.js';
import { daysAfter, daysIn, watchWindow, type WatchStretch } from '../updates/watch-window.js';

/**
 * Which days are counted and which they are compared with. It is made from updates alone, never from issues, so that the days
 * are fixed before anybody counts: days chosen to fit the issues would prove anything.
 */
export interface WatchPlan {
  /** More than one: they overlap, and their issues cannot be told apart; or all of a year, pooled. */
  updateKeys: readonly string[];
  pooled: boolean;
  watch: readonly WatchStretch[];
  watchDays: number;
  baseline: readonly WatchStretch[];
  baselineDays: number;
}

/** Twelve weeks: the days before an update that its own are compared with. */
const usualBaselineDays = 84;

const ms = (at: Instant): number => Date.parse(at);
const later = (a: Instant, b: Instant): Instant => (ms(a) >= ms(b) ? a : b);
const earlier = (a: Instant, b: Instant): Instant => (ms(a) <= ms(b) ? a : b);
const overlapOf = (a: WatchStretch, b: WatchStretch): WatchStretch => ({
  fromAt: later(a.fromAt, b.fromAt),
  untilAt: earlier(a.untilAt, b.untilAt),
});
const isSome = ({ fromAt, untilAt }: WatchStretch): boolean => ms(fromAt) < ms(untilAt);
const total = (stretches: readonly WatchStretch[]): number =>
  stretches.reduce((sum, stretch) => sum + daysIn(stretch), 0);

/** Updates whose watch windows overlap, and the one stretch that they cover. */
interface WatchGroup extends WatchStretch {
  keys: readonly string[];
}

const groupsOf = (updates: readonly MicrosoftUpdate[]): readonly WatchGroup[] => {
  const watched = updates
    .flatMap((update) => {
      const watch = watchWindow(update);
      return watch === undefined ? [] : [{ keys: [update.key], ...watch }];
    })
    .sort((a, b) => ms(a.fromAt) - ms(b.fromAt));
  return watched.reduce<readonly WatchGroup[]>((groups, next) => {
    const last = groups[groups.length - 1];
    if (last === undefined || ms(next.fromAt) >= ms(last.untilAt)) return [...groups, next];
    const merged = {
      keys: [...last.keys, ...next.keys],
      fromAt: last.fromAt,
      untilAt: later(last.untilAt, next.untilAt),
    };
    return [...groups.slice(0, -1), merged];
  }, []);
};

/** A stretch without the groups, which are in order and apart. */
const without = (stretch: WatchStretch, groups: readonly WatchGroup[]): readonly WatchStretch[] => {
  const left: WatchStretch[] = [];
  let { fromAt } = stretch;
  for (const group of groups) {
    left.push(overlapOf(stretch, { fromAt, untilAt: group.fromAt }));
    fromAt = later(fromAt, group.untilAt);
  }
  return [...left, { fromAt, untilAt: stretch.untilAt }].filter(isSome);
};

/**
 * A plan for each watched update, overlapping ones together. The days it is compared with are those before it, without any
 * watch window, and none from before `recordsFromAt`: the days before the desk existed have no issues, and would make any week
 * look like a rise.
 */
export const planWatches = (
  updates: readonly MicrosoftUpdate[],
  { recordsFromAt, baselineDays = usualBaselineDays }: { recordsFromAt: Instant; baselineDays?: number },
): readonly WatchPlan[] => {
  const groups = groupsOf(updates);
  return groups.map(({ keys, fromAt, untilAt }) => {
    const baseline = without(
      { fromAt: later(recordsFromAt, daysAfter(fromAt, -baselineDays)), untilAt: fromAt },
      groups,
    );
    return planOf(keys, false, [{ fromAt, untilAt }], baseline);
  });
};

/** One plan for a year, or any stretch: the days after all watched updates, pooled, against all its other days. */
export const planPooledWatch = (
  updates: readonly MicrosoftUpdate[],
  { fromAt, untilAt, recordsFromAt }: WatchStretch & { recordsFromAt: Instant },
): WatchPlan => {
  const stretch = { fromAt: later(fromAt, recordsFromAt), untilAt };
  const groups = groupsOf(updates).filter((group) => isSome(overlapOf(group, stretch)));
  const keys = groups.flatMap((group) => group.keys);
  return planOf(
    keys,
    true,
    groups.map((group) => overlapOf(group, stretch)),
    without(stretch, groups),
  );
};

const planOf = (
  updateKeys: readonly string[],
  pooled: boolean,
  watch: readonly WatchStretch[],
  baseline: readonly WatchStretch[],
): WatchPlan => ({ updateKeys, pooled, watch, watchDays: total(watch), baseline, baselineDays: total(baseline) });
