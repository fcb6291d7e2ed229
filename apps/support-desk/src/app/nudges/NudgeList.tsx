import * as React from 'react';
import { DeskLink } from '../DeskLink';
import { useDesk } from '../desk-context';
import { londonDate } from '../../words/london-time';
import { shortWindowWords } from '../../words/window-words';
import type { NudgedRow } from './nudges-of-rows';
import styles from './nudges.module.scss';

interface NudgeListProps {
  nudged: readonly NudgedRow[];
  /** The first thing to do about each, and no more. */
  isShort?: boolean;
}

/** Updates that somebody should do something about, each with what is to be done. */
export function NudgeList({ nudged, isShort }: NudgeListProps): React.ReactElement | null {
  const { now } = useDesk();
  if (nudged.length === 0) return null;
  return (
    <ul className={styles.nudges}>
      {nudged.map(({ row: { number, value, life }, nudges }) => (
        <li key={number} className={styles.nudge}>
          <DeskLink to={{ screen: 'updates', number }}>
            {value.key}, {value.title}
          </DeskLink>
          {life?.hasNoDate
            ? ''
            : `, ${Date.parse(value.window.endsAt) <= Date.parse(now()) ? 'came' : 'comes'} ${shortWindowWords(value.window, londonDate(now()))}`}
          . {(isShort ? nudges.slice(0, 1) : nudges).map(({ says }) => says).join(' ')}
        </li>
      ))}
    </ul>
  );
}
