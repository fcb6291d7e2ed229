import { lastDayOf, type Hearing } from '../hearings/hearing.js';
import type { CalendarDate } from '../time.js';
import { dateOf, dayMinutes, epochDayOf, instantOf, weekdayOf } from '../working-time/epoch-minutes.js';
import { minuteOfWallIn } from '../working-time/zone-segments.js';
import type { UpdateWindow } from '../updates/microsoft-update.js';
import { timetableZone, windowBetween } from '../updates/windows.js';

/** When a hearing is taken to sit: no file says it. Hours on the clocks of London. */
export const sittingHours = { from: 9, until: 18 } as const;

/** One day of a hearing, with the hours for which it is taken to sit. */
export interface Sitting<H> {
  hearing: H;
  on: CalendarDate;
  window: UpdateWindow;
}

/** Nobody lays out more days of one hearing than this: beyond, a year is wrong. */
const mostDays = 60;

/**
 * The days on which hearings sit, in their order. A hearing over a weekend rests on it [L: no file says so]; one that begins or ends on one sits then.
 */
export const sittingsOf = <H extends Pick<Hearing, 'on' | 'lastOn'>>(hearings: readonly H[]): readonly Sitting<H>[] =>
  hearings.flatMap((hearing) => {
    const first = epochDayOf(hearing.on);
    const last = Math.min(epochDayOf(lastDayOf(hearing)), first + mostDays);
    return Array.from({ length: last - first + 1 }, (_, n) => first + n)
      .filter((day) => weekdayOf(day) < 5 || day === first || day === last)
      .map((day) => {
        const at = (hour: number) => instantOf(minuteOfWallIn(timetableZone, day * dayMinutes + hour * 60));
        return { hearing, on: dateOf(day), window: windowBetween(at(sittingHours.from), at(sittingHours.until)) };
      });
  });
