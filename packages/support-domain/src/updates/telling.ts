import type { CalendarDate, Instant } from '../time.js';
import { epochDayOf, epochMinuteOf } from '../working-time/epoch-minutes.js';
import { dayOfMinute } from '../working-time/zone-segments.js';
import type { MicrosoftUpdate } from './microsoft-update.js';
import { windowWithPreposition } from './window-in-words.js';
import { timetableZone, windowStartsOn } from './windows.js';

/** Whether TMU heard of an update in time (S31). `firstOn` is the day of the first telling. */
export type TellingState =
  | { state: 'nobody-told' }
  | { state: 'told-before'; firstOn: CalendarDate }
  /** Told when it had begun, or was over. */
  | { state: 'told-after'; firstOn: CalendarDate };

/** What the ledger of an update says. A telling on the day it begins counts as before it. */
export const tellingState = ({ tellings, window }: Pick<MicrosoftUpdate, 'tellings' | 'window'>): TellingState => {
  if (tellings.length === 0) return { state: 'nobody-told' };
  const firstOn = tellings.map(({ on }) => on).reduce((first, on) => (on < first ? on : first));
  return { state: firstOn <= windowStartsOn(window) ? 'told-before' : 'told-after', firstOn };
};

/** That nobody at TMU has been told of an update that is coming, has begun, or has been. */
export interface TellingNudge {
  updateKey: string;
  when: 'before' | 'under-way' | 'over';
  /** From today to the first day of the window: 0 on it, below 0 after. */
  daysUntil: number;
  message: string;
}

/** From how many days before a window on nobody told is worth a nudge. */
export const usualNudgeDays = 14;

/**
 * The nudge where nobody has been told (S31), from some days before the window on; after it, for as long as issues are watched.
 * Nothing is sent: it is shown. Undefined where somebody has been told, or it is too early, or too late.
 */
export const tellingNudge = (
  update: MicrosoftUpdate,
  now: Instant,
  daysBefore = usualNudgeDays,
): TellingNudge | undefined => {
  const { key, title, window, watchDays, tellings } = update;
  const today = dayOfMinute(timetableZone, epochMinuteOf(now));
  const daysUntil = epochDayOf(windowStartsOn(window)) - today;
  const endDay = dayOfMinute(timetableZone, epochMinuteOf(window.endsAt));
  if (tellings.length > 0 || daysUntil > daysBefore || today > endDay + watchDays) return undefined;
  const minute = epochMinuteOf(now);
  const when =
    minute >= epochMinuteOf(window.endsAt) ? 'over' : minute >= epochMinuteOf(window.startsAt) ? 'under-way' : 'before';
  const name = `${key}, ${title},`;
  const words = windowWithPreposition(window);
  const message = {
    before: `Nobody at TMU has been told that ${name} comes ${words}.`,
    'under-way': `Nobody at TMU was told that ${name} comes ${words}. It may have begun.`,
    over: `Nobody at TMU was told that ${name} came ${words}. Record it once they are.`,
  }[when];
  return { updateKey: key, when, daysUntil, message };
};
