import type { Instant } from '../time.js';

/** Milliseconds by which two clocks that are both thought right may differ: a zone that was set wrong is within it. */
const clocksDiffer = 86_400_000;

/**
 * No event stands before the one that it follows, whatever the clock of the machine says. One that says it is of days or years to
 * come is followed by none: else a single step from a clock that is wrong would date all steps after it.
 */
export const laterOf = (at: Instant, told: { history: readonly { at: Instant }[] } | undefined): Instant => {
  const last = told?.history[told.history.length - 1]?.at;
  const ahead = last ? Date.parse(last) - Date.parse(at) : 0;
  return last && ahead > 0 && ahead <= clocksDiffer ? last : at;
};
