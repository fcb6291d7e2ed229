import * as React from 'react';
import { useDesk } from '../../app/desk-context';
import { KeptInOutbox } from '../../app/outbox/kept-in-outbox';
import { useOfLastWrite } from '../../app/use-of-last-write';

interface AddingRow {
  isSending: boolean;
  error: unknown;
  /** Sends once at a time. Gives nothing where it neither arrived nor waits. A press with nothing typed keeps no words. */
  add: (what: string, call: () => Promise<void>, nothingTyped?: boolean) => Promise<'saved' | 'waiting' | undefined>;
}

/** Sends a row of a report, and keeps the line at the top of the desk true. What SharePoint does not take yet waits in the outbox. */
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
  const add = async (what: string, call: () => Promise<void>, nothingTyped = false): ReturnType<AddingRow['add']> => {
    if (busy.current) return undefined;
    busy.current = true;
    setSending(true);
    setError(undefined);
    sayStatus({ state: 'sending', what });
    try {
      await call();
      sayStatus({ state: 'saved', what, at: now() });
      return 'saved';
    } catch (fault) {
      if (fault instanceof KeptInOutbox) {
        sayStatus({ state: 'waiting', what });
        return 'waiting';
      }
      sayStatus({ state: 'failed', what, error: fault, nothingTyped });
      if (mounted.current) setError(fault);
      return undefined;
    } finally {
      busy.current = false;
      if (mounted.current) setSending(false);
    }
  };
  return { isSending, error, add };
}
