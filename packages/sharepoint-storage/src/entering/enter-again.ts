import * as z from 'zod/mini';
import { keptLists, listModules, type KeptListName } from '../lists/list-modules.js';
import type { OpenLists } from '../lists/open-lists.js';
import type { SeenRecord } from '../seen/seen-record.js';
import { rowsOfKept, type KeptList, type Soon } from '../site/list-module.js';
import { isNoLog, type ListMemory } from '../site/list-memory.js';
import type { ItemCells } from '@tms-support/sharepoint-schema';
import type { Site } from '../site/site.js';
import { toStorageError } from '../site/to-storage-error.js';
import { doorLoad, type ColdLoad, type DoorLoad } from './cold-load.js';
import type { Part } from './part.js';
import { entranceOf, versionOf, type Entered } from './enter.js';
import { maskSchema } from './signed-in-person.js';
import { askWhom } from '../site/ask-whom.js';

const userSchema = z.looseObject({
  Id: z.number(),
  LoginName: z.string(),
  Groups: z.array(z.looseObject({ Id: z.number() })),
});

/** Whoever this is, in the groups that they are in: rows that one person may read are nobody else's, nor theirs after a change. */
function identity(user: unknown, rights: unknown): string | undefined {
  const who = userSchema.safeParse(user);
  const mask = maskSchema.safeParse(rights);
  if (!who.success || !mask.success) return undefined;
  const groups = who.data.Groups.map((group) => group.Id).sort((a, b) => a - b);
  return JSON.stringify([
    who.data.Id,
    who.data.LoginName.toLowerCase(),
    groups,
    `${mask.data.High}`,
    `${mask.data.Low}`,
  ]);
}

/** Whether what was kept is of the person who stands at the door now, with the same rights, and of lists of the same version. */
function isTheirs(seen: SeenRecord, { user, rights, settings }: DoorLoad): boolean {
  if (!user.ok || !rights.ok || !settings.ok) return false;
  const now = identity(user.answer, rights.answer);
  return (
    now !== undefined &&
    now === identity(seen.door.user, seen.door.rights) &&
    versionOf({ settings }) === seen.listsVersion
  );
}

/** Kept rows, parsed as if they came from a list. Nothing where they are none: then all are read. */
async function parsed<T>(parse: () => Soon<readonly T[]>): Promise<readonly T[] | undefined> {
  try {
    return await parse();
  } catch {
    return undefined;
  }
}

/**
 * Opens the desk for whoever was here before: the door in one request, and of the rows only what changed. Nothing where what was
 * kept does not serve: it is another's, or of rights or lists that are not the same any more.
 */
export async function enterAgain(site: Site, seen: SeenRecord, lists: OpenLists): Promise<Entered | undefined> {
  const since = Object.entries(seen.lists).map(([name, list]) => [name, list.token] as const);
  const door = await doorLoad(site, Object.fromEntries(since));
  if (!isTheirs(seen, door)) return undefined;

  async function rowsOf(name: KeptListName): Promise<Part> {
    const module: KeptList<{ cells: ItemCells }, never> = listModules[name];
    const memory: ListMemory<{ cells: ItemCells }> = lists[name];
    const token = door.tokens[name];
    const log = door.changes?.[name];
    const list = seen.lists[name];
    const rows = list && (await parsed(() => rowsOfKept(module, list.items, site)));
    try {
      // A log that may not be asked says nothing of the list: its rows are read, and that says whether it is closed.
      for (const asked of [token, log && !log.ok && isNoLog(log.error) ? undefined : log])
        if (asked && !asked.ok) throw asked.error;
      await memory.resume(
        list && rows
          ? { rows, token: list.token, confirmedAt: list.confirmedAt, isShort: module.isShort ?? false }
          : undefined,
        log?.ok ? log.answer : undefined,
      );
      return { ok: true, answer: memory.now().map(({ cells }) => cells) };
    } catch (cause) {
      memory.forget();
      return { ok: false, error: toStorageError(cause, 'opening the desk') };
    }
  }

  const read = await Promise.all(keptLists.map(async (name) => [name, await rowsOf(name)] as const));
  // A column is gone, or of another kind: the cold way asks which.
  if (read.some(([, one]) => !one.ok && one.error.code === 'STORAGE.REFUSED')) return undefined;
  const load: ColdLoad = { ...door, ...(Object.fromEntries(read) as Record<KeptListName, Part>) };
  const { askWhom: known } = seen.door;
  return entranceOf(load, async () => (known.length > 0 ? known : askWhom(site)), site);
}
