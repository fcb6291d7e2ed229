import type { Issue } from '../issues/issue.js';
import { countedAt } from '../working-time/counted-time.js';
import { addWorkingMinutes } from '../working-time/elapsed.js';
import { WorkingTimeError } from '../working-time/working-time-error.js';
import { addWorkingDays } from '../working-time/working-days.js';
import type { CalendarDate, Instant } from '../time.js';
import type { WorkingCalendar } from '../working-time/working-calendar.js';
import type { RulePerson } from './check/check-targets.js';
import { andList } from '../words/lists.js';
import { compileRules } from './compile-rules.js';
import { comingInWords } from '../words/dates.js';
import { decideByRules, type RuleDecision } from './decide-by-rules.js';
import { factsOf } from './rule-facts.js';
import { nudgeNow, whomOf, type NextNudge, type NudgedPerson } from './nudge-now.js';
import type { RuleSnapshot } from './rule-snapshot.js';
import { isPersonsTurn } from './waiting-time.js';

/** What planning needs. */
export interface PlanContext {
  rules: RuleSnapshot;
  now: Instant;
  calendar: WorkingCalendar;
  /** For the names of those who are nudged. */
  people?: readonly RulePerson[];
  /** How far to look, in working days. Absent: 40. */
  horizonWorkingDays?: number;
}

/** What will come about if nobody does anything. */
export interface PlannedStep {
  at: Instant;
  /** What the rules will say then. */
  decision: RuleDecision;
  /** Who will be nudged. Empty where the issue only changes its place or its way. */
  whom: readonly NudgedPerson[];
  /** "If nobody answers, on Tuesday at 2pm Amir Khan is nudged, because …" */
  sentence: string;
}

/** The first working minute of a day on which a condition of days is met; nothing comes about at midnight. */
function opening(on: CalendarDate, calendar: WorkingCalendar): Instant {
  const midnight = `${on}T00:00:00.000Z`;
  const firstMinuteEnds = addWorkingMinutes(midnight, 1, calendar);
  return new Date(Date.parse(firstMinuteEnds) - 60_000).toISOString();
}

/** What is asked, or nothing where it lies beyond what is counted: a limit of a million hours never comes about. */
function ifCounted<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (cause) {
    if (cause instanceof WorkingTimeError) return undefined;
    throw cause;
  }
}

/** Every time within the horizon at which a condition of some row can begin or cease to be met. */
function turningPoints(issue: Issue, context: PlanContext): Instant[] {
  const { rules, calendar, horizonWorkingDays = 40 } = context;
  const now = countedAt(context.now);
  const facts = factsOf(issue, context);
  const points = new Set<Instant>();
  const add = (ask: () => Instant): void => {
    const at = ifCounted(ask);
    if (at !== undefined) points.add(at);
  };
  const today = facts.decidedOn;
  let asksDays = false;
  const last = ifCounted(() => opening(addWorkingDays(today, horizonWorkingDays, calendar), calendar));
  for (const dimension of compileRules(rules).dimensions) {
    if (dimension.kind !== 'range') continue;
    const stretches = compileRules(rules).rows.flatMap((row) =>
      [dimension.stretch(row) ?? []].filter((stretch) => stretch.length > 0),
    );
    if (dimension.unit === 'minutes') {
      // While the next word is the person's, the silence stands still, whatever the clock does.
      if (dimension.column === 'silentForWorkingHours' && isPersonsTurn(issue.status)) continue;
      for (const limit of stretches.flatMap(([from, to]) => [from!, to! + 1])) {
        const left = limit - dimension.read(facts);
        if (left > 0 && Number.isFinite(left)) add(() => addWorkingMinutes(now, left, calendar));
      }
    } else if (dimension.unit !== 'count' && stretches.length > 0) asksDays = true;
  }
  for (let day = 1; asksDays && day <= horizonWorkingDays; day += 1)
    add(() => opening(addWorkingDays(today, day, calendar), calendar));
  return [...points].filter((at) => last === undefined || Date.parse(at) <= Date.parse(last)).sort();
}

/**
 * What the rules will do with an issue if nobody does anything: each change of the row that decides, in order, and when. In
 * working time: a silence of 8 hours that begins on Friday at noon is on Monday at noon.
 */
export function planAhead(issue: Issue, context: PlanContext): PlannedStep[] {
  const decideAt = (at: Instant): RuleDecision =>
    decideByRules(context.rules, factsOf(issue, { now: at, calendar: context.calendar }));
  let before = decideAt(context.now);
  const steps: PlannedStep[] = [];
  for (const at of turningPoints(issue, context)) {
    const decision = decideAt(at);
    if (decision.row === before.row) continue;
    before = decision;
    const whom = whomOf(decision, issue, context.people);
    const what =
      whom.length > 0
        ? `${andList(whom.map(({ name }) => name))} ${whom.length > 1 ? 'are' : 'is'} nudged`
        : `“${decision.row.title ?? decision.row.key}” decides`;
    const sentence = `If nobody answers, ${comingInWords(at, context.now)} ${what}, because ${decision.because}.`;
    steps.push({ at, decision, whom, sentence });
  }
  return steps;
}

/**
 * When somebody is to be nudged next if nobody does anything, and who: what a list keeps beside an issue, so that a flow can
 * send it. Undefined where the rules nudge nobody within the horizon.
 */
export function nextNudge(issue: Issue, context: PlanContext): NextNudge | undefined {
  const now = decideByRules(context.rules, factsOf(issue, context));
  if (now.nudges.length > 0) return nudgeNow(now, issue, context);
  const step = planAhead(issue, context).find(({ whom }) => whom.length > 0);
  return step && { at: step.at, whom: step.whom, because: step.decision.because };
}
