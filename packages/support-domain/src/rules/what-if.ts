import { compileRules } from './compile-rules.js';
import { winningRow } from './decide-by-rules.js';
import { failedCondition, firstFailure, type FailedCondition } from './explain-decision.js';
import { factsWords } from './facts-words.js';
import type { RuleFacts } from './rule-facts.js';
import type { NudgeTarget, RuleRow } from './rule-row.js';
import type { RuleSnapshot } from './rule-snapshot.js';
import type { RuleRoute } from '../vocabulary/routes.js';

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

const name = (row: RuleRow): string => (row.title ? `"${row.title}"` : `the row with order ${row.order}`);

function elsewhere<K>(past: PastIssue<K>, from: RuleRow, to: RuleRow, changed: RuleSnapshot): WentElsewhere<K> {
  const { dimensions, rows } = compileRules(changed);
  const still = rows.find((row) => row.key === from.key);
  const column = still && firstFailure(dimensions, still, past.facts);
  const failed = still && column && failedCondition(column, still, past.facts);
  const nowNot = !still
    ? `${name(from)} is gone or switched off`
    : failed
      ? `${name(from)} now wants "${failed.heading}" to be ${failed.wanted}, and it was ${failed.was}`
      : still === to
        ? `${name(from)} now decides otherwise`
        : `${name(to)} now comes before ${name(from)}`;
  const why = `Because ${to.because.replace(/\.$/, '')}: ${nowNot}. It was ${factsWords(past.facts)}.`;
  return { issue: past.issue, from: outcomeOf(from), to: outcomeOf(to), why, ...(failed ? { failed } : {}) };
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
    if (from !== to && !sameOutcome(from, to)) moved.push(elsewhere(one, from, to, changed));
  }
  return moved;
}
