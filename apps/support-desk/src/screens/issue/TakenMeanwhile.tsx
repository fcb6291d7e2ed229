import * as React from 'react';
import type { ChangedMeanwhile } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { FirstButton } from '../../controls/FirstButton';
import { Message } from '../../controls/Message';
import { givenBy, hasItSince } from '../../words/fact-words';
import styles from './issue.module.scss';

interface TakenMeanwhileProps {
  change: ChangedMeanwhile;
  takeOver: () => void;
  leave: () => void;
  isBusy: boolean;
}

/** The second of two who press "I will deal with it": who has it, since when, and whether to take it over. */
export function TakenMeanwhile({ change, takeOver, leave, isBusy }: TakenMeanwhileProps): React.ReactElement {
  const { now } = useDesk();
  const by = givenBy(change);
  const name = change.theirs ?? 'nobody';
  const place = React.useRef<HTMLDivElement>(null);
  // The button that was pressed has gone: the question is in its place.
  React.useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} className={styles.taken}>
      <Message kind="warning" announced title={hasItSince(change, now())}>
        <p>{by ? `${by} ` : ''}Nothing has changed. Do you want to take it over?</p>
        <div className={styles.takenAnswers}>
          <FirstButton busy={isBusy} onClick={takeOver}>
            Take it over from {name}
          </FirstButton>
          <FirstButton kind="quiet" onClick={leave}>
            Leave it with {name}
          </FirstButton>
        </div>
      </Message>
    </div>
  );
}
