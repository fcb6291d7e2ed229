import * as React from 'react';
import type { CountingRules } from '@tms-support/sharepoint-storage';
import { ClosedProgress } from '../../all-issues/ClosedProgress';
import { useAllIssues } from '../../all-issues/use-all-issues';
import { useDesk } from '../../app/desk-context';
import { useReading } from '../../app/use-reading';
import { Button } from '../../controls/Button';
import { londonDate } from '../../words/london-time';
import { lastDecidedBy, type LastDecided } from './last-decided';
import { RulesTable } from './RulesTable';

type Last = ReadonlyMap<string, LastDecided>;

/** Looks through all issues for what each rule decided last, once somebody asks. */
function Looking({ rules, found }: { rules: CountingRules; found: (last: Last) => void }): React.ReactElement {
  const { all, turn } = useAllIssues({ isOnce: true });
  const isRead = all.closed === 'ready';
  React.useEffect(() => {
    if (!isRead) return undefined;
    let isHere = true;
    void lastDecidedBy(rules.snapshot, [...all.rows.values()], () => isHere).then((last) => isHere && found(last));
    return () => {
      isHere = false;
    };
    // `turn`: there is something new about the issues.
  }, [all, isRead, turn, rules, found]);
  return <ClosedProgress all={all} doing="Looking through" />;
}

/** For those who edit them: the rules that count as a table, and where each decided last. */
export function RulesThatCount({ rules }: { rules: CountingRules }): React.ReactElement {
  const { desk, now } = useDesk<'readReplies'>();
  const replies = useReading('replies', () => desk.readReplies());
  const [isLooking, setLooking] = React.useState(false);
  const [last, setLast] = React.useState<Last>();
  const titles = React.useMemo(
    () => new Map((replies.value ?? []).map(({ value }) => [value.key, value.title])),
    [replies.value],
  );
  return (
    <>
      <RulesTable rows={rules.snapshot.rows} replies={titles} last={last} today={londonDate(now())} />
      {last ? null : isLooking ? (
        <Looking rules={rules} found={setLast} />
      ) : (
        <p>
          <Button kind="quiet" onClick={() => setLooking(true)}>
            Show what each rule decided last
          </Button>
        </p>
      )}
    </>
  );
}
