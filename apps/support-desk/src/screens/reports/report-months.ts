import type { CalendarDate, MicrosoftUpdate } from '@tms-support/support-domain';
import { daysWords, monthWords } from '../../words/date-words';
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
  /** Which days of it are counted: all of them, but for a month in which the period begins or ends, or that is not over. */
  fromOn: CalendarDate;
  toOn: CalendarDate;
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

const lastDayOf = (month: string): CalendarDate =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);

/** "March 2026", and of a part "5 to 31 March 2026": nothing in three days of October is no quiet October. */
export const monthInDays = ({ month, fromOn, toOn }: MonthFigures): string =>
  fromOn.endsWith('-01') && toOn === lastDayOf(month) ? monthWords(fromOn) : daysWords(fromOn, toOn);

/** The same beside a bar, where there is little room: "Mar 2026", "5–31 Mar", "5 Mar". */
export function monthInShort(one: MonthFigures): string {
  const name = monthWords(one.fromOn).slice(0, 3);
  if (monthInDays(one) === monthWords(one.fromOn)) return `${name} ${one.month.slice(0, 4)}`;
  const days = [one.fromOn, one.toOn].map((on) => Number(on.slice(8)));
  return `${[...new Set(days)].join('–')} ${name}`;
}

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
    const [firstOn, lastOn] = [`${month}-01`, lastDayOf(month)];
    months.push({
      month,
      fromOn: firstOn < fromOn ? fromOn : firstOn,
      toOn: lastOn > end ? end : lastOn,
      panellists: own.filter(({ isPanellist }) => isPanellist).length,
      staff: own.filter(({ isPanellist }) => !isPanellist).length,
      marks: marks.filter(({ on }) => on.startsWith(month)),
    });
  }
  return months;
}
