import * as React from 'react';
import { lastTime, type Issue } from '@tms-support/support-domain';
import { useAllIssues } from '../../../all-issues/use-all-issues';
import { useDesk } from '../../../app/desk-context';
import { LastTimes } from '../../log-issue/beside/LastTimes';
import { problemTyped } from '../../log-issue/beside/problem-typed';
import { Past } from '../../../all-issues/past';
import { useFromShelf } from './use-from-shelf';

export interface FoundProps {
  issue: Issue;
  number: number;
  /** Where a reply is being written: takes last time's over. */
  use?: ((words: string) => void) | undefined;
  /** Somebody asked, and is told as well that there is nothing. */
  isAsked: boolean;
}

/** The issue of the past that is likest to this one, with its reply. It looks through everything that is closed. */
export function FoundLastTime({ issue, number, use, isAsked }: FoundProps): React.ReactElement | null {
  const { desk, now } = useDesk<'readPeople'>();
  const { all, turn } = useAllIssues({ isOnce: true });
  // An object that is new each time that the past has grown.
  const [seen, setSeen] = React.useState(() => ({ past: new Past(all) }));
  const isHere = React.useRef(true);
  React.useEffect(() => () => void (isHere.current = false), []);
  React.useEffect(() => {
    void seen.past.takeIn(() => isHere.current && setSeen({ past: seen.past }));
  }, [seen.past, turn]);
  const { whatHappened, error } = issue.details;
  const errorText = error?.text;
  const times = React.useMemo(() => {
    const problem = problemTyped(whatHappened, errorText ?? '');
    return problem ? lastTime(seen.past.index, problem, { now: now(), limit: 1, but: number }) : [];
  }, [seen, whatHappened, errorText, number, now]);
  const people = useFromShelf('people', () => desk.readPeople());
  const names = React.useMemo(() => (people ?? []).map(({ name }) => name), [people]);
  // Without the names of everybody, those of last time's person would stand in the reply.
  if (people && times.length > 0)
    return <LastTimes times={times} rows={all.rows} typed={issue} names={names} use={use} />;
  if (!isAsked) return null;
  const isRead = all.closed === 'ready' && people !== undefined && seen.past.isCaughtUp;
  const isOver = all.open === 'failed' || all.closed === 'failed' ? 'failed' : isRead ? 'none' : undefined;
  return (
    <p role="status">
      {isOver === 'failed' ? 'SharePoint did not answer, so the closed issues could not be looked through.' : ''}
      {isOver === 'none' ? 'No closed issue is like this one.' : ''}
      {isOver ? '' : 'Looking through the closed issues…'}
    </p>
  );
}
