import * as React from 'react';
import type { UpdateRow } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../app/desk-context';
import { NudgeList } from '../../app/nudges/NudgeList';
import { useNudgedRows } from '../../app/nudges/use-nudged-rows';
import { CellFaults } from '../../controls/CellFaults';
import { OutsideLink } from '../../controls/OutsideLink';
import styles from './updates.module.scss';

/** Updates that somebody should do something about, by the team's rules; below them the rules' cells to mend, and where they are changed. */
export function NeedsDoing({ rows }: { rows: readonly UpdateRow[] }): React.ReactElement | null {
  const { person, siteUrl } = useDesk();
  const { nudged, rows: ruleRows = [] } = useNudgedRows(rows);
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
