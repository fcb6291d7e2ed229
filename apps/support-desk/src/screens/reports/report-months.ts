import type { CalendarDate, MicrosoftUpdate } from '@tms-support/support-domain';
import { londonDate } from '../../words/london-time';
import type { Period } from './period';

/** A problem as a month counts it. */
export interface CameIn {
  cameAt: string;
  isPanellist: boolean;
}

/** An update or a release, on the day on which its window begins. */
interface Mark {
  on: CalendarDate;
  key: string;
  title: string;
  kind: MicrosoftUpdate['kind'];
}

/** One month of the period, with what came in and what was near. */
export interface MonthFigures {
  /** `2026-03` */
  month: string;
  panellists: number;
  staff: number;
  marks: readonly Mark[];
}

/** More than a year of bars is no picture: the last twelve months of the period are shown. */
const mostMonths = 12;

const monthAfter = (month: string, by: number): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
};

/** The months of a period, oldest first. A month of which the period has a part alone counts that part. */
export function monthsOf(
  came: readonly CameIn[],
  updates: readonly MicrosoftUpdate[],
  { fromOn, toOn }: Period,
  today: CalendarDate,
): readonly MonthFigures[] {
  const end = toOn < today ? toOn : today;
  if (fromOn > end) return [];
  const within = (on: CalendarDate): boolean => on >= fromOn && on <= end;
  const days = came.map(({ cameAt, isPanellist }) => ({ on: londonDate(cameAt), isPanellist }));
  const first = days.reduce((least, { on }) => (within(on) && on < least ? on : least), end);
  const earliest = monthAfter(end.slice(0, 7), 1 - mostMonths);
  // "Everything that is recorded" begins with the first that was recorded, and not with 1900.
  const wanted = fromOn < '1971' ? first.slice(0, 7) : fromOn.slice(0, 7);
  const from = wanted > earliest ? wanted : earliest;
  const marks = updates
    .map(({ key, title, kind, window }): Mark => ({ on: londonDate(window.startsAt), key, title, kind }))
    .filter(({ on }) => within(on))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  const months: MonthFigures[] = [];
  for (let month = from; month <= end.slice(0, 7); month = monthAfter(month, 1)) {
    const own = days.filter(({ on }) => within(on) && on.startsWith(month));
    months.push({
      month,
      panellists: own.filter(({ isPanellist }) => isPanellist).length,
      staff: own.filter(({ isPanellist }) => !isPanellist).length,
      marks: marks.filter(({ on }) => on.startsWith(month)),
    });
  }
  return months;
}
