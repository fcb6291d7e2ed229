import type { Issue } from '../issues/issue.js';
import { decideByRules, type RuleDecision } from './decide-by-rules.js';
import { factsOf, type FactsContext } from './rule-facts.js';
import { compareQueuePlaces } from './queue-place.js';
import type { RuleSnapshot } from './rule-snapshot.js';
import { whyHere } from './why-here.js';

/** What the queue needs: the rules that count, the time and the team's calendar. */
export interface QueueContext extends FactsContext {
  rules: RuleSnapshot;
}

/** An issue in its place, with what the rules say of it. */
export interface QueuedIssue {
  issue: Issue;
  decision: RuleDecision;
  /** Why it stands here, in a sentence. */
  why: string;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The order of `placeInQueue`, for whoever decides some issues at a time so that a screen can answer a key in between.
 * Negative where `a` comes first.
 */
export function compareInQueue(a: Omit<QueuedIssue, 'why'>, b: Omit<QueuedIssue, 'why'>): number {
  return (
    compareQueuePlaces(a.decision.place, b.decision.place) ||
    compareText(a.issue.raisedAt, b.issue.raisedAt) ||
    compareText(a.issue.key, b.issue.key)
  );
}

/**
 * The issues in the order in which the home page shows them: what the rules put first (panellists, S12), then the nearer
 * hearing, then the longer silence, then the longer wait. Two that stand together stay in the order in which they were
 * raised, so that the page does not jump.
 */
export function placeInQueue(issues: readonly Issue[], context: QueueContext): QueuedIssue[] {
  return issues
    .map((issue) => ({ issue, decision: decideByRules(context.rules, factsOf(issue, context)) }))
    .sort(compareInQueue)
    .map(({ issue, decision }, position) => ({
      issue,
      decision,
      why: whyHere(issue, decision, { now: context.now, position }),
    }));
}
