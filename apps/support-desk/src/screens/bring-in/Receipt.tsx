import * as React from 'react';
import { counted } from '@tms-support/support-domain';
import { Problem } from '../../app/Problem';
import { DeskLink } from '../../app/DeskLink';
import { CopyText } from '../../controls/CopyText';
import { FirstButton } from '../../controls/FirstButton';
import { Message } from '../../controls/Message';
import { NotStored } from '../rows/NotStored';
import { StoringNow } from '../rows/StoringNow';
import type { Preview } from './find-changes';
import type { TakeIn } from './use-take-in';
import { noneOfThem } from '../rows/none-of-them';
import styles from '../rows/rows.module.scss';

/** What was done, and what is not known, to keep or to send. */
const receiptText = ({ what, receipt, unreadable, notSeen }: Preview, taking: TakeIn): string =>
  [
    `It was read as ${what}.`,
    `Stored: ${taking.stored.length}. Not stored: ${taking.refused.length}. Left: ${taking.left.length}.`,
    ...receipt,
    ...taking.refused.map(({ one, why }) => `Not stored: ${one.title}. ${why}`),
    ...taking.left.map(({ title }) => `Left: ${title}`),
    ...unreadable.map(({ where, why }) => `Not read: ${where}. ${why}`),
    ...notSeen.map((title) => `Not seen in this file: ${title}`),
  ].join('\n');

interface ReceiptProps {
  preview: Preview;
  taking: TakeIn;
  stop: () => void;
  goOn: () => void;
  again: () => void;
}

/** How far the storing is, then what became of it. */
export function Receipt({ preview, taking, stop, goOn, again }: ReceiptProps): React.ReactElement {
  const { state, stored, refused, left } = taking;
  const heading = React.useRef<HTMLHeadingElement>(null);
  // The button that was pressed goes.
  React.useEffect(() => heading.current?.focus(), [state]);
  const all = stored.length + refused.length + left.length;
  if (state === 'storing')
    return (
      <>
        <h3 ref={heading} tabIndex={-1}>
          Storing the updates
        </h3>
        <StoringNow label="How many updates are stored" done={all - left.length} all={all} stop={stop} />
      </>
    );
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {state === 'done' ? 'What was stored' : 'What was stored so far'}
      </h3>
      {state === 'failed' ? <Problem error={taking.error} wrote="several" tryAgain={goOn} /> : null}
      <Message
        kind={refused.length + left.length > 0 ? 'warning' : 'saved'}
        announced
        title={`${counted(stored.length, 'update is', 'updates are')} on the timetable as announced now`}
      >
        {left.length > 0 ? (
          <p>
            {counted(left.length, 'update is', 'updates are')} left. {noneOfThem(taking)}
          </p>
        ) : null}
        {preview.receipt.slice(1).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Message>
      <NotStored lines={refused.map(({ one, why }) => `${one.title}. ${why}`)} />
      <div className={styles.row}>
        {state === 'stopped' ? (
          <FirstButton kind="primary" onClick={goOn}>
            Store the rest
          </FirstButton>
        ) : null}
        <CopyText text={() => receiptText(preview, taking)} copied="The receipt is copied." label="The receipt">
          Copy the receipt
        </CopyText>
        <FirstButton onClick={again}>Bring in more</FirstButton>
        <DeskLink to={{ screen: 'updates' }}>Go to the timetable</DeskLink>
      </div>
    </>
  );
}
