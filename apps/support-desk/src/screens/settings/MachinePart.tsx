import * as React from 'react';
import { useSettingsNow } from '../../app/desk-context';
import { isSwitchedOff } from '../../app/switches/is-switched-off';
import { withinTime } from '../../machine/time-limit';
import { clearWritten, countWritten } from '../../app/machine/written-here';
import { Button } from '../../controls/Button';
import { Message } from '../../controls/Message';
import { browserStore, keptDays } from '../../drafts/draft-box';
import styles from './settings.module.scss';

/** Milliseconds. Clearing a store takes no longer than writing it. */
const patienceMs = 5_000;

async function clearMachine(): Promise<void> {
  const store = browserStore();
  if (store) clearWritten(store);
  const { clearBrowserMemory } = await import(/* webpackChunkName: 'storage' */ '../../app/storage-chunk');
  await withinTime(patienceMs, 'This device’s storage', clearBrowserMemory());
}

const writtenWords = (count: number): string =>
  count === 0
    ? 'Nothing that was written here is waiting to be sent.'
    : `${count} ${count === 1 ? 'thing was' : 'things were'} written here and not sent, by you or by others. ${count === 1 ? 'It is' : 'They are'} deleted too, and there is no other copy.`;

/**
 * What the desk keeps in this browser, and the one button that takes all of it away. For everybody: it asks for no right, and for no desk,
 * since it is there too where the desk does not open. `children`: what the desk has to say besides, where it is open.
 */
export function MachinePart({ children }: { children?: React.ReactNode }): React.ReactElement {
  const [state, setState] = React.useState<'kept' | 'asks' | 'clearing' | 'clear' | 'failed'>('kept');
  const store = browserStore();
  const clear = (): void => {
    setState('clearing');
    clearMachine().then(
      () => setState('clear'),
      () => setState('failed'),
    );
  };
  return (
    <section className={styles.section} aria-labelledby="tsd-machine">
      <h3 id="tsd-machine">This device</h3>
      <p>
        {isSwitchedOff(useSettingsNow(), 'last-visit')
          ? 'The desk keeps nothing in this browser of what you read: that is switched off.'
          : 'So that it opens at once, the desk keeps in this browser what you read last. It is deleted after 30 days, or as soon as somebody else opens the desk here.'}{' '}
        What you write and have not sent stays here for you for {keptDays} days. On a shared device, clear it before you
        leave.
      </p>
      {children}
      {state === 'kept' ? <Button onClick={() => setState('asks')}>Clear this device</Button> : null}
      {state === 'asks' || state === 'clearing' ? (
        <Message kind="warning" announced title="Clear this device?">
          <p>{writtenWords(store ? countWritten(store) : 0)} What is saved in SharePoint stays there.</p>
          <p>
            <Button busy={state === 'clearing'} onClick={clear}>
              Clear it for good
            </Button>{' '}
            <Button kind="quiet" onClick={() => setState('kept')}>
              Keep everything
            </Button>
          </p>
        </Message>
      ) : null}
      {state === 'clear' ? (
        <Message kind="note" announced title="This device is clear">
          <p>The desk keeps nothing here now. Close this page before you leave: what you write on it is kept again.</p>
        </Message>
      ) : null}
      {state === 'failed' ? (
        <Message kind="problem" announced title="What was read here could not be cleared">
          <p>The browser did not answer. Clear the data of this site in the settings of the browser itself.</p>
          <p>
            <Button onClick={clear}>Try again</Button>
          </p>
        </Message>
      ) : null}
    </section>
  );
}
