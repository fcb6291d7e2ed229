import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { londonClock } from '../../words/london-time';
import { useDesk } from '../../app/desk-context';
import { Button } from '../../controls/Button';
import { Message } from '../../controls/Message';
import { openOutage, outageIssue, sinceOf } from './down-words';
import { useOutage } from '../../app/outage/use-outage';
import styles from './down.module.scss';

const pad = (part: number): string => String(part).padStart(2, '0');

/** TMU says that TMS is down: one press, and one confirmation, as everybody reads it at once. */
export function DeclareForm({ issues }: { issues: readonly IssueRow[] }): React.ReactElement {
  const { desk, person, now, newId, shelf } = useDesk<'raiseIssue'>();
  const { give, isSending, trouble } = useOutage();
  // Made once: pressing again after a lost answer finds the first one.
  const [key] = React.useState(newId);
  const [asks, setAsks] = React.useState(false);
  const [since, setSince] = React.useState(() => {
    const { hour, minute } = londonClock(now());
    return `${pad(hour)}:${pad(minute)}`;
  });
  const [noIssue, setNoIssue] = React.useState<string>();

  /** The issue that is open for it, or a new one. That none could be logged keeps nobody from being told. */
  const oneIssue = async (): Promise<string | undefined> => {
    const open = openOutage(issues);
    if (open) return open.value.key;
    try {
      const given = await desk.raiseIssue(outageIssue(key, person, true, now()));
      // Of the press before it, whose answer was lost, or of somebody else's: it is the issue, whatever it says.
      if (given.outcome === 'refused') return undefined;
      shelf.putIssue(given.row);
      return given.row.value.key;
    } catch {
      return undefined;
    }
  };
  const declare = async (): Promise<void> => {
    const issueKey = await oneIssue();
    if (!issueKey) setNoIssue('No issue could be logged for it. Log one when SharePoint answers again.');
    const sinceAt = sinceOf(since, now());
    await give(undefined, { type: 'declare', key, sinceAt, ...(issueKey ? { issueKey } : {}) }, 'that TMS is down', {
      words: 'it was a mistake',
      command: { type: 'withdraw' },
    });
  };
  const id = 'tsd-down-since';
  return (
    <div>
      {trouble ? <Message kind="problem" announced title={trouble} /> : null}
      {noIssue ? <Message kind="note" announced title={noIssue} /> : null}
      {asks ? (
        <>
          <p>Everybody who opens the desk will read that TMS is down, and one issue is logged for all.</p>
          <p>
            <label htmlFor={id}>Down since (today)</label>{' '}
            <input id={id} type="time" value={since} onChange={(event) => setSince(event.target.value)} />
          </p>
          <p className={styles.buttons}>
            <Button kind="primary" busy={isSending} onClick={() => void declare()}>
              Yes, TMS is down for everybody
            </Button>{' '}
            <Button onClick={() => setAsks(false)}>Cancel</Button>
          </p>
        </>
      ) : (
        <Button kind="primary" onClick={() => setAsks(true)}>
          Say that TMS is down
        </Button>
      )}
    </div>
  );
}
