import * as React from 'react';
import type { UpdateRow } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../app/desk-context';
import { NudgeList } from '../../app/nudges/NudgeList';
import { nudgesOfRows } from '../../app/nudges/nudges-of-rows';
import type { NudgeRules } from '../../app/nudges/use-nudge-rules';
import { CellFaults } from '../../controls/CellFaults';
import { OutsideLink } from '../../controls/OutsideLink';
import { londonDate } from '../../words/london-time';
import styles from './updates.module.scss';

interface NeedsDoingProps {
  rows: readonly UpdateRow[];
  nudging: NudgeRules;
}

/** Updates that somebody should do something about, by the team's rules; below them the rules' cells to mend, and where they are changed. */
export function NeedsDoing({ rows, nudging }: NeedsDoingProps): React.ReactElement | null {
  const { person, siteUrl, now } = useDesk();
  const { rules, rows: ruleRows = [] } = nudging;
  const nudged = rules ? nudgesOfRows(rows, rules, londonDate(now())) : [];
  const faulty = ruleRows.filter(({ faults }) => faults.length > 0);
  const listUrl = person.maySetUp ? ruleRows[0]?.listUrl.replace(/\/[^/]*$/, '') : undefined;
  if (nudged.length === 0 && faulty.length === 0 && !listUrl) return null;
  return (
    <section aria-labelledby="tsd-update-nudges">
      <h4 id="tsd-update-nudges">What needs doing</h4>
      {nudged.length > 0 ? (
        <NudgeList nudged={nudged} />
      ) : (
        <p className={styles.none}>Nothing, as far as the desk knows.</p>
      )}
      {faulty.map((row) => (
        <CellFaults
          key={row.number}
          faults={row.faults}
          listUrl={row.listUrl}
          of={`row ${row.number} of the update nudges`}
          base={siteUrl}
        />
      ))}
      {listUrl ? (
        <p className={styles.none}>
          <OutsideLink href={listUrl} base={siteUrl}>
            Change when nudges appear and what they say
          </OutsideLink>
        </p>
      ) : null}
    </section>
  );
}
