import * as React from 'react';
import type { ChangedMeanwhileError, ReplyRow, TheirRow } from '@tms-support/sharepoint-storage';
import type { StandardReply } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';

/** A reply as whoever changes it saw it. */
export type SeenReply = Pick<ReplyRow, 'number' | 'etag' | 'value'>;

/** How the keeping of a reply ended. */
export type Kept =
  | { outcome: 'saved'; row: ReplyRow }
  /** Somebody changed it meanwhile: theirs is here, and nothing was written. */
  | ({ outcome: 'overtaken' } & TheirRow<ReplyRow>)
  | { outcome: 'failed'; error: unknown };

/** Keeps a reply, once at a time, and keeps the line of the screen true that says whether it is saved. */
export function useKeepReply(): {
  isBusy: boolean;
  keep: (reply: StandardReply, row?: SeenReply) => Promise<Kept | undefined>;
} {
  const { desk, sayStatus, now, offerUndo, shelf } = useDesk<'keepReply' | 'readReplies'>();
  const [isBusy, setBusy] = React.useState(false);
  const busy = React.useRef(false);
  const mounted = React.useRef(true);
  React.useEffect(
    () => () => {
      mounted.current = false;
    },
    [],
  );
  const keep = async (reply: StandardReply, row?: SeenReply): Promise<Kept | undefined> => {
    if (busy.current) return undefined;
    const what = `the reply “${reply.title}”`;
    busy.current = true;
    setBusy(true);
    sayStatus({ state: 'sending', what });
    try {
      const kept = await desk.keepReply(reply, row);
      sayStatus({ state: 'saved', what, at: now() });
      // One that is new has nothing before it: it is kept, and not offered any more.
      offerUndo(row ? `the change to “${reply.title}”` : `adding “${reply.title}”`, async () => {
        await desk.keepReply(row ? row.value : { ...reply, retired: true }, kept);
        shelf.put('replies', await desk.readReplies());
      });
      return { outcome: 'saved', row: kept };
    } catch (error) {
      // By its code and its shape: storage is a script of its own here, and `instanceof` would need it on the first screen.
      const overtaken = error as Partial<ChangedMeanwhileError<ReplyRow>> | undefined;
      const row = overtaken?.code === 'STORAGE.CONFLICT' ? overtaken.row : undefined;
      sayStatus({ state: 'failed', what, error });
      return row ? { outcome: 'overtaken', ...row } : { outcome: 'failed', error };
    } finally {
      busy.current = false;
      if (mounted.current) setBusy(false);
    }
  };
  return { isBusy, keep };
}
