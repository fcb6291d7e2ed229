import * as React from 'react';
import { useDesk } from '../../app/desk-context';

type Written<T> = { outcome: 'saved'; value: T } | { outcome: 'failed'; error: unknown };

/** Writes something that is no step of the process (a file, a line, a reply), and keeps the line true that says whether it is saved. */
export function useWrite(): {
  isWriting: boolean;
  /** `nothingTyped`: no words are said to be kept where it fails. */
  write: <T>(what: string, call: () => Promise<T>, nothingTyped?: boolean) => Promise<Written<T> | undefined>;
} {
  const { sayStatus, now } = useDesk();
  const [isWriting, setWriting] = React.useState(false);
  const busy = React.useRef(false);
  const mounted = React.useRef(true);
  React.useEffect(
    () => () => {
      mounted.current = false;
    },
    [],
  );
  const write = React.useCallback(
    async <T>(what: string, call: () => Promise<T>, nothingTyped = false): Promise<Written<T> | undefined> => {
      // A second press while the first is on its way does nothing.
      if (busy.current) return undefined;
      busy.current = true;
      setWriting(true);
      sayStatus({ state: 'sending', what });
      try {
        const value = await call();
        sayStatus({ state: 'saved', what, at: now() });
        return { outcome: 'saved', value };
      } catch (error) {
        sayStatus({ state: 'failed', what, error, nothingTyped });
        return { outcome: 'failed', error };
      } finally {
        busy.current = false;
        if (mounted.current) setWriting(false);
      }
    },
    [sayStatus, now],
  );
  return { isWriting, write };
}
