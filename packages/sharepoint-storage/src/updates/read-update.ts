import { updatesList } from '@tms-support/sharepoint-schema';
import { readItem } from '../rows/row-store.js';
import { itemsOf } from '../site/item.js';
import { pageOf, selectOf } from '../site/query.js';
import { faultsOfLost, readingWhatIsLeft } from '../site/reading-what-is-left.js';
import { toStorageError } from '../site/to-storage-error.js';
import type { Site } from '../site/site.js';
import { StorageError } from '../site/storage-error.js';
import { parseTimetableRow, type StoredUpdate } from './timetable-row.js';

/** One update with its story. */
export async function readStoredUpdate(site: Site, version: number, number: number): Promise<StoredUpdate> {
  try {
    const keyed = { site, list: updatesList, version };
    // The door does not ask for stories: that their column is gone is met here.
    const item = await readingWhatIsLeft(site, site.sp, keyed, () => readItem(keyed, number));
    const stored = parseTimetableRow(item, site.url);
    const lost = faultsOfLost(site, updatesList);
    return lost.length > 0 ? { ...stored, row: { ...stored.row, faults: [...lost, ...stored.row.faults] } } : stored;
  } catch (cause) {
    const error = toStorageError(cause, `reading update ${number}`);
    if (error.code !== 'STORAGE.NOT_FOUND') throw error;
    const message = `There is no update ${number} on the timetable. It may have been deleted from the list.`;
    throw new StorageError('STORAGE.NOT_FOUND', message, error.cause);
  }
}

/** So many are asked for in one request: their stories may hold whole posts, and each row is parsed while the page waits. */
const atATime = 40;

/** Updates with their stories, by number. One that is not there any more is left out. */
export async function readStoredUpdates(
  site: Site,
  version: number,
  numbers: readonly number[],
): Promise<readonly StoredUpdate[]> {
  const found: StoredUpdate[] = [];
  const wanted = [...new Set(numbers)];
  try {
    for (let from = 0; from < wanted.length; from += atATime) {
      const some = wanted.slice(from, from + atATime);
      const isOne = some.map((number) => `Id eq ${Math.trunc(number)}`).reduce((all, one) => `${all} or ${one}`);
      const page = pageOf(site, site.sp, updatesList, selectOf(site, updatesList, version)).filter(isOne);
      for (const cells of itemsOf(await page())) found.push(parseTimetableRow(cells, site.url));
    }
    return found;
  } catch (cause) {
    throw toStorageError(cause, 'reading the stories of the timetable');
  }
}
