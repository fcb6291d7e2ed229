import * as React from 'react';
import { Problem } from '../../../app/Problem';
import { FirstButton } from '../../../controls/FirstButton';
import { Message } from '../../../controls/Message';
import type { HalvesGiven } from './give-halves';

interface HalvesMessageProps {
  given: HalvesGiven | undefined;
  /** What was to be done: "The merge". */
  what: string;
  /** What the half that was saved means, in words. */
  savedWords: string;
  again: () => void;
  isBusy: boolean;
}

/** How two writes ended where not both were saved: plainly, and with the way to finish. */
export function HalvesMessage({
  given,
  what,
  savedWords,
  again,
  isBusy,
}: HalvesMessageProps): React.ReactElement | null {
  if (given?.outcome === 'none') {
    if (given.error !== undefined) return <Problem error={given.error} wrote tryAgain={again} />;
    return (
      <Message kind="problem" announced title={given.because}>
        <p>Nothing was saved.</p>
      </Message>
    );
  }
  if (given?.outcome === 'one') {
    return (
      <Message kind="warning" announced title={`${what} is half done`}>
        <p>
          {savedWords} The other issue was not saved. {given.because}
        </p>
        <FirstButton kind="primary" busy={isBusy} onClick={again}>
          {isBusy ? 'Finishing it' : 'Finish it now'}
        </FirstButton>
      </Message>
    );
  }
  return null;
}
