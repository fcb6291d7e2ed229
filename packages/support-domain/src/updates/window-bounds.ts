import { firstAfter } from '../find/first-after.js';
import { epochMinuteOf } from '../working-time/epoch-minutes.js';
import { startOfDay } from '../working-time/zone-segments.js';
import type { UpdateWindow } from './microsoft-update.js';
import { daysOfWindow, timetableZone } from './windows.js';

/** What is known of when something takes place, in minutes. */
export interface WindowBounds {
  start: number;
  end: number;
  /** It has begun by then, however its days fall. */
  begunBy: number;
  notEndedBefore: number;
}

/**
 * With known hours, or a known day, it fills its window. Otherwise it takes one day that nobody knows yet: so it has begun by the start of
 * the last day, and has not ended before the end of the first.
 */
export const boundsOf = (window: UpdateWindow): WindowBounds => {
  const start = epochMinuteOf(window.startsAt);
  const end = epochMinuteOf(window.endsAt);
  if (window.precision === 'instant' || window.precision === 'day')
    return { start, end, begunBy: start, notEndedBefore: end };
  const [first, last] = daysOfWindow(window);
  return { start, end, begunBy: startOfDay(timetableZone, last), notEndedBefore: startOfDay(timetableZone, first + 1) };
};

/** Whether two things fall together: for sure, perhaps, or not. */
export type WindowConflict = 'certain' | 'possible' | 'none';

/** Windows are half-open, so that one may begin the moment another ends. */
export const conflictOfBounds = (one: WindowBounds, other: WindowBounds): WindowConflict => {
  if (one.start >= other.end || other.start >= one.end) return 'none';
  return one.begunBy < other.notEndedBefore && other.begunBy < one.notEndedBefore ? 'certain' : 'possible';
};

/** Things with their bounds, each worked out once, in the order in which they begin, to be asked for what meets a stretch of time. */
export class LaidOut<T> {
  private readonly entries: readonly { thing: T; bounds: WindowBounds; place: number }[];
  /** The latest end of an entry and of all before it: where it is over, nobody before it still lasts. */
  private readonly lastEnd: readonly number[];

  constructor(things: readonly T[], windowOf: (thing: T) => UpdateWindow) {
    this.entries = things
      .map((thing, place) => ({ thing, bounds: boundsOf(windowOf(thing)), place }))
      .sort((a, b) => a.bounds.start - b.bounds.start || a.place - b.place);
    let latest = Number.NEGATIVE_INFINITY;
    this.lastEnd = this.entries.map(({ bounds }) => (latest = Math.max(latest, bounds.end)));
  }

  /** What meets this stretch, in any order: those that begin before its end, back to where all are over. */
  *meeting({
    start,
    end,
  }: Pick<WindowBounds, 'start' | 'end'>): Generator<{ thing: T; bounds: WindowBounds; place: number }> {
    const after = firstAfter(this.entries.length, (place) => this.entries[place]!.bounds.start < end);
    for (let at = after - 1; at >= 0 && this.lastEnd[at]! > start; at -= 1) {
      const entry = this.entries[at]!;
      if (entry.bounds.end > start) yield entry;
    }
  }

  /** Each with its bounds, by when it begins. */
  all(): readonly { thing: T; bounds: WindowBounds; place: number }[] {
    return this.entries;
  }
}
