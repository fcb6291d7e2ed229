import type { Locks, TextStore } from '@tms-support/sharepoint-storage';
import { withinTime } from '../../machine/time-limit';
import { browserStore } from '../../drafts/draft-box';

/** Where a policy forbids storage nothing is kept: the outbox then sends at once, and the form keeps the words. */
const keepsNothing: TextStore = {
  length: 0,
  key: () => null,
  getItem: () => null,
  setItem: () => {
    throw new Error('This browser keeps nothing.');
  },
  removeItem: () => undefined,
};

export const machineStore = (): TextStore => browserStore() ?? keepsNothing;

/** One after the other within this tab, for browsers without Web Locks. Two tabs may then both send: the ids prevent a double. */
function locksOfThisTab(): Locks {
  const held = new Map<string, Promise<unknown>>();
  return {
    async request(name, work) {
      const mine = (held.get(name) ?? Promise.resolve()).catch(() => undefined).then(work);
      held.set(name, mine);
      return mine;
    },
  };
}

const ownLocks = locksOfThisTab();

/** Milliseconds. Another tab may be sending; one that holds the lock longer hangs, or the browser's locks do. */
const lockPatienceMs = 20_000;

/** Locks that are waited for, and not for ever: past that, this tab goes on by itself, and the ids prevent a double. */
function patientLocks(locks: LockManager): Locks {
  return {
    async request<T>(name: string, work: () => Promise<T>): Promise<T> {
      let hasGivenUp = false;
      const begun = new Promise<Promise<T>[]>((begin, refuse) => {
        const asked = async (): Promise<void> =>
          locks.request(name, async () => {
            // Granted after all, when nobody waits for it any more: the work is done, or under way, without it.
            if (hasGivenUp) return;
            const working = work();
            // In a list: a promise that is handed to `begin` would be waited for, and the time limit is for the lock alone.
            begin([working]);
            await working.catch(() => undefined);
          });
        asked().catch(refuse);
      });
      let working: Promise<T> | undefined;
      try {
        [working] = await withinTime(lockPatienceMs, 'The lock of this browser', begun);
      } catch {
        hasGivenUp = true;
      }
      return working ?? ownLocks.request(name, work);
    },
  };
}

export function machineLocks(): Locks {
  try {
    const { locks } = navigator as { locks?: LockManager };
    return locks ? patientLocks(locks) : ownLocks;
  } catch {
    return ownLocks;
  }
}
