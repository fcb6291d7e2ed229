import type { Instant } from '../time.js';
import type { OutageAudience, OutageEvent } from './outage-event.js';

interface Said {
  at: Instant;
  by: { name: string; email: string };
}

/** How an outage stands: TMS is down; it works again and things are put back; everything is; or it was a mistake. */
export type OutageStanding = 'declared' | 'ended' | 'finished' | 'withdrawn';

/** A day on which TMS was down, or a drill of one, as its events add up. */
export interface Outage {
  key: string;
  /** Its own key, and those of declarations that others made while it was on. */
  keys: readonly string[];
  isDrill: boolean;
  standing: OutageStanding;
  sinceAt: Instant;
  declared: Said;
  /** Who declared it too, at about the same time. */
  alsoDeclared: readonly Said[];
  takingPart: readonly string[];
  issueKey?: string;
  updateKey?: string;
  /** Since when TMS works again. */
  workingSinceAt?: Instant;
  ended?: Said;
  withdrawn?: Said & { words?: string };
  finished?: Said;
  tellings: readonly (Said & { whom: OutageAudience; words?: string })[];
  /** `line` is the key of a line of the log. */
  putBack: readonly (Said & { line: string })[];
  missing: readonly (Said & { words: string })[];
  /** Everything that was stored about it, oldest first. */
  history: readonly OutageEvent[];
}
