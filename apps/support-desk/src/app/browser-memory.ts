import { clear, createStore, del, get, keys, set } from 'idb-keyval';
import type { DeskMemory } from '@tms-support/sharepoint-storage';

// Opened at the first use: opening one where it is forbidden throws.
let store: ReturnType<typeof createStore> | undefined;
const opened = (): ReturnType<typeof createStore> => (store ??= createStore('tms-support-desk', 'last-seen'));
/** Somebody cleared the machine: what this page still reads is not put back behind them. */
let isCleared = false;

/** Takes away everything that was read, whoever read it; the page that is open keeps nothing more. */
export async function clearBrowserMemory(): Promise<void> {
  isCleared = true;
  await clear(opened());
}

/**
 * What the desk saw, kept in IndexedDB under a name of its own. A browser that refuses it (a policy, a private window) rejects,
 * and costs the warm start alone: the storage goes on without.
 */
export function browserMemory(): DeskMemory {
  return {
    async read(key) {
      const value = await get<unknown>(key, opened());
      return typeof value === 'string' ? value : undefined;
    },
    write: async (key, text) => {
      if (!isCleared) await set(key, text, opened());
    },
    remove: async (key) => del(key, opened()),
    keys: async () => (await keys(opened())).filter((key): key is string => typeof key === 'string'),
  };
}
