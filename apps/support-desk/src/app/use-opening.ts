import * as React from 'react';
import type { Desk, Entrance, LastSeen } from '@tms-support/sharepoint-storage';
import { useWhenBack } from './use-when-back';

/** What is shown from the last visit, and how it stands. */
export interface Seen extends LastSeen {
  /** `checking` until the door has said who is there; `failed` where SharePoint did not answer, or the sign-in has ended. */
  check: 'checking' | 'done' | 'failed' | 'signed-out';
}

export type Opening =
  | { state: 'opening' }
  | {
      state: 'open';
      desk: Desk;
      entrance: Entrance;
      /** Where the first paint came from the last visit. */
      seen?: Seen | undefined;
      /** Resolves once the door has said who is there. No request goes to the site before. */
      entered: Promise<unknown>;
    }
  | { state: 'failed'; error: unknown };

/** A store that does not answer costs the warm start, and not the desk. */
const memoryPatienceMs = 1000;

function lastSeenOf(desk: Desk): Promise<LastSeen | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, memoryPatienceMs, undefined));
  return Promise.race([desk.lastSeen(), late]).catch(() => undefined);
}

/** Only who could work the last time is shown what they saw then. */
const worksFrom = (seen: LastSeen | undefined): seen is LastSeen =>
  seen !== undefined && (seen.entrance.state === 'ready' || seen.entrance.state === 'no-access-to-issues');

const isUnchecked = ({ seen }: { seen?: Seen | undefined }): boolean =>
  seen?.check === 'failed' || seen?.check === 'signed-out';

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | undefined)?.code;

/**
 * Opens the desk. What this person saw last is shown at once; then the door says who is there and what there is. Where it says
 * that they may not enter, what was shown is taken away. Returns also what enters again.
 */
export function useOpening(
  siteUrl: string | undefined,
  openDesk: (siteUrl: string) => Promise<Desk>,
): [Opening, () => void] {
  const [opening, setOpening] = React.useState<Opening>({ state: 'opening' });
  const [turn, setTurn] = React.useState(0);
  const open = React.useRef(openDesk);
  open.current = openDesk;

  React.useEffect(() => {
    if (!siteUrl) return undefined;
    let isCurrent = true;
    const say = (change: (before: Opening) => Opening): void => {
      if (isCurrent) setOpening(change);
    };
    say((before) =>
      before.state === 'open' && before.seen && isUnchecked(before)
        ? { ...before, seen: { ...before.seen, check: 'checking' } }
        : { state: 'opening' },
    );
    const enter = async (): Promise<void> => {
      const desk = await open.current(siteUrl);
      const seen = await lastSeenOf(desk);
      const entering = desk.enter();
      const entered = entering.then(() => undefined);
      entered.catch(() => undefined);
      if (worksFrom(seen)) {
        say(() => ({ state: 'open', desk, entrance: seen.entrance, seen: { ...seen, check: 'checking' }, entered }));
      }
      const entrance = await entering;
      say((before) => {
        const shown = before.state === 'open' && before.desk === desk ? before.seen : undefined;
        return { state: 'open', desk, entrance, entered, ...(shown ? { seen: { ...shown, check: 'done' } } : {}) };
      });
    };
    enter().catch((error: unknown) =>
      say((before) =>
        before.state === 'open' && before.seen && codeOf(error) !== 'STORAGE.NOT_ALLOWED'
          ? {
              ...before,
              seen: { ...before.seen, check: codeOf(error) === 'STORAGE.SIGNED_OUT' ? 'signed-out' : 'failed' },
            }
          : { state: 'failed', error },
      ),
    );
    return () => {
      isCurrent = false;
    };
  }, [siteUrl, turn]);

  const again = React.useCallback(() => setTurn((before) => before + 1), []);
  const hasFailed = opening.state === 'failed' || (opening.state === 'open' && isUnchecked(opening));
  useWhenBack(hasFailed, again);
  return [opening, again];
}
