import type { RuleCells, RuleSnapshot } from '@tms-support/support-domain';
import type { CellFault } from '../site/row.js';

/** The rules that count now. */
export interface CountingRules {
  snapshot: RuleSnapshot;
  /** Nobody has published yet, or this person may not read what was: the rules shipped with the desk count. */
  isShipped: boolean;
  /** Those that counted before these were published, where they can be read: they can be brought back. Absent where nobody has published. */
  before?: RuleSnapshot;
  /** What is wrong with the newest published snapshot, where an older one counts instead. */
  faults: readonly CellFault[];
}

/** The rules: those that count, and those that an admin edits. */
export interface RuleCalls {
  readCountingRules(): Promise<CountingRules>;
  /** The rules as an admin edits them, in the order of the list. */
  readRuleItems(): Promise<readonly RuleCells[]>;
  /**
   * Puts another address where a row of the list reminds this one, as an admin would there: it counts once the rules are published.
   * `rule` is the key of its cells.
   */
  remindInstead(rule: string, email: string, instead: string): Promise<void>;
  /**
   * Site owners alone. Writes a snapshot that `publishRules` of the domain made: from then on it counts. `instead`: the id of the one that counts as its
   * publisher saw it. Refused where another was published since, which it would take out unseen.
   */
  publishSnapshot(snapshot: RuleSnapshot, instead?: string): Promise<void>;
}
