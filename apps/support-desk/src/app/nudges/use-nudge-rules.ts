import type { NudgeRuleRow } from '@tms-support/sharepoint-storage';
import { shippedUpdateNudges, type UpdateNudgeRule } from '@tms-support/support-domain';
import { useDesk } from '../desk-context';
import { useReading } from '../use-reading';

export interface NudgeRules {
  /** Absent until it is known whether the team has rules of its own. */
  rules: readonly UpdateNudgeRule[] | undefined;
  /** The rows of the list. Absent where the rules that the desk ships with count. */
  rows: readonly NudgeRuleRow[] | undefined;
}

/** When an update is worth a nudge: as the team's list says, and where there is none, or it cannot be read, as the desk ships. */
export function useNudgeRules(): NudgeRules {
  const { desk } = useDesk<'readNudgeRules'>();
  const { value, state } = useReading('nudge-rules', async () => (await desk.readNudgeRules()) ?? null);
  if (value) return { rules: value.flatMap((row) => (row.value ? [row.value] : [])), rows: value };
  return { rules: value === null || state === 'failed' ? shippedUpdateNudges : undefined, rows: undefined };
}
