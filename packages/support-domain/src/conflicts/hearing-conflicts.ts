import type { Hearing } from '../hearings/hearing.js';
import type { UpdateWindow } from '../updates/microsoft-update.js';
import { boundsOf, conflictOfBounds, LaidOut, type WindowBounds } from '../updates/window-bounds.js';
import { windowInWords } from '../updates/window-in-words.js';
import { timetableZone, windowStartsOn } from '../updates/windows.js';
import { weekdayOf } from '../working-time/epoch-minutes.js';
import { dayOfMinute, startOfDay } from '../working-time/zone-segments.js';
import { comesAtNight, nightHoursInWords, nightsIn, type MaintenanceNights } from './nights.js';
import { sittingHours, sittingsOf, type Sitting } from './sittings.js';

/** Hearings that an update falls on, for sure or perhaps, and what that was taken from. */
export interface HearingConflicts<H> {
  certain: readonly Sitting<H>[];
  possible: readonly Sitting<H>[];
  /** What was taken for granted of the update: nobody should plan by a guess that does not say that it is one. */
  assumption: string;
}

type Days = Pick<Hearing, 'on' | 'lastOn'>;
/**
 * A night is over by morning, and the hearing after it is the first to meet what it changed: from 4pm of the day before. After a Friday night that is
 * the hearing of the Monday.
 */
const hoursBeforeFirst = 17 * 60;
const dayLong = 24 * 60;
const reachOf = (end: number): number => {
  const day = dayOfMinute(timetableZone, end + hoursBeforeFirst);
  const weekday = weekdayOf(day);
  return weekday < 5 ? end + hoursBeforeFirst : startOfDay(timetableZone, day + 7 - weekday) + dayLong / 2;
};

/** What is taken for granted of every hearing, said once for all of them. */
export const hearingHours = `The desk assumes that a hearing sits from ${sittingHours.from}am to ${sittingHours.until - 12}pm.`;

const first = 'The first hearing that it can affect is on the next day, or on the Monday after a weekend.';

/** Hearings laid out once, to hold any number of updates against them. */
export class HearingsOnLine<H extends Days> {
  private readonly line: LaidOut<Sitting<H>>;

  constructor(
    hearings: readonly H[],
    private readonly nights: MaintenanceNights,
  ) {
    this.line = new LaidOut(sittingsOf(hearings), ({ window }) => window);
  }

  /** The sittings that meet this window, and those that are the first after it where it is known to the hour. */
  private meeting(window: UpdateWindow, isSure: boolean, into: Map<Sitting<H>, boolean>): void {
    const bounds = boundsOf(window);
    const isShort = window.precision === 'instant' && bounds.end - bounds.start <= dayLong;
    const until: Pick<WindowBounds, 'start' | 'end'> = {
      start: bounds.start,
      end: isShort ? reachOf(bounds.end) : bounds.end,
    };
    for (const { thing, bounds: sitting } of this.line.meeting(until)) {
      const isCertain = isSure && conflictOfBounds(bounds, sitting) === 'certain';
      into.set(thing, into.get(thing) === true || isCertain);
    }
  }

  /** What an update that comes in this window falls on. */
  of(window: UpdateWindow): HearingConflicts<H> {
    const found = new Map<Sitting<H>, boolean>();
    const atNight = comesAtNight(window);
    const nights = atNight ? nightsIn(window, this.nights) : [];
    if (atNight) for (const night of nights) this.meeting(night, nights.length === 1, found);
    else this.meeting(window, true, found);
    const all = [...found].sort(([a], [b]) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    return {
      certain: all.flatMap(([sitting, isCertain]) => (isCertain ? [sitting] : [])),
      possible: all.flatMap(([sitting, isCertain]) => (isCertain ? [] : [sitting])),
      assumption: this.taken(window, nights.length),
    };
  }

  private taken(window: UpdateWindow, nights: number): string {
    const words = windowInWords(window);
    if (nights > 0) {
      const hours = nightHoursInWords(this.nights, windowStartsOn(window));
      return `It comes on a night of ${words}: ${hours}, the nights of ${this.nights.region}. ${first}`;
    }
    if (window.precision === 'part-of-month' || window.precision === 'month')
      return `It will be on one day in ${words}, but nobody knows which yet.`;
    if (window.precision === 'day') return `No hours are known, so it may take all of ${words}.`;
    return `Its hours are as announced. ${first}`;
  }
}
