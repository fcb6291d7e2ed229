import * as React from 'react';
import { useDesk } from '../../app/desk-context';
import { useOfLastWrite } from '../../app/use-of-last-write';

interface AddingRow {
  isSending: boolean;
  error: unknown;
  /** Sends once at a time. Gives true where it arrived. A press with nothing typed keeps no words. */
  add: (what: string, call: () => Promise<void>, nothingTyped?: boolean) => Promise<boolean>;
}

/** Sends a row of a report, and keeps the line at the top of the desk true. Rows have no outbox: the draft keeps the words. */
export function useAddRow(): AddingRow {
  const { sayStatus, now } = useDesk();
  const [isSending, setSending] = React.useState(false);
  const [error, setError] = useOfLastWrite<unknown>();
  const busy = React.useRef(false);
  const mounted = React.useRef(true);
  React.useEffect(
    () => () => {
      mounted.current = false;
    },
    [],
  );
  const add = async (what: string, call: () => Promise<void>, nothingTyped = false): Promise<boolean> => {
    if (busy.current) return false;
    busy.current = true;
    setSending(true);
    setError(undefined);
    sayStatus({ state: 'sending', what });
    try {
      await call();
      sayStatus({ state: 'saved', what, at: now() });
      return true;
    } catch (fault) {
      sayStatus({ state: 'not-sent', what, nothingTyped });
      if (mounted.current) setError(fault);
      return false;
    } finally {
      busy.current = false;
      if (mounted.current) setSending(false);
    }
  };
  return { isSending, error, add };
}
