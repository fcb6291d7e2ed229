import * as React from 'react';
import type { TimetableRow } from '@tms-support/sharepoint-storage';
import { updateNudges } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { useNudgeRules } from '../../app/nudges/use-nudge-rules';
import { Message } from '../../controls/Message';
import { londonDate } from '../../words/london-time';

/** What should be done about this update now, by the team's rules and its whole story: a list of updates knows less (whether anybody said that they know). */
export function NudgesHere({ row }: { row: TimetableRow }): React.ReactElement | null {
  const { now } = useDesk();
  const { rules } = useNudgeRules();
  const nudges = rules ? updateNudges(row.value, rules, londonDate(now())) : [];
  if (nudges.length === 0) return null;
  return (
    <Message kind="note" title="What needs doing">
      {nudges.map(({ ruleKey, says }) => (
        <p key={ruleKey}>{says}</p>
      ))}
    </Message>
  );
}
