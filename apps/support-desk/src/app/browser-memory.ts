import { createStore, del, get, set } from 'idb-keyval';
import type { DeskMemory } from '@tms-support/sharepoint-storage';

/**
 * What the desk saw, kept in IndexedDB under a name of its own. A browser that refuses it (a policy, a private window) rejects,
 * and costs the warm start alone: the storage goes on without.
 */
export function browserMemory(): DeskMemory {
  // Opened at the first use: opening one where it is forbidden throws.
  let store: ReturnType<typeof createStore> | undefined;
  const opened = (): ReturnType<typeof createStore> => (store ??= createStore('tms-support-desk', 'last-seen'));
  return {
    async read(key) {
      const value = await get<unknown>(key, opened());
      return typeof value === 'string' ? value : undefined;
    },
    write: async (key, text) => set(key, text, opened()),
    remove: async (key) => del(key, opened()),
  };
}
