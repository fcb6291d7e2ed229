import type { Locks, TextStore } from '@tms-support/sharepoint-storage';
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

export function machineLocks(): Locks {
  const { locks } = navigator as { locks?: LockManager };
  return locks ? { request: async (name, work) => locks.request(name, work) as ReturnType<typeof work> } : ownLocks;
}
