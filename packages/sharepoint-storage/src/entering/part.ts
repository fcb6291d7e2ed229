import { toStorageError } from '../site/to-storage-error.js';
import type { StorageError } from '../site/storage-error.js';

/** One part of a load: its answer, or why there is none. One part may be refused while the others are not. */
export type Part = { ok: true; answer: unknown } | { ok: false; error: StorageError };

export async function part(doing: string, request: Promise<unknown>): Promise<Part> {
  try {
    return { ok: true, answer: await request };
  } catch (cause) {
    return { ok: false, error: toStorageError(cause, doing) };
  }
}
