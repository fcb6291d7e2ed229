import type { HearingRow, UpdateRow } from '@tms-support/sharepoint-storage';
import {
  bankHolidaysEnglandAndWales,
  cadenceWindows,
  hearingsAWeek,
  hearingsOf,
  type Cadence,
  type CalendarDate,
  type HearingWeek,
} from '@tms-support/support-domain';
import { londonDate } from '../../../words/london-time';

/** How many months are looked at: this one and those after it. */
export const monthsAhead = 4;

/** An update, a release or a freeze on the line of the coming months. */
export interface Mark {
  row: UpdateRow;
  /** Its number in the picture and in the list. */
  at: number;
  firstOn: CalendarDate;
  lastOn: CalendarDate;
  /** Its day is not known yet: it takes one of these. */
  isRange: boolean;
  /** Its line in the picture, so that no two bars cover each other. */
  line: number;
}

/** The coming months: what the picture and the list both say. */
export interface MonthsLaidOut {
  fromOn: CalendarDate;
  toOn: CalendarDate;
  marks: readonly Mark[];
  lines: number;
  holidays: readonly { on: CalendarDate; title: string }[];
  /** Absent where this person may not read the hearings. */
  weeks?: readonly HearingWeek[];
}

const dayMs = 86_400_000;
export const dayNumber = (on: CalendarDate): number => Date.parse(`${on}T00:00:00Z`) / dayMs;
const dateOfDay = (day: number): CalendarDate => new Date(day * dayMs).toISOString().slice(0, 10);

/** The first of a month, so many months on. */
export function monthStart(on: CalendarDate, months: number): CalendarDate {
  return new Date(Date.UTC(Number(on.slice(0, 4)), Number(on.slice(5, 7)) - 1 + months, 1)).toISOString().slice(0, 10);
}

/** What is ignored, over or withdrawn is not drawn; neither is what has no date. */
const isDrawn = ({ life, value }: UpdateRow): boolean =>
  !life?.hasNoDate &&
  life?.post !== 'withdrawn' &&
  (value.kind !== 'microsoft' || !['ignored', 'closed', 'checked'].includes(life?.stage ?? 'heard'));

const lastDay = (endsAt: string): CalendarDate => londonDate(new Date(Date.parse(endsAt) - 1).toISOString());

/** Bars on as few lines as hold them apart: the first line that is free again. A bar takes three days at least, to be seen. */
function onLines(marks: readonly Omit<Mark, 'line' | 'at'>[]): { marks: readonly Mark[]; lines: number } {
  const freeFrom: number[] = [];
  const placed = marks.map((mark, index) => {
    const from = dayNumber(mark.firstOn);
    const found = freeFrom.findIndex((day) => day <= from);
    const line = found < 0 ? freeFrom.length : found;
    freeFrom[line] = Math.max(dayNumber(mark.lastOn) + 2, from + 6);
    return { ...mark, line, at: index + 1 };
  });
  return { marks: placed, lines: freeFrom.length };
}

/** A release of TMS that comes by its rule, as a row that stands in no list: it has no number above 0, and no page. */
const releasesByRule = (cadences: readonly Cadence[], fromOn: CalendarDate, toOn: CalendarDate): UpdateRow[] =>
  cadenceWindows(
    cadences.filter(({ kind }) => kind === 'tms-release'),
    fromOn,
    toOn,
  ).map(({ cadence: { key, title }, window }, index) => ({
    number: -1 - index,
    etag: '',
    faults: [],
    listUrl: '',
    value: { key, title, kind: 'tms-release', window, step: 'heard', watchDays: 0, tellings: [] },
  }));

/** Lays out the coming months. `hearings` is absent where this person may not read them; `cadences` are what comes by a rule. */
export function layOutMonths(
  rows: readonly UpdateRow[],
  hearings: readonly HearingRow[] | undefined,
  today: CalendarDate,
  cadences: readonly Cadence[] = [],
): MonthsLaidOut {
  const fromOn = monthStart(today, 0);
  const toOn = dateOfDay(dayNumber(monthStart(today, monthsAhead)) - 1);
  const marks = [...rows, ...releasesByRule(cadences, today, toOn)]
    .filter(isDrawn)
    .map((row) => ({
      row,
      firstOn: londonDate(row.value.window.startsAt),
      lastOn: lastDay(row.value.window.endsAt),
      isRange: row.value.window.precision === 'part-of-month' || row.value.window.precision === 'month',
    }))
    .filter(({ firstOn, lastOn }) => lastOn >= today && firstOn <= toOn)
    .sort((a, b) => a.firstOn.localeCompare(b.firstOn) || a.row.number - b.row.number);
  return {
    fromOn,
    toOn,
    ...onLines(marks),
    holidays: bankHolidaysEnglandAndWales.filter(({ on }) => on >= today && on <= toOn),
    ...(hearings ? { weeks: hearingsAWeek(hearingsOf(hearings).hearings, { fromOn: today, toOn }) } : {}),
  };
}
