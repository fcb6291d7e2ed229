import {
  WorkingTimeError,
  workingDaysBetween,
  type CalendarDate,
  type Instant,
  type Issue,
  type IssueStatus,
  type NumberedIssue,
  type WorkingCalendar,
} from '@tms-support/support-domain';
import { londonDate } from '../../words/london-time';
import type { Period } from './period';

/** What waits at this moment, whatever the period. */
export interface NowFigures {
  panellists: number;
  staff: number;
  withTra: readonly { number: number; sinceOn: CalendarDate }[];
  /** The open issue that came first. */
  longest?: { number: number; isPanellist: boolean; cameOn: CalendarDate; workingDays?: number };
}

/** What was closed in the period. */
export interface ClosedFigures {
  count: number;
  /** Working days from coming in to closing, of the one in the middle; absent below ten (S11: no agreed times, and few say nothing). */
  medianWorkingDays?: number;
}

/** Undefined where a date lies so far off that no calendar counts to it: a cell that was edited into nonsense costs its own figure. */
function workingDays(fromOn: CalendarDate, toOn: CalendarDate, calendar: WorkingCalendar): number | undefined {
  try {
    return Math.max(0, workingDaysBetween(fromOn, toOn, calendar));
  } catch (error) {
    if (error instanceof WorkingTimeError) return undefined;
    throw error;
  }
}

export const withTraStatuses: ReadonlySet<IssueStatus> = new Set([
  'with-tra',
  'tra-has-question',
  'card-made',
  'tra-fixing',
]);
/** Below this no figure in the middle is given: one issue more or less would change it. */
export const leastForMedian = 10;

export const isPanellist = ({ reporter }: Issue): boolean => reporter.kind === 'panellist';

/** What is open now. A merged issue lives on in another, and is closed. */
export function nowFigures(rows: readonly NumberedIssue[], now: Instant, calendar: WorkingCalendar): NowFigures {
  const open = rows.filter(({ issue }) => issue.status !== 'closed');
  const first = open.reduce<NumberedIssue | undefined>(
    (least, row) => (!least || row.issue.raisedAt < least.issue.raisedAt ? row : least),
    undefined,
  );
  const cameOn = first ? londonDate(first.issue.raisedAt) : '';
  const waits = first ? workingDays(cameOn, londonDate(now), calendar) : undefined;
  return {
    panellists: open.filter(({ issue }) => isPanellist(issue)).length,
    staff: open.filter(({ issue }) => !isPanellist(issue)).length,
    withTra: open
      .filter(({ issue }) => withTraStatuses.has(issue.status))
      .map(({ number, issue }) => ({ number, sinceOn: londonDate(issue.statusSinceAt) }))
      .sort((a, b) => (a.sinceOn < b.sinceOn ? -1 : 1)),
    ...(first
      ? {
          longest: {
            number: first.number,
            isPanellist: isPanellist(first.issue),
            cameOn,
            ...(waits === undefined ? {} : { workingDays: waits }),
          },
        }
      : {}),
  };
}

/** What was closed within the period, and how long the one in the middle took. */
export function closedFigures(
  rows: readonly NumberedIssue[],
  { fromOn, toOn }: Period,
  calendar: WorkingCalendar,
): ClosedFigures {
  const closed = rows.flatMap(({ issue }) => {
    const closedOn = issue.closedAt === undefined ? undefined : londonDate(issue.closedAt);
    if (issue.status !== 'closed' || issue.mergedInto || closedOn === undefined) return [];
    if (closedOn < fromOn || closedOn > toOn) return [];
    // An earlier record says days, and often one day alone: no wait is measured by it.
    if (issue.broughtInAt !== undefined) return [{ days: undefined }];
    return [{ days: workingDays(londonDate(issue.raisedAt), closedOn, calendar) }];
  });
  const days = closed.flatMap(({ days }) => (days === undefined ? [] : [days])).sort((a, b) => a - b);
  const count = closed.length;
  if (days.length < leastForMedian) return { count };
  // Of an even number, the later of the two in the middle: half were closed within it, which a mean of two would not say.
  return { count, medianWorkingDays: days[Math.floor(days.length / 2)]! };
}
