import { hearingsIn } from '../hearings/hearings-in.js';
import { lastDayOf, type Hearing } from '../hearings/hearing.js';
import type { CalendarDate } from '../time.js';
import { dateInWords, weekdayInWords } from '../words/dates.js';
import { andList } from '../words/lists.js';
import { dateOf, dayMinutes, epochDayOf, epochMinuteOf } from '../working-time/epoch-minutes.js';
import { startOfDay } from '../working-time/zone-segments.js';
import type { WorkingCalendar } from '../working-time/working-calendar.js';
import { timetableZone } from '../updates/windows.js';
import { LaidOut, type WindowBounds } from '../updates/window-bounds.js';
import type { UpdateWindow } from '../updates/microsoft-update.js';

/** What takes days that a test would need: another update, a release, a freeze. */
export interface BusyTime {
  title: string;
  window: UpdateWindow;
  /** It holds on every one of its days, however many. */
  isFreeze?: boolean;
}

/** The next day that would suit a test, and why; or why none does. */
export type NextTestDay = { on: CalendarDate; why: string } | { on?: undefined; why: string };

interface TestDayFacts {
  fromOn: CalendarDate;
  /** The test must be before this day. Absent: no date is known. */
  beforeOn?: CalendarDate;
  hearings: readonly Pick<Hearing, 'on' | 'lastOn' | 'reference'>[];
  busy: readonly BusyTime[];
  calendar: WorkingCalendar;
}

/** Three months: a test that far ahead is no plan. */
const mostDays = 92;
/** So many reasons are told; of more, nobody reads the last. */
const mostReasons = 3;

const boundsOfDay = (day: number): Pick<WindowBounds, 'start' | 'end'> => ({
  start: startOfDay(timetableZone, day),
  end: startOfDay(timetableZone, day + 1),
});

/** A rollout of weeks, or "some time in March", would take every day of it; a freeze does. */
const takesItsDays = ({ window, isFreeze }: BusyTime): boolean =>
  isFreeze === true ||
  ((window.precision === 'instant' || window.precision === 'day') &&
    epochMinuteOf(window.endsAt) - epochMinuteOf(window.startsAt) <= 3 * dayMinutes);

/**
 * The first working day on which nothing else is: no hearing sits, no other update or release is fixed for it, and no freeze holds. What is
 * known only to a part of a month takes no day from a test.
 */
export const nextTestDay = ({ fromOn, beforeOn, hearings, busy, calendar }: TestDayFacts): NextTestDay => {
  const line = new LaidOut(busy.filter(takesItsDays), ({ window }) => window);
  const first = epochDayOf(fromOn);
  const end = Math.min(first + mostDays, beforeOn === undefined ? Number.POSITIVE_INFINITY : epochDayOf(beforeOn));
  const near = hearingsIn(hearings, { fromOn, toOn: dateOf(first + mostDays) });
  const reasons: string[] = [];
  for (let day = first; day < end; day += 1) {
    const on = dateOf(day);
    if (!calendar.isWorkingDay(on)) continue;
    const sitting = near.filter((hearing) => hearing.on <= on && lastDayOf(hearing) >= on);
    const [other] = [...line.meeting(boundsOfDay(day))];
    if (sitting.length === 0 && !other) {
      const later = reasons.slice(0, mostReasons);
      const skipped =
        later.length === 0 ? '' : ` Before it, ${andList(later)}${reasons.length > mostReasons ? ', and so on' : ''}.`;
      return {
        on,
        why: `${weekdayInWords(on)} ${dateInWords(on)} has no hearing and nothing else on the timetable.${skipped}`,
      };
    }
    const because =
      sitting.length === 0 ? other!.thing.title : sitting.length === 1 ? 'a hearing' : `${sitting.length} hearings`;
    reasons.push(`${dateInWords(on)} has ${because}`);
  }
  const isFar = beforeOn === undefined || epochDayOf(beforeOn) > first + mostDays;
  const until = isFar ? 'in the next three months' : `before ${dateInWords(beforeOn)}`;
  const why =
    reasons.length === 0
      ? ''
      : ` ${andList(reasons.slice(0, mostReasons))}${reasons.length > mostReasons ? ', and so on' : ''}.`;
  return { why: `No working day ${until} is free.${why}` };
};
