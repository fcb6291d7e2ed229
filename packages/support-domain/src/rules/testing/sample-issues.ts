import { decideIssue } from '../../issues/decide-issue.js';
import type { IssueCommand, IssueCommandOf } from '../../issues/issue-command.js';
import type { Issue } from '../../issues/issue.js';
import type { Instant } from '../../time.js';

const administrator = { name: 'Amir Khan', email: 'amir.khan@tmu.example', roles: ['system-administrator' as const] };

/** Gives commands one after another, each at its time, as TMU would. Fails the test where one is refused. */
export function story(...steps: readonly (readonly [Instant, IssueCommand])[]): Issue {
  let issue: Issue | undefined;
  let ids = 0;
  for (const [at, command] of steps) {
    const decision = decideIssue(issue, command, { at, actor: administrator, newId: () => `event-${(ids += 1)}` });
    if (decision.outcome === 'refused') throw new Error(`${command.type}: ${decision.refusal.message}`);
    issue = decision.issue;
  }
  return issue!;
}

/** A panellist's problem with the portal, or what `change` makes of it. */
export const raise = (change: Partial<IssueCommandOf<'raise'>> = {}): IssueCommandOf<'raise'> => ({
  type: 'raise',
  key: 'issue-1',
  reporter: { kind: 'panellist', name: 'Priya Shah', email: 'priya.shah@panel.example' },
  channel: 'portal-inbox',
  details: { whatHappened: "Password won't work" },
  ...change,
});

export const caseWorker = {
  kind: 'tms-user' as const,
  name: 'Tom Reid',
  email: 'tom.reid@tmu.example',
  tmsRole: 'case-worker' as const,
};

export const told = (on: string) => ({ how: 'email' as const, on, note: 'Told how it stands' });
export const asToldBy = (on: string) => ({ name: 'Priya Shah', on });
