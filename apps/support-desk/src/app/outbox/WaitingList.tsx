import * as React from 'react';
import type { OutboxEntry } from '@tms-support/sharepoint-storage';
import type { DraftBox } from '../../drafts/draft-box';
import { andList, counted, type ChangedMeanwhile } from '@tms-support/support-domain';
import { sinceWords } from '../../words/date-words';
import { factName, factText, hasItSince, whoOf } from '../../words/fact-words';
import { useDesk } from '../desk-context';
import { whenSent } from '../switches/is-switched-off';
import { goTo } from '../use-route';
import { answersOf, entryTitle, entryWords, formOf } from './command-words';
import type { Waiting } from './use-outbox';
import { useWaitingSteps, type WaitingSteps } from './use-waiting-steps';
import { Hidden } from '../../controls/Hidden';
import status from '../status.module.scss';
import styles from './waiting-list.module.scss';

function summaryWords(entries: readonly OutboxEntry[]): string {
  const of = (state: OutboxEntry['state']): number => entries.filter((entry) => entry.state === state).length;
  const parts = [
    of('waiting') ? `${of('waiting')} waiting to be sent` : '',
    of('refused') ? counted(of('refused'), 'was refused, and is kept', 'were refused, and are kept') : '',
    of('draft') ? `${of('draft')} not sent for a day: read ${of('draft') === 1 ? 'it' : 'them'} again` : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

const why: Record<Exclude<OutboxEntry['state'], 'waiting'>, string> = {
  draft: 'It is no longer sent automatically, and stays on this device for 30 days.',
  refused: 'It is not saved. It stays on this device for 30 days.',
};

/** What a colleague changed while the entry waited: theirs, with who and when, and what was written here. */
function Theirs({ change, now }: { change: ChangedMeanwhile; now: string }): React.ReactElement {
  const { fact, theirs, yours, at } = change;
  if (fact === 'owner') return <p className={styles.entryWords}>{hasItSince(change, now)}.</p>;
  return (
    <p className={styles.entryWords}>
      {factName(fact)}: {whoOf(change)} wrote “{factText(fact, theirs)}”{at ? `, ${sinceWords(at, now)}` : ''}. You
      wrote “{factText(fact, yours)}”.
    </p>
  );
}

interface EntryProps {
  entry: OutboxEntry;
  steps: WaitingSteps;
  drafts: DraftBox;
  now: string;
}

function Entry({ entry, steps, drafts, now }: EntryProps): React.ReactElement {
  const { settings } = useDesk();
  const [asks, setAsks] = React.useState(false);
  const [note, setNote] = React.useState('');
  const title = entryTitle(entry);
  const changes = entry.changes ?? [];
  const owner = changes.find(({ fact }) => fact === 'owner');
  const whose = andList([...new Set(changes.map(whoOf))]);
  const of = <Hidden>: {title}</Hidden>;
  const openAgain = (): void => {
    if (entry.about === 'me-too') return;
    const { to, draftId } = formOf(entry);
    // What is half-written there already must not be overwritten: the words stay here, beside it.
    if (drafts.read(draftId)) setNote('You have already begun something else in its form. Copy the text from here.');
    else {
      drafts.offer(draftId, answersOf(entry));
      setNote('Opened in its form. Remove it here once you have sent it again.');
    }
    goTo(to);
  };
  return (
    <li>
      <p className={styles.entryTitle}>
        {title}, given {sinceWords(entry.givenAt, now)}
      </p>
      {entryWords(entry).map((text, index) => (
        <p key={index} className={styles.entryWords}>
          {text}
        </p>
      ))}
      {changes.map((change) => (
        <Theirs key={change.fact} change={change} now={now} />
      ))}
      <p>
        {entry.because && changes.length === 0 ? `${entry.because} ` : ''}
        {entry.state === 'waiting' ? whenSent(settings) : why[entry.state]}
      </p>
      {note ? <p role="status">{note}</p> : null}
      {asks ? (
        <p className={styles.entryButtons}>
          <span>Remove it for good? There is no other copy.</span>{' '}
          <button type="button" className={status.textButton} autoFocus onClick={() => steps.remove(entry)}>
            Remove it for good{of}
          </button>
          <button type="button" className={status.textButton} onClick={() => setAsks(false)}>
            Keep it{of}
          </button>
        </p>
      ) : (
        <p className={styles.entryButtons}>
          {changes.length > 0 ? (
            <>
              <button type="button" className={status.textButton} onClick={() => steps.settle(entry, 'theirs')}>
                {owner ? `Leave it with ${owner.theirs ?? 'nobody'}` : `Keep what ${whose} wrote`}
                {of}
              </button>
              <button type="button" className={status.textButton} onClick={() => steps.settle(entry, 'mine')}>
                {owner ? `Give it to ${owner.yours ?? 'somebody else'}` : 'Keep what I wrote'}
                {of}
              </button>
            </>
          ) : (
            <button type="button" className={status.textButton} onClick={() => steps.sendNow(entry)}>
              Send now{of}
            </button>
          )}
          {entry.state === 'waiting' || entry.about === 'me-too' ? null : (
            <button type="button" className={status.textButton} onClick={openAgain}>
              Open again{of}
            </button>
          )}
          <button type="button" className={status.textButton} onClick={() => setAsks(true)}>
            Remove{of}
          </button>
        </p>
      )}
    </li>
  );
}

interface WaitingListProps {
  waiting: Waiting;
  drafts: DraftBox;
  now: () => string;
}

/** What is written and not saved: how many, and in a fold each with its words, why, and what can be done. */
export function WaitingList({ waiting, drafts, now }: WaitingListProps): React.ReactElement | null {
  const { entries } = waiting;
  const steps = useWaitingSteps(waiting);
  if (entries.length === 0) return null;
  // In a fold nobody would look for it: what waits for a person waits for ever, where a connection comes back by itself.
  const isSignedOut = entries.some((entry) => entry.state === 'waiting' && entry.isSignedOut);
  return (
    <>
      {isSignedOut ? (
        <p className={styles.signedOut} role="status">
          Your sign-in has ended. Sign in again in another tab, then come back. What you wrote is kept here.
        </p>
      ) : null}
      <details className={styles.waiting} data-waiting={entries.length}>
        <summary>{summaryWords(entries)}</summary>
        <ul>
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} steps={steps} drafts={drafts} now={now()} />
          ))}
        </ul>
      </details>
    </>
  );
}
