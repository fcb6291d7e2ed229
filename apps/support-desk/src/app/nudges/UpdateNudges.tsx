import * as React from 'react';
import type { UpdateRow } from '@tms-support/sharepoint-storage';
import { windowWithPreposition } from '@tms-support/support-domain';
import { CellFaults } from '../../controls/CellFaults';
import { OutsideLink } from '../../controls/OutsideLink';
import { londonDate } from '../../words/london-time';
import { DeskLink } from '../DeskLink';
import { useDesk } from '../desk-context';
import { nudgesOfRows, type NudgedRow } from './nudges-of-rows';
import { useNudgeRules } from './use-nudge-rules';
import styles from './nudges.module.scss';

function Nudged({ row, nudges, isShort }: NudgedRow & { isShort: boolean }): React.ReactElement {
  const { now } = useDesk();
  const { key, title, window } = row.value;
  const verb = Date.parse(window.endsAt) <= Date.parse(now()) ? 'came' : 'comes';
  return (
    <li className={styles.nudge}>
      <DeskLink to={{ screen: 'updates', number: row.number }}>
        {key}, {title}
      </DeskLink>
      {row.life?.hasNoDate ? '' : `, ${verb} ${windowWithPreposition(window)}`}.{' '}
      {(isShort ? nudges.slice(0, 1) : nudges).map(({ says }) => says).join(' ')}
    </li>
  );
}

interface UpdateNudgesProps {
  rows: readonly UpdateRow[];
  /** On Home: so many at most, the first thing to do about each, and nothing of the rules. */
  most?: number;
  /** Hears the numbers of the updates that stand here, with a space between, so that none is named again beside it. */
  onShown?: (numbers: string) => void;
}

/** Updates that somebody should do something about, by the team's rules; below them the rules' cells to mend, and where they are changed. */
export function UpdateNudges({ rows, most, onShown }: UpdateNudgesProps): React.ReactElement | null {
  const { now, person, siteUrl } = useDesk();
  const { rules, rows: ruleRows } = useNudgeRules();
  const today = londonDate(now());
  const nudged = React.useMemo(() => (rules ? nudgesOfRows(rows, rules, today) : []), [rows, rules, today]);
  const shown = most === undefined ? nudged : nudged.slice(0, most);
  // As one text: the rules are read anew each time, and a list that is made anew would be heard of for ever.
  const numbers = shown.map(({ row }) => row.number).join(' ');
  React.useEffect(() => onShown?.(numbers), [onShown, numbers]);
  const list =
    shown.length > 0 ? (
      <ul className={styles.nudges}>
        {shown.map((one) => (
          <Nudged key={one.row.number} {...one} isShort={most !== undefined} />
        ))}
      </ul>
    ) : null;
  if (most !== undefined) return list;
  const faulty = (ruleRows ?? []).filter(({ faults }) => faults.length > 0);
  const listUrl = person.maySetUp ? ruleRows?.[0]?.listUrl.replace(/\/[^/]*$/, '') : undefined;
  if (!list && faulty.length === 0 && !listUrl) return null;
  return (
    <section aria-labelledby="tsd-update-nudges">
      <h4 id="tsd-update-nudges">What needs doing</h4>
      {list ?? <p className={styles.none}>Nothing, as far as the desk knows.</p>}
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
