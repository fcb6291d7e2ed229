import * as React from 'react';
import type { Given } from '@tms-support/sharepoint-storage';
import { useDesk } from './desk-context';
import { KeptInOutbox } from './outbox/kept-in-outbox';

/** How a sending ended: what the desk answered, or the fault that kept it from answering. */
export type Sent =
  | Given
  /** SharePoint could not be reached: the command is kept on this device, and is sent when it can be. `because` is in words. */
  | { outcome: 'waiting'; because: string; entryId: string }
  | { outcome: 'failed'; error: unknown };

interface Sending {
  isSending: boolean;
  /**
   * Sends once: a second press while the first is on its way does nothing, and gives undefined. `nothingTyped`: it is a press alone, and
   * no words are said to be kept where it fails.
   */
  send: (what: string, call: () => Promise<Given>, nothingTyped?: boolean) => Promise<Sent | undefined>;
}

/** Sends a command, and keeps the line of the screen true that says whether it is saved, waiting or refused. */
export function useSend(): Sending {
  const { sayStatus, now, shelf } = useDesk();
  const [isSending, setSending] = React.useState(false);
  const busy = React.useRef(false);
  const mounted = React.useRef(true);
  React.useEffect(
    () => () => {
      mounted.current = false;
    },
    [],
  );
  const send = React.useCallback(
    async (what: string, call: () => Promise<Given>, nothingTyped = false): Promise<Sent | undefined> => {
      if (busy.current) return undefined;
      busy.current = true;
      setSending(true);
      sayStatus({ state: 'sending', what });
      try {
        const given = await call();
        if (given.outcome === 'saved') sayStatus({ state: 'saved', what, at: now() });
        else sayStatus({ state: 'refused', what, nothingTyped });
        if (given.outcome !== 'refused') shelf.putIssue(given.row);
        return given;
      } catch (error) {
        if (error instanceof KeptInOutbox) {
          sayStatus({ state: 'waiting', what });
          return { outcome: 'waiting', because: error.message, entryId: error.entry.id };
        }
        sayStatus({ state: 'failed', what, error, nothingTyped });
        return { outcome: 'failed', error };
      } finally {
        busy.current = false;
        if (mounted.current) setSending(false);
      }
    },
    [sayStatus, now, shelf],
  );
  return { isSending, send };
}
