import type { Issue } from '../issues/issue.js';
import type { Instant } from '../time.js';
import { nudgeTargets } from '../vocabulary/roles.js';
import { ruleWordOf } from '../vocabulary/vocabulary.js';
import type { RulePerson } from './check/check-targets.js';
import type { RuleDecision } from './decide-by-rules.js';
import type { NudgeTarget } from './rule-row.js';

/** Somebody who is nudged: by name and address where the people are known, else as the rule names them. */
export interface NudgedPerson {
  name: string;
  email?: string;
}

/** The next nudge of an issue. */
export interface NextNudge {
  /** Now, where it is due already. */
  at: Instant;
  whom: readonly NudgedPerson[];
  /** Goes on from the word "because". */
  because: string;
}

function nudged(target: NudgeTarget, issue: Issue, people: readonly RulePerson[]): NudgedPerson[] {
  if (target === 'owner')
    return [issue.owner ? { name: issue.owner.name, email: issue.owner.email } : { name: 'whoever triages' }];
  const found = people.filter(
    (one) =>
      !one.hasLeft && (one.email.toLowerCase() === target.toLowerCase() || one.roles.some((role) => role === target)),
  );
  if (found.length > 0) return found.map(({ name, email }) => ({ name, email }));
  return [target.includes('@') ? { name: target, email: target } : { name: `the ${ruleWordOf(nudgeTargets, target)}` }];
}

/** Whom a decision nudges, each once. */
export function whomOf(decision: RuleDecision, issue: Issue, people: readonly RulePerson[] = []): NudgedPerson[] {
  const all = decision.nudges.flatMap(({ whom }) => nudged(whom, issue, people));
  return all.filter((one, at) => all.findIndex((other) => other.name === one.name && other.email === one.email) === at);
}

/** Whom a decision nudges at once. For a decision that nudges somebody. */
export const nudgeNow = (
  decision: RuleDecision,
  issue: Issue,
  { now, people }: { now: Instant; people?: readonly RulePerson[] },
): NextNudge => ({ at: now, whom: whomOf(decision, issue, people), because: decision.because });
