import type { Instant } from '../time.js';
import { dayMinutes, epochMinuteOf, instantOf } from '../working-time/epoch-minutes.js';
import { isCountedAt } from '../working-time/counted-time.js';
import { minuteOfWallIn, wallOfMinute } from '../working-time/zone-segments.js';
import type { MicrosoftUpdate } from './microsoft-update.js';
import { timetableZone } from './windows.js';

/** A stretch of time: `fromAt` is in it, `untilAt` is not. */
export interface WatchStretch {
  fromAt: Instant;
  untilAt: Instant;
}

const wall = (at: Instant): number => wallOfMinute(timetableZone, epochMinuteOf(at));

/** How many days a stretch takes on the clocks of London, where a day of 23 or 25 hours is one day too. */
export const daysIn = ({ fromAt, untilAt }: WatchStretch): number => (wall(untilAt) - wall(fromAt)) / dayMinutes;

/** The same time of day, so many days on. */
export const daysAfter = (at: Instant, days: number): Instant =>
  instantOf(minuteOfWallIn(timetableZone, wall(at) + Math.round(days * dayMinutes)));

/** Days. Ten years: past that, nothing that happens has to do with the update. */
export const mostWatchDays = 3_650;

/**
 * When issues are counted for an update: from its start, for its watch days where its window is a day or less; of a longer one,
 * since nobody knows the day, until its watch days after the end. Undefined where it is not watched. It follows from the update
 * alone, so it is fixed before anybody counts. An update of a year beyond what is counted is not watched, and none is for longer
 * than {@link mostWatchDays}: both are slips of the keyboard.
 */
export const watchWindow = ({
  window,
  watchDays,
}: Pick<MicrosoftUpdate, 'window' | 'watchDays'>): WatchStretch | undefined => {
  if (!(watchDays > 0) || !isCountedAt(window.startsAt) || !isCountedAt(window.endsAt)) return undefined;
  const isLong = daysIn({ fromAt: window.startsAt, untilAt: window.endsAt }) > 1;
  return {
    fromAt: window.startsAt,
    untilAt: daysAfter(isLong ? window.endsAt : window.startsAt, Math.min(watchDays, mostWatchDays)),
  };
};
