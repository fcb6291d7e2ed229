import {
  WorkingTimeError,
  workingDaysBetween,
  type CalendarDate,
  type Instant,
  type IssueStatus,
  type NumberedIssue,
  type ProblemOfIssues,
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
  /** How many of them were logged here: of an earlier record nobody knows when each was closed. */
  measured: number;
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

/** An issue with the problem behind it, which may have come before it: by an issue that was merged into it. */
interface OpenIssue extends NumberedIssue {
  cameAt: Instant;
  isPanellist: boolean;
}

/** What is open now. A merged issue lives on in another, and is closed. `problems`: those of all issues. */
export function nowFigures(
  rows: readonly NumberedIssue[],
  problems: readonly ProblemOfIssues[],
  now: Instant,
  calendar: WorkingCalendar,
): NowFigures {
  const byKey = new Map(problems.map((problem) => [problem.key, problem]));
  const open = rows.flatMap((row): OpenIssue[] => {
    const { status, key, raisedAt, reporter } = row.issue;
    if (status === 'closed') return [];
    const { cameAt, firstFrom } = byKey.get(key) ?? { cameAt: raisedAt, firstFrom: reporter.kind };
    return [{ ...row, cameAt, isPanellist: firstFrom === 'panellist' }];
  });
  const first = open.reduce<OpenIssue | undefined>(
    (least, row) => (!least || row.cameAt < least.cameAt ? row : least),
    undefined,
  );
  const cameOn = first ? londonDate(first.cameAt) : '';
  const waits = first ? workingDays(cameOn, londonDate(now), calendar) : undefined;
  return {
    panellists: open.filter(({ isPanellist }) => isPanellist).length,
    staff: open.filter(({ isPanellist }) => !isPanellist).length,
    withTra: open
      .filter(({ issue }) => withTraStatuses.has(issue.status))
      // Since it was sent there: how it stands with TRA changes meanwhile, and the wait goes on.
      .map(({ number, issue }) => ({ number, sinceOn: londonDate(issue.handover?.sentAt ?? issue.statusSinceAt) }))
      .sort((a, b) => (a.sinceOn < b.sinceOn ? -1 : 1)),
    ...(first
      ? {
          longest: {
            number: first.number,
            isPanellist: first.isPanellist,
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
  const counts = { count: closed.length, measured: days.length };
  if (days.length < leastForMedian) return counts;
  // Of an even number, the later of the two in the middle: half were closed within it, which a mean of two would not say.
  return { ...counts, medianWorkingDays: days[Math.floor(days.length / 2)]! };
}
