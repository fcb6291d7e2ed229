import * as React from 'react';

/** Something sent as soon as the screen is there, and again when the person asks: it never ends by itself in silence. */
export function useOnceSent(call: () => Promise<unknown>): { state: 'sending' | 'done' | 'failed'; again: () => void } {
  const [turn, setTurn] = React.useState(0);
  const [state, setState] = React.useState<'sending' | 'done' | 'failed'>('sending');
  const sender = React.useRef(call);
  sender.current = call;
  React.useEffect(() => {
    let isCurrent = true;
    setState('sending');
    sender.current().then(
      () => isCurrent && setState('done'),
      () => isCurrent && setState('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [turn]);
  return { state, again: React.useCallback(() => setTurn((before) => before + 1), []) };
}
