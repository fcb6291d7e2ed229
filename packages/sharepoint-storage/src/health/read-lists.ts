import type { SPFI } from '@pnp/sp';
import type { ItemCells, ListSchema } from '@tms-support/sharepoint-schema';
import type { ListCalls } from '../lists/list-calls.js';
import { laterModules } from '../lists/later-modules.js';
import { listModules } from '../lists/list-modules.js';
import { isAbsent, orWhereClosed } from '../rows/rows-not-there.js';
import { readAtOnce } from '../site/at-once.js';
import { everyPage } from '../site/every-page.js';
import { headExpand } from '../site/item.js';
import type { AnyList, FaultyRow, HealthReads, ListsRoom } from '../site/list-module.js';
import { pageSize, selectOf } from '../site/query.js';
import { listOn, type Site } from '../site/site.js';
import { StorageError } from '../site/storage-error.js';
import { toStorageError } from '../site/to-storage-error.js';
import type { ListRead } from './health-calls.js';
import { readColumnSettings } from './column-settings.js';
import { readPolicies } from './list-policies.js';

async function judge({ list, faulty }: AnyList<ListCalls>, reads: HealthReads<ListCalls>): Promise<ListRead> {
  let rows: readonly FaultyRow[] | undefined;
  try {
    rows = await orWhereClosed(undefined, () => faulty(reads));
  } catch (cause) {
    // A list that cannot be read as it is takes no other from the page.
    if (!(cause instanceof StorageError) || cause.code !== 'STORAGE.REFUSED') throw cause;
    return {
      list: list.title,
      badCells: [{ list: list.title, column: 'The list', message: cause.message, isList: true }],
    };
  }
  if (!rows) return { list: list.title, badCells: [] };
  const badCells = rows.flatMap(({ number, faults, listUrl }) =>
    faults.map(({ column, message }) => ({
      list: list.title,
      column,
      message,
      ...(number === undefined ? {} : { number }),
      ...(listUrl ? { listUrl } : {}),
    })),
  );
  return { list: list.title, rows: rows.length, badCells };
}

type AskedBy = Omit<HealthReads<ListCalls>, 'siteUrl' | 'cellsOf'> &
  Pick<ListsRoom, 'site' | 'together'> & { version: number };

/**
 * Adds what hides rows from others or keeps otherwise what is written, and the columns that a list turned out not to have. Some are never asked for with its rows, as screenshots are not: nothing else would name
 * them until somebody's report is refused.
 */
function withLost(
  site: Site,
  list: ListSchema,
  read: ListRead,
  policies: readonly string[] = [],
  set: readonly { column: string; message: string }[] = [],
): ListRead {
  const told = new Set(read.badCells.map(({ column }) => column));
  const lost = site.lost.named(list).filter(({ title }) => !told.has(title));
  const named = lost.map(({ title, words }) => ({ list: list.title, column: title, message: words }));
  const hidden = policies.map((message) => ({ list: list.title, column: 'The list', message, isList: true as const }));
  const columns = set.map((one) => ({ list: list.title, ...one, isList: true as const }));
  return { ...read, badCells: [...hidden, ...columns, ...named, ...read.badCells] };
}

/**
 * Every list of the desk with the cells that do not hold what they should. A list that is closed to this person is said to be. All are asked
 * in two requests, the first for their columns and settings; two that need the same list share one reading of it.
 */
export async function readLists({ site, version, together, ...asked }: AskedBy): Promise<readonly ListRead[]> {
  const cellsOf = async (list: ListSchema): Promise<readonly ItemCells[]> => {
    if (isAbsent({ list, version })) return [];
    const rows = (sp: SPFI) =>
      listOn(site, list, sp)
        .items.select(...selectOf(site, list, version))
        .expand(...headExpand)
        .top(pageSize);
    try {
      return await together((by) => by((sp) => everyPage(site, sp, rows)));
    } catch (cause) {
      throw toStorageError(cause, `reading “${list.title}”`);
    }
  };
  const desk = { ...asked.desk, readUpdates: readAtOnce(() => asked.desk.readUpdates()) };
  const reads: HealthReads<ListCalls> = { ...asked, desk, siteUrl: site.url, cellsOf };
  // What is wrong with the settings is told at the door.
  const modules = Object.values({ ...listModules, ...laterModules }).flatMap((one) => ('faulty' in one ? [one] : []));
  const lists = modules.map(({ list }): ListSchema => list).filter((list) => !isAbsent({ list, version }));
  const [policies, set] = await Promise.all([
    together((by) => readPolicies(site, lists, by)),
    together((by) => readColumnSettings(site, lists, version, by)),
  ]);
  const readOf = async (module: (typeof modules)[number]): Promise<ListRead> =>
    withLost(site, module.list, await judge(module, reads), policies.get(module.list.key), set.get(module.list.key));
  return Promise.all(modules.map(readOf));
}
