import type { IssueRow } from '@tms-support/sharepoint-storage';
import { decideByRules, type Instant, type RuleSnapshot } from '@tms-support/support-domain';
import { theScreen } from '../../machine/gaps';
import { asItCameIn } from './what-if-past';

/** The issue that a rule decided last, of all that came in. */
export interface LastDecided {
  number: number;
  at: Instant;
}

/** By the key of each rule, the newest issue that it decides as that came in; a hundred at a time, so that the screen stays awake. */
export async function lastDecidedBy(
  snapshot: RuleSnapshot,
  issues: readonly IssueRow[],
  goesOn: () => boolean,
): Promise<ReadonlyMap<string, LastDecided>> {
  const last = new Map<string, LastDecided>();
  for (const [at, row] of issues.entries()) {
    if (at % 100 === 99) await theScreen();
    if (!goesOn()) break;
    const { key } = decideByRules(snapshot, asItCameIn(row)).row;
    const before = last.get(key);
    if (!before || Date.parse(row.value.raisedAt) > Date.parse(before.at))
      last.set(key, { number: row.number, at: row.value.raisedAt });
  }
  return last;
}
