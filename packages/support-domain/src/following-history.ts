import { freeKey } from './issues/person-keys.js';
import type { Instant } from './time.js';

/** Milliseconds by which two clocks that are both thought right may differ: a zone that was set wrong is within it. */
const clocksDiffer = 86_400_000;

/**
 * No event stands before the one that it follows, whatever the clock of the machine says. One that says it is of days or years to
 * come is followed by none: else a single step from a clock that is wrong would date all steps after it.
 */
export function laterOf(at: Instant, history: readonly { at: Instant }[] = []): Instant {
  const last = history[history.length - 1]?.at;
  const ahead = last ? Date.parse(last) - Date.parse(at) : 0;
  return last && ahead > 0 && ahead <= clocksDiffer ? last : at;
}

/** Ids that none of these is, nor one drawn before: an id made twice would make two events, or two people, one. */
export function freshIds(taken: Iterable<string>, newId: () => string): () => string {
  const all = new Set(taken);
  return () => {
    const id = freeKey(newId(), (one) => all.has(one));
    all.add(id);
    return id;
  };
}
