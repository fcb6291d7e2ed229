import * as React from 'react';
import { counted } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { FirstButton } from '../../controls/FirstButton';
import { Message } from '../../controls/Message';
import { notSavedWords } from '../../words/fault-words';
import type { PersonStored } from './store-person';

/** Puts the changed rows back as they were. Who was added stays, and it is said why. */
export function TakeChangesBack({ stored }: { stored: readonly PersonStored[] }): React.ReactElement | null {
  const { desk } = useDesk<'keepPerson'>();
  const [state, setState] = React.useState<
    { is: 'offered' | 'working' } | { is: 'done'; title: string; words: string }
  >({
    is: 'offered',
  });
  const changed = stored.flatMap(({ before, now }) => (before ? [{ before, now }] : []));
  if (changed.length === 0) return null;
  const takeBack = async (): Promise<void> => {
    setState({ is: 'working' });
    let back = 0;
    try {
      for (const { before, now } of changed) {
        await desk.keepPerson(before.value, now);
        back += 1;
      }
      setState({
        is: 'done',
        title: 'The changes were undone',
        words: `${counted(back, 'person is', 'people are')} as before.`,
      });
    } catch (error) {
      setState({
        is: 'done',
        title: `${counted(back, 'change was', 'changes were')} undone, of ${changed.length}`,
        words: notSavedWords(error).words,
      });
    }
  };
  if (state.is === 'done')
    return (
      <Message kind="note" announced title={state.title}>
        <p>{state.words}</p>
      </Message>
    );
  return (
    <p>
      <FirstButton busy={state.is === 'working'} onClick={() => void takeBack()}>
        Undo: put {counted(changed.length, 'changed person', 'changed people')} back as before
      </FirstButton>
    </p>
  );
}
