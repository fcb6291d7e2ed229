import * as React from 'react';

/** A screen whose script comes when it is opened, or before that when there is time. */
export interface LateScreen<P> {
  (props: P): React.ReactElement;
  /** Loads the script. Resolves also where that failed: the next try is made when the screen is opened. */
  prefetch(): Promise<void>;
}

/**
 * Like `React.lazy`, with two differences. A script that did not load is asked for again when the screen is opened again:
 * `React.lazy` remembers the failure for as long as the page lives. One that is here paints at once, without a fallback between.
 */
export function lateScreen<P extends object>(load: () => Promise<React.ComponentType<P>>): LateScreen<P> {
  let here: React.ComponentType<P> | undefined;
  const fetch = async (): Promise<React.ComponentType<P>> => (here = await load());
  function Late(props: P): React.ReactElement {
    const [Shown] = React.useState<React.ComponentType<P>>(
      () => here ?? (React.lazy(async () => ({ default: await fetch() })) as unknown as React.ComponentType<P>),
    );
    return <Shown {...props} />;
  }
  Late.prefetch = async (): Promise<void> => {
    try {
      await fetch();
    } catch {
      // No connection at the moment: nobody asked for this screen yet.
    }
  };
  return Late;
}
