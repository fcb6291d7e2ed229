import * as React from 'react';
import type { ReplyRow } from '@tms-support/sharepoint-storage';
import type { StandardReply } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';

/** How the keeping of a reply ended. */
export type Kept =
  | { outcome: 'saved'; row: ReplyRow }
  /** Somebody changed it meanwhile: theirs is here, and nothing was written. */
  | { outcome: 'overtaken'; theirs: ReplyRow }
  | { outcome: 'failed'; error: unknown };

const isConflict = (error: unknown): boolean => (error as { code?: unknown } | undefined)?.code === 'STORAGE.CONFLICT';

/** Keeps a reply, once at a time, and keeps the line of the screen true that says whether it is saved. */
export function useKeepReply(): {
  isBusy: boolean;
  keep: (reply: StandardReply, row?: ReplyRow) => Promise<Kept | undefined>;
} {
  const { desk, sayStatus, now, offerUndo, shelf } = useDesk();
  const [isBusy, setBusy] = React.useState(false);
  const busy = React.useRef(false);
  const mounted = React.useRef(true);
  React.useEffect(
    () => () => {
      mounted.current = false;
    },
    [],
  );
  const keep = async (reply: StandardReply, row?: ReplyRow): Promise<Kept | undefined> => {
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
      const theirs = isConflict(error) && row ? await theirsOf(row.number) : undefined;
      sayStatus({ state: theirs ? 'refused' : 'not-sent', what });
      return theirs ? { outcome: 'overtaken', theirs } : { outcome: 'failed', error };
    } finally {
      busy.current = false;
      if (mounted.current) setBusy(false);
    }
  };
  const theirsOf = async (number: number): Promise<ReplyRow | undefined> => {
    try {
      return (await desk.readReplies()).find((one) => one.number === number);
    } catch {
      // The conflict is told as a fault then, with its own words.
      return undefined;
    }
  };
  return { isBusy, keep };
}
