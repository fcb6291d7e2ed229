import * as React from 'react';
import type { TimetableRow, UpdateGiven } from '@tms-support/sharepoint-storage';
import { undoOfStep, type UpdateCommand } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { KeptInOutbox } from '../../app/outbox/kept-in-outbox';

/** How the sending of a step ended. */
type StepSent =
  | UpdateGiven
  /** SharePoint could not be reached: it is kept on this device, and is sent when it can be. */
  | { outcome: 'waiting' }
  | { outcome: 'failed'; error: unknown };

interface Sending {
  isBusy: boolean;
  /** Sends once: a second press while the first is on its way does nothing, and gives undefined. `what` follows "Saved:". */
  send: (what: string, call: () => Promise<UpdateGiven>) => Promise<StepSent | undefined>;
  /** Gives a step on this row, and offers to take it back where it can be taken back. */
  give: (what: string, row: TimetableRow, command: UpdateCommand, commandId?: string) => Promise<StepSent | undefined>;
}

/** Writes on the timetable, once at a time, and keeps the line of the screen true that says whether it is saved. */
export function useUpdateStep(): Sending {
  const { desk, shelf, sayStatus, offerUndo, newId, now } = useDesk<'giveUpdateCommand'>();
  const [isBusy, setBusy] = React.useState(false);
  const busy = React.useRef(false);
  const mounted = React.useRef(true);
  React.useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);

  const send = async (what: string, call: () => Promise<UpdateGiven>): Promise<StepSent | undefined> => {
    if (busy.current) return undefined;
    busy.current = true;
    setBusy(true);
    sayStatus({ state: 'sending', what });
    try {
      const given = await call();
      sayStatus(given.outcome === 'saved' ? { state: 'saved', what, at: now() } : { state: 'refused', what });
      if (given.row) shelf.put(`update/${given.row.number}`, given.row);
      return given;
    } catch (error) {
      if (error instanceof KeptInOutbox) {
        sayStatus({ state: 'waiting', what });
        return { outcome: 'waiting' };
      }
      sayStatus({ state: 'failed', what, error });
      return { outcome: 'failed', error };
    } finally {
      busy.current = false;
      if (mounted.current) setBusy(false);
    }
  };

  const give: Sending['give'] = async (what, row, command, commandId) => {
    const sent = await send(what, () => desk.giveUpdateCommand(row, command, commandId ?? newId()));
    if (sent?.outcome !== 'saved') return sent;
    const saved = sent.row;
    const back = undoOfStep(row.value, saved.value);
    if (back)
      offerUndo(what, async () => {
        const undone = await desk.giveUpdateCommand(saved, back);
        if (undone.row) shelf.put(`update/${saved.number}`, undone.row);
        return undone;
      });
    return sent;
  };
  return { isBusy, send, give };
}
