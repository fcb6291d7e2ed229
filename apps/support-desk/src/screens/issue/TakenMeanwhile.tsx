import * as React from 'react';
import type { ChangedMeanwhile } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { Button } from '../../controls/Button';
import { Message } from '../../controls/Message';
import { givenBy, hasItSince } from '../../words/fact-words';

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
  return (
    <Message kind="warning" announced title={hasItSince(change, now())}>
      <p>{by ? `${by} ` : ''}Nothing has changed. Do you want to take it over?</p>
      <Button busy={isBusy} onClick={takeOver}>
        Take it over from {name}
      </Button>{' '}
      <Button kind="quiet" onClick={leave}>
        Leave it with {name}
      </Button>
    </Message>
  );
}
