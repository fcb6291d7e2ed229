import type { UpdateRow } from '@tms-support/sharepoint-storage';
import { londonDate } from '../../words/london-time';
import { useDesk } from '../desk-context';
import { nudgesOfRows, type NudgedRow } from './nudges-of-rows';
import { useNudgeRules } from './use-nudge-rules';

/** The updates that somebody should do something about today, by the team's rules: none until it is known which count. */
export function useNudgedRows(updates: readonly UpdateRow[]): readonly NudgedRow[] {
  const { now } = useDesk();
  const { rules } = useNudgeRules();
  return rules ? nudgesOfRows(updates, rules, londonDate(now())) : [];
}
