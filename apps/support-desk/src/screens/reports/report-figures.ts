import {
  codeOfWord,
  describeStatus,
  didIssuesRise,
  foldText,
  everybodyOn,
  planWatches,
  problemsOf,
  shippedCauses,
  slowRise,
  type CountedProblem,
  type Instant,
  type Issue,
  type MicrosoftUpdate,
  type NumberedIssue,
  type ProblemOfIssues,
  type RiseAnswer,
} from '@tms-support/support-domain';
import { officeHours } from '../../queue/office-hours';
import { londonDate } from '../../words/london-time';
import type { Period } from './period';
import { monthsOf, type MonthFigures } from './report-months';
import { closedFigures, nowFigures, type ClosedFigures, type NowFigures } from './report-now';

/** One cause, with how many problems had it and what would have prevented them. */
export interface CauseFigures {
  /** As the issues have it, in every writing; empty for "not recorded". */
  keys: readonly string[];
  words: string;
  problems: number;
  preventions: readonly { words: string; problems: number }[];
}

/** What the desk can say of a period. */
export interface ReportFigures {
  period: Period;
  /** The first day of the period is still to come: nothing can be said of it. */
  isAhead: boolean;
  problems: number;
  people: number;
  /** Problems by who had them first: panellists and staff apart (S12). */
  panellists: number;
  staff: number;
  /** How many closed issues were read, where that is not all of them. */
  closedRead?: number;
  /** How many of them come from a record that was kept before the desk. */
  broughtIn: number;
  /** What waits at this moment, whatever the period. */
  now: NowFigures;
  closed: ClosedFigures;
  months: readonly MonthFigures[];
  /** Different things that would have prevented a problem. */
  traps: number;
  causes: readonly CauseFigures[];
  /** One problem that several people had. */
  shared: readonly { number: number; issue: Issue; people: number; standsAs: string }[];
  /** For each watched update of the period, newest first. */
  rises: readonly RiseAnswer[];
  /** Whether issues have crept up over the last weeks; absent where there is too little before them to compare with. */
  slow?: string;
}

const weekMs = 7 * 86_400_000;
const lookedAtWeeks = 12;
const leastUsualWeeks = 12;

const isWithin = (at: Instant, { fromOn, toOn }: Period): boolean => {
  const on = londonDate(at);
  return on >= fromOn && on <= toOn;
};

const knownCauses = Object.fromEntries(
  shippedCauses.map(({ key, words: stored, was = [] }) => [key, { stored, was }] as const),
);

function causesOf(issues: readonly Issue[]): CauseFigures[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const written = issue.details.cause?.trim() ?? '';
    // Whoever edits the list by hand types what the desk shows ("Hard to remember how"), and not the key: it is one cause.
    const cause = codeOfWord(knownCauses, written) ?? foldText(written);
    groups.set(cause, [...(groups.get(cause) ?? []), issue]);
  }
  return [...groups]
    .map(([cause, group]) => {
      const keys = [...new Set(group.flatMap(({ details }) => details.cause?.trim() || []))];
      const preventions = new Map<string, { words: string; problems: number }>();
      for (const { details } of group) {
        // Written over several lines, it is one way still, and one line of a list.
        const words = details.prevention?.replace(/\s+/g, ' ').trim();
        if (!words) continue;
        const known = preventions.get(foldText(words));
        preventions.set(foldText(words), { words: known?.words ?? words, problems: (known?.problems ?? 0) + 1 });
      }
      return {
        keys,
        words: keys[0] ? (knownCauses[cause]?.stored ?? keys[0]) : 'No cause is recorded yet',
        problems: group.length,
        preventions: [...preventions.values()].sort((a, b) => b.problems - a.problems),
      };
    })
    .sort((a, b) => b.problems - a.problems || a.words.localeCompare(b.words));
}

function slowly(problems: readonly CountedProblem[], now: Instant): string | undefined {
  const until = Date.parse(now);
  const times = problems.map(({ cameAt }) => Date.parse(cameAt));
  const first = times.reduce((least, at) => Math.min(least, at), until);
  const usualUntil = until - lookedAtWeeks * weekMs;
  const usualFrom = Math.max(first, usualUntil - 52 * weekMs);
  const usualWeeks = (usualUntil - usualFrom) / weekMs;
  if (usualWeeks < leastUsualWeeks) return undefined;
  const count = (from: number, to: number): number => times.filter((at) => at >= from && at < to).length;
  const weekly = Array.from({ length: lookedAtWeeks }, (_, week) =>
    count(usualUntil + week * weekMs, usualUntil + (week + 1) * weekMs),
  );
  return slowRise(weekly, count(usualFrom, usualUntil) / usualWeeks).sentence;
}

const isFromPanellist = ({ firstFrom }: ProblemOfIssues): boolean => firstFrom === 'panellist';

/** The figures of a period. People of one fault, and issues that were merged, count once, when the first of them came. Pure. */
export function reportFigures(
  rows: readonly NumberedIssue[],
  updates: readonly MicrosoftUpdate[],
  period: Period,
  now: Instant,
): ReportFigures {
  const byKey = new Map(rows.map((row) => [row.issue.key, row]));
  const all = problemsOf(rows.map(({ issue }) => issue));
  const came = all.filter(({ cameAt }) => isWithin(cameAt, period));
  const counted = came.flatMap((problem) => {
    const row = byKey.get(problem.key);
    return row ? [{ ...row, people: problem.people }] : [];
  });
  // What was brought in from an earlier record is counted in its month, and compared with nothing: who knows what that record left out.
  const recorded = rows.map(({ issue }) => issue).filter(({ broughtInAt }) => broughtInAt === undefined);
  const comparable = problemsOf(recorded);
  const recordsFromAt = recorded.reduce((first, { raisedAt }) => (raisedAt < first ? raisedAt : first), now);
  const rises = planWatches(updates, { recordsFromAt })
    .filter(({ watch }) => watch.some(({ fromAt }) => isWithin(fromAt, period)))
    .map((plan) => didIssuesRise(plan, comparable, now))
    .reverse();
  // It is about the weeks up to now: beside a period that is over it would read as if it were about that.
  const slow = isWithin(now, period) ? slowly(comparable, now) : undefined;
  const causes = causesOf(counted.map(({ issue }) => issue));
  return {
    period,
    isAhead: period.fromOn > londonDate(now),
    problems: came.length,
    people: came.reduce((sum, { people }) => sum + people, 0),
    panellists: came.filter(isFromPanellist).length,
    staff: came.filter((problem) => !isFromPanellist(problem)).length,
    broughtIn: counted.filter(({ issue }) => issue.broughtInAt !== undefined).length,
    now: nowFigures(rows, all, now, officeHours()),
    closed: closedFigures(rows, period, officeHours()),
    months: monthsOf(
      all.map((problem) => ({ cameAt: problem.cameAt, isPanellist: isFromPanellist(problem) })),
      updates,
      period,
      londonDate(now),
    ),
    traps: new Set(causes.flatMap(({ preventions }) => preventions.map(({ words }) => foldText(words)))).size,
    causes,
    shared: counted
      .filter(({ issue }) => everybodyOn(issue).length > 1)
      .map(({ number, issue }) => ({
        number,
        issue,
        people: everybodyOn(issue).length,
        standsAs: describeStatus(issue),
      })),
    rises,
    ...(slow === undefined ? {} : { slow }),
  };
}
