import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { lastTime } from '@tms-support/support-domain';
import type { AllIssues } from '../../../all-issues/all-issues';
import { useAllIssues } from '../../../all-issues/use-all-issues';
import { useDesk } from '../../../app/desk-context';
import { Button } from '../../../controls/Button';
import { LastTimes } from '../../log-issue/beside/LastTimes';
import { Past } from '../../log-issue/beside/past';
import { useFromShelf } from './use-from-shelf';
import styles from '../issue.module.scss';

interface FoundProps {
  row: IssueRow;
  /** Somebody asked, and is told as well that there is nothing. */
  isAsked: boolean;
}

function FoundLastTime({ row, isAsked }: FoundProps): React.ReactElement | null {
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
    () =>
      lastTime(
        seen.past.index,
        { whatHappened, ...(errorText ? { errorText } : {}) },
        { now: now(), limit: 1, but: row.number },
      ),
    [seen, whatHappened, errorText, row.number, now],
  );
  const people = useFromShelf('people', () => desk.readPeople());
  const names = React.useMemo(() => (people ?? []).map(({ name }) => name), [people]);
  // Without the names of everybody, those of last time's person would stand in the reply.
  if (people && times.length > 0) return <LastTimes times={times} rows={all.rows} typed={row.value} names={names} />;
  if (!isAsked) return null;
  const isOver =
    all.open === 'failed' || all.closed === 'failed' ? 'failed' : all.closed === 'ready' && people ? 'none' : undefined;
  return (
    <p role="status">
      {isOver === 'failed' ? 'SharePoint did not answer, so the closed issues could not be looked through.' : ''}
      {isOver === 'none' ? 'No closed issue is like this one.' : ''}
      {isOver ? '' : 'Looking through the closed issues…'}
    </p>
  );
}

/**
 * "Last time: Priya Nair fixed this in June. Copy that reply.": the likeliest alone, while there is an answer to be found. It stands there
 * at once where the past was read this visit. Else it is a button: to open an issue must not cost the reading of everything that is closed.
 */
export function LastTimeHere({ row }: { row: IssueRow }): React.ReactElement {
  const { shelf } = useDesk();
  const [isKnown] = React.useState(() => shelf.get<AllIssues>('all-issues')?.closed === 'ready');
  const [isAsked, setAsked] = React.useState(false);
  const place = React.useRef<HTMLDivElement>(null);
  return (
    <div ref={place} tabIndex={-1} className={styles.lastTime} data-print="no">
      {isKnown || isAsked ? (
        <FoundLastTime row={row} isAsked={isAsked} />
      ) : (
        <Button
          kind="quiet"
          onClick={() => {
            setAsked(true);
            // The button goes: what it found comes in its place.
            place.current?.focus();
          }}
        >
          What helped last time?
        </Button>
      )}
    </div>
  );
}
