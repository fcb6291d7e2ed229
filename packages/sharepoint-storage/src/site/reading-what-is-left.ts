import { schemaVersion, type ListSchema } from '@tms-support/sharepoint-schema';
import type { CellFault } from './row.js';
import { findColumnsLost } from './find-columns-lost.js';
import type { Site } from './site.js';
import { toStorageError } from './to-storage-error.js';

/**
 * Reads a list that the door does not ask for. Where SharePoint refuses, it is asked once which columns are gone, and the list is read
 * again without them: `ask` makes its choice of columns again, by what the site lost. The first time may travel in a batch, `sp`; the
 * second is a request of its own.
 */
export async function readingWhatIsLeft<T>(
  site: Site,
  sp: Site['sp'],
  { list, version }: { list: ListSchema; version: number },
  ask: (sp: Site['sp']) => Promise<T>,
): Promise<T> {
  try {
    return await ask(sp);
  } catch (cause) {
    if (toStorageError(cause, `reading “${list.title}”`).code !== 'STORAGE.REFUSED') throw cause;
    await findColumnsLost(site, [list], Math.min(version, schemaVersion));
    if (site.lost.words(list).length === 0) throw cause;
    return ask(site.sp);
  }
}

/** What the list lost, as faults that each of its rows carries: no cell of theirs is blank by anybody's hand. */
export const faultsOfLost = (site: Site, list: ListSchema): readonly CellFault[] =>
  site.lost.named(list).map(({ title, words }) => ({ column: title, message: words, value: '' }));
