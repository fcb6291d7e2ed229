import * as React from 'react';
import { counted } from '@tms-support/support-domain';
import { Problem } from '../../app/Problem';
import { FirstButton } from '../../controls/FirstButton';
import { Message } from '../../controls/Message';
import { StoringNow } from '../rows/StoringNow';
import type { Storing } from './use-store-hearings';
import { noneOfThem } from '../rows/none-of-them';
import styles from '../rows/rows.module.scss';

interface HearingsReceiptProps {
  storing: Storing;
  stop: () => void;
  goOn: () => void;
  undo: () => void;
  again: () => void;
}

const titleOf = ({ what, state }: Storing): string => {
  if (state === 'storing') return what === 'store' ? 'Storing the hearings' : 'Putting everything back';
  if (state !== 'done') return what === 'store' ? 'What was stored so far' : 'What was put back so far';
  return what === 'store' ? 'The hearings are stored' : 'Everything is as it was before the file';
};

/** How far the storing is, then what became of it, with the way back. */
export function HearingsReceipt({ storing, stop, goOn, undo, again }: HearingsReceiptProps): React.ReactElement {
  const { state, what, stored, left, refused } = storing;
  const heading = React.useRef<HTMLHeadingElement>(null);
  // The button that was pressed goes.
  React.useEffect(() => heading.current?.focus(), [state, what]);
  const all = stored.length + left.length + refused.length;
  const rows = stored.filter(({ one }) => one.after.kind === 'hearing').length;
  return (
    <section aria-labelledby="tsd-hearings-receipt">
      <h3 id="tsd-hearings-receipt" ref={heading} tabIndex={-1}>
        {titleOf(storing)}
      </h3>
      {state === 'storing' ? (
        <StoringNow label="How many rows are written" done={all - left.length} all={all} stop={stop} />
      ) : (
        <>
          {state === 'failed' ? <Problem error={storing.error} wrote="several" tryAgain={goOn} /> : null}
          <Message
            kind={refused.length + left.length > 0 ? 'warning' : 'saved'}
            announced
            title={`${counted(rows, 'hearing was', 'hearings were')} ${what === 'store' ? 'written' : 'put back'}`}
          >
            {left.length > 0 ? (
              <p>
                {counted(left.length, 'row is', 'rows are')} left. {noneOfThem(storing)}
              </p>
            ) : null}
            {refused.map(({ one, why }) => (
              <p key={one.key}>
                {one.after.reference || 'A row without a reference'}: {why}
              </p>
            ))}
          </Message>
          <div className={styles.row}>
            {state === 'stopped' ? (
              <FirstButton kind="primary" onClick={goOn}>
                {what === 'store' ? 'Store the rest' : 'Put back the rest'}
              </FirstButton>
            ) : null}
            {what === 'store' && stored.length > 0 ? <FirstButton onClick={undo}>Undo all of it</FirstButton> : null}
            <FirstButton onClick={again}>Bring in another file</FirstButton>
          </div>
        </>
      )}
    </section>
  );
}
