import type { CalendarDate } from '../time.js';
import { dateOf, epochDayOf, weekdayOf } from '../working-time/epoch-minutes.js';
import { lastDayOf, type DateRange, type Hearing } from './hearing.js';

type Days = Pick<Hearing, 'on' | 'lastOn' | 'reference'>;

const byDay = (a: Days, b: Days): number =>
  a.on < b.on ? -1 : a.on > b.on ? 1 : a.reference.localeCompare(b.reference, 'en-GB');

/** The hearings that sit on one of these dates, the first one first. One that has begun before them and goes on is among them. */
export const hearingsIn = <H extends Days>(hearings: readonly H[], { fromOn, toOn }: DateRange): readonly H[] =>
  hearings.filter((hearing) => hearing.on <= toOn && lastDayOf(hearing) >= fromOn).sort(byDay);

/** The Monday of the week that a date lies in. */
export const mondayOf = (on: CalendarDate): CalendarDate => {
  const day = epochDayOf(on);
  return dateOf(day - weekdayOf(day));
};

/** A week with how many hearings sit in it. */
export interface HearingWeek {
  mondayOn: CalendarDate;
  count: number;
}

/** The weeks of these dates with the hearings that sit in each, those without any too. A hearing over two weeks is counted in both. */
export const hearingsAWeek = (hearings: readonly Days[], { fromOn, toOn }: DateRange): readonly HearingWeek[] => {
  const counts = new Map<number, number>();
  const first = epochDayOf(mondayOf(fromOn));
  const last = epochDayOf(mondayOf(toOn));
  for (const hearing of hearings) {
    const from = Math.max(first, epochDayOf(mondayOf(hearing.on)));
    const until = Math.min(last, epochDayOf(mondayOf(lastDayOf(hearing))));
    for (let week = from; week <= until; week += 7) counts.set(week, (counts.get(week) ?? 0) + 1);
  }
  const weeks: HearingWeek[] = [];
  for (let week = first; week <= last; week += 7) weeks.push({ mondayOn: dateOf(week), count: counts.get(week) ?? 0 });
  return weeks;
};
