import type { DocumentRow, HearingRow, UpdateRow } from '@tms-support/sharepoint-storage';
import {
  bankHolidaysEnglandAndWales,
  coverIfDown,
  HearingsOnLine,
  hearingsOf,
  nextTestDay,
  usualWorkingWeek,
  workingCalendar,
  type BusyTime,
  type CalendarDate,
  type Hearing,
  type MaintenanceNights,
  type WorkingCalendar,
} from '@tms-support/support-domain';
import { hearingsMet } from './hearings-met';
import type { Mark } from './months-laid-out';

/** What an entry of the timetable is held against. */
export interface MarkFacts {
  today: CalendarDate;
  /** Absent where this person may not read them. */
  hearings?: readonly Hearing[];
  line?: HearingsOnLine<Hearing>;
  rows: readonly UpdateRow[];
  documents: readonly DocumentRow[];
  calendar: WorkingCalendar;
}

/** Everything is laid out once, however many updates are held against it. */
export function markFacts(
  rows: readonly UpdateRow[],
  hearingRows: readonly HearingRow[] | undefined,
  documents: readonly DocumentRow[],
  { today, nights }: { today: CalendarDate; nights: MaintenanceNights },
): MarkFacts {
  const calendar = workingCalendar({ week: usualWorkingWeek, bankHolidays: bankHolidaysEnglandAndWales });
  if (!hearingRows) return { today, rows, documents, calendar };
  const { hearings } = hearingsOf(hearingRows);
  return { today, rows, documents, calendar, hearings, line: new HearingsOnLine(hearings, nights) };
}

const onHearings = (mark: Mark, line: HearingsOnLine<Hearing>): readonly string[] => {
  const met = line.of(mark.row.value.window);
  return [...hearingsMet(met), ...(met.certain.length + met.possible.length > 0 ? [met.assumption] : [])];
};

const busyBeside = (mark: Mark, rows: readonly UpdateRow[]): readonly BusyTime[] =>
  rows
    .filter(({ number, life }) => number !== mark.row.number && !life?.hasNoDate && life?.stage !== 'ignored')
    .map(({ value }) => ({
      title: value.kind === 'freeze' ? 'a freeze' : value.title,
      window: value.window,
      isFreeze: value.kind === 'freeze',
    }));

const needsTest = ({ row }: Mark): boolean => row.life?.stage === 'to-test' || row.life?.stage === 'to-act';
/** For how many days TMS could be down because of it: of a month, nobody asks which limits fall due. */
const mostDaysDown = 3;

/** What is said under an entry: the hearings that it falls on, the limits that are covered, and a day for its test. */
export function aboutMark(mark: Mark, facts: MarkFacts): readonly string[] {
  const { kind } = mark.row.value;
  if (kind === 'freeze') return [];
  const { line, hearings = [], documents, calendar, today, rows } = facts;
  const down = { from: mark.firstOn < today ? today : mark.firstOn, to: mark.lastOn };
  const days = (Date.parse(down.to) - Date.parse(down.from)) / 86_400_000 + 1;
  const cover =
    line && days <= mostDaysDown
      ? coverIfDown(
          documents.map(({ value }) => value),
          down,
          { hearings, calendar },
        )
      : undefined;
  const test =
    line && needsTest(mark)
      ? nextTestDay({ fromOn: today, beforeOn: mark.firstOn, hearings, busy: busyBeside(mark, rows), calendar })
      : undefined;
  return [
    ...(line ? onHearings(mark, line) : []),
    ...(cover && cover.limits.length > 0 ? [cover.words] : []),
    ...(test ? [`A good day to test it: ${test.why}`] : []),
  ];
}
