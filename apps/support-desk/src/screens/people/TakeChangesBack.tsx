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
    { is: 'offered' | 'working' } | { is: 'done' | 'failed'; title: string; words: string }
  >({
    is: 'offered',
  });
  /** How many are back: a second press goes on from there. */
  const back = React.useRef(0);
  const changed = stored.flatMap(({ before, now }) => (before ? [{ before, now }] : []));
  if (changed.length === 0) return null;
  const takeBack = async (): Promise<void> => {
    setState({ is: 'working' });
    try {
      for (const { before, now } of changed.slice(back.current)) {
        await desk.keepPerson(before.value, now);
        back.current += 1;
      }
      setState({
        is: 'done',
        title: 'The changes were undone',
        words: `${counted(back.current, 'person is', 'people are')} as before.`,
      });
    } catch (error) {
      setState({
        is: 'failed',
        title: `${counted(back.current, 'change was', 'changes were')} undone, of ${changed.length}`,
        words: notSavedWords(error).words,
      });
    }
  };
  const message =
    state.is === 'done' || state.is === 'failed' ? (
      <Message kind={state.is === 'done' ? 'note' : 'warning'} announced title={state.title}>
        <p>{state.words}</p>
      </Message>
    ) : null;
  if (state.is === 'done') return message;
  return (
    <>
      {message}
      <p>
        <FirstButton busy={state.is === 'working'} onClick={() => void takeBack()}>
          Undo: put {counted(changed.length - back.current, 'changed person', 'changed people')} back as before
        </FirstButton>
      </p>
    </>
  );
}
