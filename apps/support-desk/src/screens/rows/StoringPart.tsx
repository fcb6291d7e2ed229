import * as React from 'react';
import { counted } from '@tms-support/support-domain';
import { Problem } from '../../app/Problem';
import { CopyText } from '../../controls/CopyText';
import { FirstButton } from '../../controls/FirstButton';
import { Message } from '../../controls/Message';
import { NotStored } from './NotStored';
import { StoringNow } from './StoringNow';
import type { Storing } from './use-store-in-turn';
import { noneOfThem } from './none-of-them';
import styles from './rows.module.scss';

interface StoringPartProps<T, S> {
  storing: Storing<T, S>;
  stop: () => void;
  goOn: () => void;
  /** "Storing the people" */
  doing: string;
  /** "person is", "people are" */
  words: readonly [string, string];
  nameOf: (one: T) => string;
  /** More lines of the receipt: what was read, and what was not. */
  receipt: readonly string[];
  /** What can be taken back, or why it cannot. */
  children: React.ReactNode;
}

/** How far the storing is, with Stop; then what became of it, to keep or to send. */
export function StoringPart<T, S>(props: StoringPartProps<T, S>): React.ReactElement {
  const { storing, stop, goOn, doing, words, nameOf, receipt, children } = props;
  const { state, stored, refused, left } = storing;
  const heading = React.useRef<HTMLHeadingElement>(null);
  // The button that was pressed goes.
  React.useEffect(() => heading.current?.focus(), [state]);
  const all = stored.length + refused.length + left.length;
  if (state === 'storing')
    return (
      <>
        <h3 ref={heading} tabIndex={-1}>
          {doing}
        </h3>
        <StoringNow label={doing} done={all - left.length} all={all} stop={stop} />
      </>
    );
  const text = (): string =>
    [
      `Stored: ${stored.length}. Not stored: ${refused.length}. Left: ${left.length}.`,
      ...receipt,
      ...stored.map(({ one }) => `Stored: ${nameOf(one)}`),
      ...refused.map(({ one, why }) => `Not stored: ${nameOf(one)}. ${why}`),
      ...left.map((one) => `Left: ${nameOf(one)}`),
    ].join('\n');
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {state === 'done' ? 'What was stored' : 'What was stored so far'}
      </h3>
      {state === 'failed' ? <Problem error={storing.error} wrote="several" tryAgain={goOn} /> : null}
      <Message
        kind={refused.length + left.length > 0 ? 'warning' : 'saved'}
        announced
        title={`${counted(stored.length, ...words)} stored`}
      >
        {left.length > 0 ? (
          <p>
            {counted(left.length, ...words)} left. {noneOfThem(storing)}
          </p>
        ) : null}
      </Message>
      <NotStored lines={refused.map(({ one, why }) => `${nameOf(one)}. ${why}`)} />
      {children}
      <div className={styles.row}>
        {state === 'stopped' ? (
          <FirstButton kind="primary" onClick={goOn}>
            Store the rest
          </FirstButton>
        ) : null}
        <CopyText text={text} copied="The receipt is copied." label="The receipt">
          Copy the receipt
        </CopyText>
      </div>
    </>
  );
}
