import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { lastTime } from '@tms-support/support-domain';
import { useAllIssues } from '../../../all-issues/use-all-issues';
import { useDesk } from '../../../app/desk-context';
import { LastTimes } from '../../log-issue/beside/LastTimes';
import { Past } from '../../log-issue/beside/past';
import { useFromShelf } from './use-from-shelf';
import styles from '../issue.module.scss';

/** "Last time: Priya Nair fixed this in June. Copy that reply.": the likeliest alone, while there is an answer to be found. */
export function LastTimeHere({ row }: { row: IssueRow }): React.ReactElement | null {
  const { desk, now } = useDesk();
  const { all, turn } = useAllIssues({ isOnce: true });
  // An object that is new each time that the past has grown.
  const [seen, setSeen] = React.useState(() => ({ past: new Past(all) }));
  const isHere = React.useRef(true);
  React.useEffect(() => () => void (isHere.current = false), []);
  React.useEffect(() => {
    void seen.past.takeIn(() => isHere.current && setSeen({ past: seen.past }));
  }, [seen.past, turn]);
  const { whatHappened, error } = row.value.details;
  const errorText = error?.text;
  const times = React.useMemo(
    () => lastTime(seen.past.index, { whatHappened, ...(errorText ? { errorText } : {}) }, { now: now(), limit: 1, but: row.number }),
    [seen, whatHappened, errorText, row.number, now],
  );
  const people = useFromShelf('people', () => desk.readPeople());
  const names = React.useMemo(() => (people ?? []).map(({ name }) => name), [people]);
  // Without the names of everybody, those of last time's person would stand in the reply.
  if (!people || times.length === 0) return null;
  return (
    <div className={styles.lastTime} data-print="no">
      <LastTimes times={times} rows={all.rows} typed={row.value} names={names} />
    </div>
  );
}
