import { StorageError } from './storage-error.js';

/**
 * A part of the storage whose script comes when it is first asked for: the first screen does not wait for what it does not use.
 * A script that did not load is a request that failed, and is asked for again the next time.
 */
export async function later<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    const message = 'A part of the desk did not load. Check your connection and try again. Nothing was changed.';
    throw new StorageError('STORAGE.UNREACHABLE', message, cause);
  }
}
