import { compileRules } from './compile-rules.js';
import { winningRow } from './decide-by-rules.js';
import { rowName } from './check/rule-finding.js';
import { failedCondition, firstFailure, type FailedCondition } from './explain-decision.js';
import { factsWords } from './facts-words.js';
import type { RuleFacts } from './rule-facts.js';
import type { NudgeTarget, RuleRow } from './rule-row.js';
import { sameRule } from './same-rule.js';
import type { RuleSnapshot } from './rule-snapshot.js';
import type { RuleRoute } from '../vocabulary/codes.js';

/** An issue as it was decided, or as it stands: its facts, and whatever names it. */
export interface PastIssue<K> {
  issue: K;
  facts: RuleFacts;
}

/** What a row does with an issue. */
export interface RuleOutcome {
  row: string;
  route: RuleRoute;
  putFirst: boolean;
  nudgeWhom: readonly NudgeTarget[];
  replyKey?: string;
}

/** An issue that would have gone elsewhere. */
export interface WentElsewhere<K> {
  issue: K;
  from: RuleOutcome;
  to: RuleOutcome;
  /** The rule whose change it comes of, as people call it, and what changed about it. */
  rule: string;
  cause: string;
  /** What the issue was, in a sentence. */
  was: string;
  /** Why in a sentence: the reason of the new row, and why the old one no longer decides. */
  why: string;
  /** The condition of the old row that the changed table no longer finds met, where that row is still there and changed. */
  failed?: FailedCondition;
}

const outcomeOf = (row: RuleRow): RuleOutcome => ({
  row: row.key,
  route: row.route,
  putFirst: row.putFirst,
  nudgeWhom: row.nudgeWhom ?? [],
  ...(row.replyKey === undefined ? {} : { replyKey: row.replyKey }),
});

const sameOutcome = (a: RuleRow, b: RuleRow): boolean =>
  a.route === b.route &&
  a.putFirst === b.putFirst &&
  a.replyKey === b.replyKey &&
  (a.nudgeWhom ?? []).join() === (b.nudgeWhom ?? []).join();

/** Why the row that decided does so no longer. Undefined where it still fits, and another now stands before it. */
function whyNotNow(from: RuleRow, still: RuleRow | undefined, failed: FailedCondition | undefined): string | undefined {
  if (!still) return `${rowName(from)} is no longer in the list`;
  if (!still.on) return `${rowName(from)} is switched off`;
  if (failed) return `${rowName(from)} now has “${failed.heading}”: ${failed.wanted}. Here it was ${failed.was}`;
  return undefined;
}

/** Why another row decides that did not before: it is new, was switched off, or asked for more. */
function whyNow(to: RuleRow, from: RuleRow, current: RuleSnapshot, facts: RuleFacts): string {
  const before = sameRule(to, current.rows);
  if (before && before === from) return `${rowName(from)} now decides otherwise`;
  if (!before) return `${rowName(to)} is new, and comes before ${rowName(from)}`;
  if (!before.on) return `${rowName(to)} is switched on now, and comes before ${rowName(from)}`;
  const column = firstFailure(compileRules(current).dimensions, before, facts);
  if (!column) return `${rowName(to)} now comes before ${rowName(from)}`;
  const lifted = failedCondition(column, before, facts);
  return `${rowName(to)} no longer wants “${lifted.heading}” to be ${lifted.wanted}, and comes before ${rowName(from)}`;
}

function elsewhere<K>(
  past: PastIssue<K>,
  [from, to]: readonly [RuleRow, RuleRow],
  current: RuleSnapshot,
  changed: RuleSnapshot,
): WentElsewhere<K> {
  const still = sameRule(from, changed.rows);
  const column =
    still?.on && still !== to ? firstFailure(compileRules(changed).dimensions, still, past.facts) : undefined;
  const failed = still && column && failedCondition(column, still, past.facts);
  const cause = whyNotNow(from, still, failed) ?? whyNow(to, from, current, past.facts);
  const was = `It was ${factsWords(past.facts)}.`;
  const why = `Because ${to.because}: ${cause}. ${was}`;
  const rule = rowName(failed || !still?.on ? from : to);
  return {
    issue: past.issue,
    from: outcomeOf(from),
    to: outcomeOf(to),
    rule,
    cause,
    was,
    why,
    ...(failed ? { failed } : {}),
  };
}

/**
 * A changed table over issues of the past: each that would have gone elsewhere, from which row to which, and why. "Elsewhere"
 * is another outcome; one that another row decides in the same way is left out. Takes time in proportion to the issues.
 */
export function whatIf<K>(
  current: RuleSnapshot,
  changed: RuleSnapshot,
  past: Iterable<PastIssue<K>>,
): WentElsewhere<K>[] {
  const moved: WentElsewhere<K>[] = [];
  for (const one of past) {
    const from = winningRow(current, one.facts);
    const to = winningRow(changed, one.facts);
    if (from !== to && !sameOutcome(from, to)) moved.push(elsewhere(one, [from, to], current, changed));
  }
  return moved;
}
