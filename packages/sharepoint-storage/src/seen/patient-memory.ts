import type { DeskMemory } from './desk-memory.js';

/** Milliseconds. A store on the machine itself answers in a few; past this it is not going to. */
const patienceMs = 1_000;

/**
 * A memory that answers or fails within a second. A browser's store may do neither: another tab that holds an upgrade back, a profile
 * on a drive that went away (IndexedDB has no time limit of its own [L: `blocked` and `versionchange` in the W3C's Indexed Database
 * API 3.0]). What once did not answer is not asked again: the desk must not wait a second for each thing that it would keep.
 */
export function patient(memory: DeskMemory): DeskMemory {
  let isSilent = false;
  async function within<T>(ask: () => Promise<T>): Promise<T> {
    if (isSilent) throw new Error('This device’s storage did not answer.');
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        isSilent = true;
        reject(new Error('This device’s storage did not answer.'));
      }, patienceMs);
    });
    try {
      return await Promise.race([ask(), late]);
    } finally {
      clearTimeout(timer);
    }
  }
  return {
    read: (key) => within(() => memory.read(key)),
    write: (key, text) => within(() => memory.write(key, text)),
    remove: (key) => within(() => memory.remove(key)),
    keys: () => within(() => memory.keys()),
  };
}
