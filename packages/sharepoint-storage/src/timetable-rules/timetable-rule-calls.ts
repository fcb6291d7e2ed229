import type { Cadence, UpdateNudgeRule } from '@tms-support/support-domain';
import type { Row } from '../site/row.js';

/** When an update is worth a nudge. `value` is absent where its row does not say in which case. */
export type NudgeRuleRow = Row<UpdateNudgeRule | undefined>;

/** When an update is worth a nudge. */
export interface NudgeRuleCalls {
  /** `undefined`: lists of this version have no such list, or it is closed to this person. The rules that the desk ships with count. */
  readNudgeRules(): Promise<readonly NudgeRuleRow[] | undefined>;
}

/** Something that comes by a rule. `value` is absent where its row does not say on which days. */
export type CadenceRow = Row<Cadence | undefined>;

/** What comes again and again. */
export interface CadenceCalls {
  /** `undefined`: lists of this version have no such list, or it is closed to this person. The cadences that the desk ships with stand. */
  readCadences(): Promise<readonly CadenceRow[] | undefined>;
}
