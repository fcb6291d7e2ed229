import type { ListSchema } from '@tms-support/sharepoint-schema';
import { StorageError } from '../site/storage-error.js';

/** Lists of an older version lack the list itself: nothing is read from it, and a write is refused in words (`mustBeThere`). */
export const isAbsent = ({ list, version }: { list: Pick<ListSchema, 'since'>; version: number }): boolean =>
  (list.since ?? 1) > version;

/** The answer, or what stands for it where this person may not read the list: SharePoint says "closed" or "does not exist". */
export async function orWhereClosed<T>(otherwise: T, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    const isClosed =
      cause instanceof StorageError && (cause.code === 'STORAGE.NOT_ALLOWED' || cause.code === 'STORAGE.NOT_FOUND');
    if (isClosed) return otherwise;
    throw cause;
  }
}
