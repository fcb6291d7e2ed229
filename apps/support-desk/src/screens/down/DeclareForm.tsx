import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { Hidden } from '../../controls/Hidden';
import { TimeSaid } from '../../forms/TimeSaid';
import { timeWords } from '../../words/date-words';
import { londonClock } from '../../words/london-time';
import { useDesk } from '../../app/desk-context';
import { Button } from '../../controls/Button';
import { KeptInOutbox } from '../../app/outbox/kept-in-outbox';
import { Message } from '../../controls/Message';
import { faultWords, mayBeStored } from '../../words/fault-words';
import { openOutage, outageIssue, sinceOf } from './down-words';
import { useOutage } from '../../app/outage/use-outage';
import forms from '../../forms/forms.module.scss';
import styles from './down.module.scss';

/** TMU says that TMS is down: one press, and one confirmation, as everybody reads it at once. */
export function DeclareForm({ issues }: { issues: readonly IssueRow[] }): React.ReactElement {
  const { desk, person, now, newId, shelf } = useDesk<'raiseIssue'>();
  const { give, isSending, trouble } = useOutage();
  // Made once: pressing again after a lost answer finds the first one.
  const [key] = React.useState(newId);
  const [asks, setAsks] = React.useState(false);
  const [since, setSince] = React.useState(() => {
    const { hour, minute } = londonClock(now());
    return timeWords(hour, minute);
  });
  const [isWrong, setIsWrong] = React.useState(false);
  const [noIssue, setNoIssue] = React.useState<readonly [title: string, words: string]>();

  const field = React.useRef<HTMLInputElement>(null);

  /** The issue that is open for it, or a new one: it may still be on its way. That none could be logged keeps nobody from being told. */
  const oneIssue = async (): Promise<string | undefined> => {
    const open = openOutage(issues);
    if (open) return open.value.key;
    try {
      const given = await desk.raiseIssue(outageIssue(key, person, true, now()));
      if (given.outcome === 'refused') {
        setNoIssue(['No issue was logged for it', given.refusal.message]);
        return undefined;
      }
      // Of the press before it, whose answer was lost, or of somebody else's: it is the issue, whatever it says.
      shelf.putIssue(given.row);
      return given.row.value.key;
    } catch (error) {
      const { title, happened, toDo } = faultWords(error);
      if (error instanceof KeptInOutbox) setNoIssue([`The issue for it: ${title}`, happened]);
      else if (mayBeStored(error))
        setNoIssue(['The issue for it may have been logged', `${happened} Look under Find first.`]);
      else {
        setNoIssue(['No issue was logged for it', `${happened} ${toDo}`]);
        return undefined;
      }
      return key;
    }
  };
  const declare = async (): Promise<void> => {
    setNoIssue(undefined);
    const sinceAt = sinceOf(since, now());
    setIsWrong(!sinceAt);
    if (!sinceAt) {
      field.current?.focus();
      return;
    }
    const issueKey = await oneIssue();
    await give(undefined, { type: 'declare', key, sinceAt, ...(issueKey ? { issueKey } : {}) }, 'that TMS is down', {
      words: 'it was a mistake',
      command: { type: 'withdraw' },
    });
  };
  const id = 'tsd-down-since';
  const [hintId, errorId, saidId] = [`${id}-hint`, `${id}-error`, `${id}-said`];
  return (
    <div>
      {trouble ? <Message kind="problem" announced title={trouble} /> : null}
      {noIssue ? (
        <Message kind="note" announced title={noIssue[0]}>
          <p>{noIssue[1]}</p>
        </Message>
      ) : null}
      {asks ? (
        <>
          <p>Everybody who opens the desk will read that TMS is down, and one issue is logged for all.</p>
          <div className={isWrong ? forms.fieldWrong : undefined}>
            <label htmlFor={id} className={forms.label}>
              Down since what time today?
            </label>
            <div id={hintId} className={forms.hint}>
              For example 9:15am. Leave it blank for now.
            </div>
            {isWrong ? (
              <p id={errorId} className={forms.error}>
                <Hidden>Error: </Hidden>The time must be earlier today, like 9:15am
              </p>
            ) : null}
            <div className={forms.date}>
              <input
                id={id}
                ref={field}
                className={`${forms.input} ${forms.short}`}
                type="text"
                value={since}
                onChange={(event) => setSince(event.target.value)}
                aria-describedby={[hintId, isWrong ? errorId : '', saidId].filter(Boolean).join(' ')}
                aria-invalid={isWrong ? true : undefined}
                autoComplete="off"
              />
              <TimeSaid id={saidId} text={since} />
            </div>
          </div>
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
