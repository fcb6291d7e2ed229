import * as React from 'react';
import { DeskLink } from '../../../app/DeskLink';
import { FirstButton } from '../../../controls/FirstButton';
import { issueTitle } from '../../../words/issue-title';
import type { OneOutcome, Run } from './use-several';
import styles from '../find.module.scss';

const stateWords: Record<OneOutcome['state'], string> = {
  'to-come': 'Not started yet',
  sending: 'Sending',
  saved: 'Saved',
  waiting: 'Waiting: kept on this device, and sent as soon as SharePoint answers',
  refused: 'Refused',
  unsure: 'Not confirmed',
  failed: 'Not saved',
  'not-tried': 'Not started: you stopped',
};

const counted = (outcomes: readonly OneOutcome[], state: OneOutcome['state']): number =>
  outcomes.filter((one) => one.state === state).length;

/** The end of it in a sentence: "3 saved, 1 refused." */
function endWords(outcomes: readonly OneOutcome[]): string {
  const parts = (
    [
      ['saved', 'saved'],
      ['waiting', 'waiting'],
      ['refused', 'refused'],
      ['unsure', 'not confirmed'],
      ['failed', 'not saved'],
      ['not-tried', 'not started'],
    ] as const
  )
    .map(([state, words]) => [counted(outcomes, state), words] as const)
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`);
  return `${parts.join(', ')}.`;
}

interface OutcomesProps {
  run: Run;
  stop: () => void;
  again: (() => void) | undefined;
  close: () => void;
}

/** What became of each of several issues, while it happens and after. */
export function Outcomes({ run, stop, again, close }: OutcomesProps): React.ReactElement {
  const { outcomes, isRunning, what } = run;
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  /** A button that goes with what it does: the focus goes to where it is told of, and not to the top of the page. */
  const then = (act: () => void) => () => {
    act();
    heading.current?.focus();
  };
  const done = outcomes.filter(({ state }) => state !== 'to-come' && state !== 'sending').length;
  return (
    <section className={styles.outcomes} aria-labelledby="tsd-several-done">
      <h3 id="tsd-several-done" ref={heading} tabIndex={-1}>
        {what}
      </h3>
      {isRunning ? (
        <>
          <p>
            {done} of {outcomes.length} done
          </p>
          <progress className={styles.bar} aria-labelledby="tsd-several-done" max={outcomes.length} value={done} />
        </>
      ) : null}
      <p role="status">{isRunning ? '' : endWords(outcomes)}</p>
      <ul className={styles.outcomeList}>
        {outcomes.map(({ row, state, because }) => (
          <li key={row.number}>
            <DeskLink to={{ screen: 'issue', number: row.number }}>
              Issue {row.number}: {issueTitle(row.value.details.whatHappened, 48)}
            </DeskLink>
            <strong>{stateWords[state]}</strong>
            {because ? <span>{because}</span> : null}
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        {isRunning ? <FirstButton onClick={then(stop)}>Stop after this one</FirstButton> : null}
        {again ? (
          <FirstButton kind="primary" onClick={then(again)}>
            Try the rest again
          </FirstButton>
        ) : null}
        {isRunning ? null : <FirstButton onClick={close}>Done</FirstButton>}
      </div>
    </section>
  );
}
