import * as React from 'react';
import { theScreen } from '../machine/gaps';
import { FirstButton } from '../controls/FirstButton';
import { Message } from '../controls/Message';

/** A part of a screen whose script comes when the part is shown, or before that. */
export interface LatePart<P> {
  (props: P): React.ReactElement | null;
  /** Loads the script. Resolves also where that failed: it is asked for again when the part is shown. */
  prefetch(): Promise<void>;
}

/**
 * A part with a script of its own, which what stands around it neither waits for nor falls with. `React.lazy` would throw where the script does
 * not arrive, and what catches that takes the whole form off the screen; here `failed` stands in the part's place, with a way to try
 * again.
 */
export function latePart<P extends object>(load: () => Promise<React.ComponentType<P>>, failed: string): LatePart<P> {
  let here: React.ComponentType<P> | undefined;
  const fetch = async (): Promise<void> => {
    here ??= await load();
  };
  function Late(props: P): React.ReactElement | null {
    const [state, setState] = React.useState<'coming' | 'here' | 'failed'>(here ? 'here' : 'coming');
    React.useEffect(() => {
      if (state !== 'coming') return undefined;
      let isShown = true;
      // Not in the turn in which the script was read: both together held up a key.
      fetch()
        .then(theScreen)
        .then(
          () => isShown && setState('here'),
          () => isShown && setState('failed'),
        );
      return () => {
        isShown = false;
      };
    }, [state]);
    if (state === 'failed') {
      return (
        <Message kind="note" announced title={failed}>
          <FirstButton kind="quiet" onClick={() => setState('coming')}>
            Try again
          </FirstButton>
        </Message>
      );
    }
    const Here = here;
    return Here && state === 'here' ? <Here {...props} /> : null;
  }
  Late.prefetch = (): Promise<void> => fetch().catch(() => undefined);
  return Late;
}
