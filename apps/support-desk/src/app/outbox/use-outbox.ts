import * as React from 'react';
import type { Desk, Given, Outbox, OutboxEntry, OutboxOptions, UpdateGiven } from '@tms-support/sharepoint-storage';
import type { Shelf } from '../shelf';
import type { SayStatus } from '../write-status';
import { machineLocks, machineStore } from './browser-machine';
import { deskThroughOutbox } from './desk-through-outbox';

/** How often what waits is tried again while the desk is open. */
const everyMs = 60_000;

/** `arrived` is called where the outbox, whose script comes late, has something to list after all. */
export type OpenOutbox = (options: OutboxOptions, arrived: () => void) => Outbox;

interface OutboxNeeds {
  desk: Desk;
  openOutbox: OpenOutbox | undefined;
  siteUrl: string;
  email: string;
  /** False: what waits goes when its person says so, and not before. */
  sendsByItself: boolean;
  /** Resolves once the door has said who is there: nothing is sent before. */
  entered: Promise<unknown>;
  shelf: Shelf;
  sayStatus: SayStatus;
  now: () => string;
  newId: () => string;
}

/** What has been written and is not saved, and what can be done about it. */
export interface Waiting {
  entries: readonly OutboxEntry[];
  outbox: Outbox | undefined;
  drain: () => Promise<void>;
  /** Lists again what is in it. */
  refresh: () => void;
}

/** Whatever is saved, now or later, is put where every screen finds it. */
function tellingShelf(desk: Desk, shelf: Shelf): OutboxOptions['desk'] {
  const told = (given: Given): Given => {
    if (given.outcome === 'saved') shelf.putIssue(given.row);
    return given;
  };
  const toldUpdate = (given: UpdateGiven): UpdateGiven => {
    if (given.row) shelf.put(`update/${given.row.number}`, given.row);
    return given;
  };
  // Sent while its writer looks on, it stands where they look.
  const toldRows = async (adding: Promise<void>, isMeToo?: true): Promise<void> => {
    await adding;
    const shown = isMeToo
      ? desk.readMeToo().then((rows) => shelf.put('me-too', rows))
      : desk.readReports().then((rows) => shelf.put('own-reports', rows));
    shown.catch(() => undefined);
  };
  return {
    hearUpdate: async (command) => toldUpdate(await desk.hearUpdate(command)),
    giveUpdateCommand: async (row, command, id) => toldUpdate(await desk.giveUpdateCommand(row, command, id)),
    raiseIssue: async (command, entryId) => {
      const given = told(await desk.raiseIssue(command));
      // The page that says that it waits says then which number it has, and a form that still has the words where they are.
      if (given.outcome === 'saved')
        for (const key of [entryId, command.key]) shelf.put(`issue-of-key/${key}`, given.row);
      return given;
    },
    writeOutageLog: (command) => desk.writeOutageLog(command),
    sayMeToo: (...said) => toldRows(desk.sayMeToo(...said), true),
    takeMeTooBack: (...said) => toldRows(desk.takeMeTooBack(...said), true),
    raiseReport: (said) => toldRows(desk.raiseReport(said)),
    addToReport: (...said) => toldRows(desk.addToReport(...said)),
    giveCommand: async (row, command, commandId) => told(await desk.giveCommand(row, command, commandId)),
  };
}

const same = (a: readonly OutboxEntry[], b: readonly OutboxEntry[]): boolean => JSON.stringify(a) === JSON.stringify(b);

const savedWords = (count: number): string =>
  count === 1 ? 'what was waiting' : `the ${count} things that were waiting`;

/** Opens this person's outbox, and keeps it moving: on opening, when the connection is back, and now and then. */
export function useOutbox(needs: OutboxNeeds): { desk: Desk; waiting: Waiting } {
  const { desk, openOutbox, siteUrl, email, sendsByItself, entered, shelf, sayStatus, now, newId } = needs;
  const listAnew = React.useRef<() => void>();
  const outbox = React.useMemo(
    () =>
      openOutbox?.(
        {
          desk: tellingShelf(desk, shelf),
          siteUrl,
          email,
          store: machineStore(),
          locks: machineLocks(),
          now,
          newId,
        },
        () => listAnew.current?.(),
      ),
    [desk, openOutbox, siteUrl, email, shelf, now, newId],
  );
  const [entries, setEntries] = React.useState<readonly OutboxEntry[]>(() => outbox?.entries() ?? []);
  const refresh = React.useCallback(() => {
    const now = outbox?.entries() ?? [];
    setEntries((before) => (same(before, now) ? before : now));
  }, [outbox]);
  listAnew.current = refresh;
  const through = React.useMemo(
    () => (outbox ? deskThroughOutbox(desk, outbox, refresh) : desk),
    [desk, outbox, refresh],
  );
  const [mayMove, setMayMove] = React.useState(false);

  React.useEffect(() => {
    let isCurrent = true;
    setMayMove(false);
    entered.then(
      () => isCurrent && setMayMove(true),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [entered]);

  const drain = React.useCallback(async () => {
    if (!outbox) return;
    const before = outbox.entries().length;
    if (before === 0) return;
    await outbox.drain();
    const saved = before - outbox.entries().length;
    if (saved > 0) sayStatus({ state: 'saved', what: savedWords(saved), at: now() });
    refresh();
  }, [outbox, refresh, sayStatus, now]);

  React.useEffect(() => {
    refresh();
    if (!outbox || !mayMove) return undefined;
    const move = (): void => void (sendsByItself && drain());
    const look = (): void => {
      if (document.visibilityState === 'visible') move();
    };
    move();
    const timer = window.setInterval(() => {
      refresh();
      move();
    }, everyMs);
    window.addEventListener('online', move);
    // Another tab of this person saved something, or had to keep it.
    window.addEventListener('storage', refresh);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('online', move);
      window.removeEventListener('storage', refresh);
      document.removeEventListener('visibilitychange', look);
    };
  }, [outbox, mayMove, sendsByItself, drain, refresh]);

  return {
    desk: through,
    waiting: React.useMemo(() => ({ entries, outbox, drain, refresh }), [entries, outbox, drain, refresh]),
  };
}
