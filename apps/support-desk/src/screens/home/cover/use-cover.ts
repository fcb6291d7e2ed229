import * as React from 'react';
import type { CoverCommand, Need } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { useOfLastWrite } from '../../../app/use-of-last-write';

interface CoverGiving {
  isSending: boolean;
  /** Why the last change did not come about: a refusal in words, or what was thrown. */
  problem: unknown;
  /** True where it was saved. `undo` takes it back. */
  give: (what: string, command: CoverCommand, undo?: { words: string; command: CoverCommand }) => Promise<boolean>;
}

const needsWords = (needs: readonly Need[]): string =>
  needs
    .map(({ field, message }) =>
      field === 'seen' ? `${message}. If you still want to change it, choose again.` : `${message}.`,
    )
    .join(' ');

/** Changes who covers an inbox: says where that stands, shows it everywhere, and offers to take it back. */
export function useCoverGiving(): CoverGiving {
  const { desk, shelf, sayStatus, offerUndo, now } = useDesk<'giveCover'>();
  const [isSending, setSending] = React.useState(false);
  const [problem, setProblem] = useOfLastWrite<unknown>();
  const busy = React.useRef(false);

  const send = React.useCallback(
    async (command: CoverCommand): Promise<{ needs?: readonly Need[]; wasSo?: true }> => {
      const given = await desk.giveCover(command);
      if (given.outcome === 'refused') {
        // As it stands now: who presses again has seen it.
        if (given.rows) shelf.put('cover', given.rows);
        return { needs: given.needs };
      }
      shelf.put('cover', given.rows);
      return given.wasSo ? { wasSo: true } : {};
    },
    [desk, shelf],
  );

  const give = React.useCallback<CoverGiving['give']>(
    async (what, command, undo) => {
      if (busy.current) return false;
      busy.current = true;
      setSending(true);
      setProblem(undefined);
      sayStatus({ state: 'sending', what });
      try {
        const { needs, wasSo } = await send(command);
        if (needs) {
          sayStatus({ state: 'refused', what, nothingTyped: true });
          setProblem(needsWords(needs));
          return false;
        }
        sayStatus({ state: 'saved', what, at: now() });
        // What a colleague wrote first is not offered to be undone here.
        if (undo && !wasSo) {
          offerUndo(undo.words, async () => {
            const { needs: refused } = await send(undo.command);
            return refused ? { outcome: 'refused' } : undefined;
          });
        }
        return true;
      } catch (error) {
        sayStatus({ state: 'failed', what, error, nothingTyped: true });
        setProblem(error);
        return false;
      } finally {
        busy.current = false;
        setSending(false);
      }
    },
    [send, sayStatus, offerUndo, now, setProblem],
  );
  return { isSending, problem, give };
}
