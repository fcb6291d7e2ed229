import type { Issue } from '../issues/issue.js';
import { addWorkingMinutes } from '../working-time/elapsed.js';
import { addWorkingDays } from '../working-time/working-days.js';
import type { CalendarDate, Instant } from '../time.js';
import type { WorkingCalendar } from '../working-time/working-calendar.js';
import type { RulePerson } from './check/check-targets.js';
import { nudgeCellWords } from './choice-words.js';
import { compileRules } from './compile-rules.js';
import { comingTimeWords } from './day-words.js';
import { decideByRules, type RuleDecision } from './decide-by-rules.js';
import { factsOf } from './facts-of.js';
import type { NudgeTarget } from './rule-row.js';
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
  /** Who will be nudged, by name where the people are known. Empty where the issue only changes its place or its way. */
  whom: readonly string[];
  /** "If nobody answers, on Tuesday at 2pm Amir Khan is nudged, because …" */
  sentence: string;
}

function names(target: NudgeTarget, issue: Issue, people: readonly RulePerson[]): string[] {
  if (target === 'owner') return [issue.owner?.name ?? 'whoever triages'];
  const found = people.filter((one) => !one.hasLeft && (one.email.toLowerCase() === target.toLowerCase() || one.roles.some((role) => role === target)));
  if (found.length > 0) return found.map((one) => one.name);
  return [target.includes('@') ? target : `the ${(nudgeCellWords as Record<string, string>)[target]}`];
}

const list = (names: readonly string[]): string => names.join(', ').replace(/, ([^,]*)$/, ' and $1');

/** The first working minute of a day on which a condition of days is met; nothing comes about at midnight. */
function opening(on: CalendarDate, calendar: WorkingCalendar): Instant {
  const midnight = `${on}T00:00:00.000Z`;
  const firstMinuteEnds = addWorkingMinutes(midnight, 1, calendar);
  return new Date(Date.parse(firstMinuteEnds) - 60_000).toISOString();
}

/** Every time within the horizon at which a condition of some row can begin or cease to be met. */
function turningPoints(issue: Issue, context: PlanContext): Instant[] {
  const { rules, now, calendar, horizonWorkingDays = 40 } = context;
  const facts = factsOf(issue, context);
  const points = new Set<Instant>();
  const today = facts.decidedOn;
  let asksDays = false;
  const last = opening(addWorkingDays(today, horizonWorkingDays, calendar), calendar);
  for (const dimension of compileRules(rules).dimensions) {
    if (dimension.kind !== 'range') continue;
    const stretches = compileRules(rules).rows.flatMap((row) => [dimension.stretch(row) ?? []].filter((stretch) => stretch.length > 0));
    if (dimension.unit === 'minutes') {
      // While the next word is the person's, the silence stands still, whatever the clock does.
      if (dimension.column === 'silentForWorkingHours' && isPersonsTurn(issue.status)) continue;
      for (const limit of stretches.flatMap(([from, to]) => [from!, to! + 1])) {
        const left = limit - dimension.read(facts);
        if (left > 0 && Number.isFinite(left)) points.add(addWorkingMinutes(now, left, calendar));
      }
    } else if (dimension.unit !== 'times' && stretches.length > 0) asksDays = true;
  }
  for (let day = 1; asksDays && day <= horizonWorkingDays; day += 1) points.add(opening(addWorkingDays(today, day, calendar), calendar));
  return [...points].filter((at) => Date.parse(at) <= Date.parse(last)).sort();
}

/**
 * What the rules will do with an issue if nobody does anything: each change of the row that decides, in order, and when. In
 * working time: a silence of 8 hours that begins on Friday at noon is on Monday at noon.
 */
export function planAhead(issue: Issue, context: PlanContext): PlannedStep[] {
  const decideAt = (at: Instant): RuleDecision => decideByRules(context.rules, factsOf(issue, { now: at, calendar: context.calendar }));
  let before = decideAt(context.now);
  const steps: PlannedStep[] = [];
  for (const at of turningPoints(issue, context)) {
    const decision = decideAt(at);
    if (decision.row === before.row) continue;
    before = decision;
    const whom = [...new Set(decision.nudges.flatMap(({ whom: target }) => names(target, issue, context.people ?? [])))];
    const what = whom.length > 0 ? `${list(whom)} ${whom.length > 1 ? 'are' : 'is'} nudged` : `"${decision.row.title ?? decision.row.key}" decides`;
    const sentence = `If nobody answers, ${comingTimeWords(at, context.now)} ${what}, because ${decision.because.replace(/\.$/, '')}.`;
    steps.push({ at, decision, whom, sentence });
  }
  return steps;
}
