import type { UpdateRow } from '@tms-support/sharepoint-storage';
import { londonDate } from '../../words/london-time';
import { useDesk } from '../desk-context';
import { nudgesOfRows, type NudgedRow } from './nudges-of-rows';
import { useNudgeRules, type NudgeRules } from './use-nudge-rules';

interface NudgedRows extends Pick<NudgeRules, 'rows'> {
  /** None until it is known which rules count. */
  nudged: readonly NudgedRow[];
}

/** The updates that somebody should do something about today, by the team's rules. */
export function useNudgedRows(updates: readonly UpdateRow[]): NudgedRows {
  const { now } = useDesk();
  const { rules, rows } = useNudgeRules();
  return { nudged: rules ? nudgesOfRows(updates, rules, londonDate(now())) : [], rows };
}
