import type { ItemCells } from '@tms-support/sharepoint-schema';
import { keptLists, listModules, type KeptListName, type RowOf } from '../lists/list-modules.js';
import type { SeenRecord } from '../seen/seen-record.js';
import { rowsOfKept, type KeptList } from '../site/list-module.js';
import { tokenHoldsFor } from '../site/list-memory.js';
import type { Site } from '../site/site.js';
import { StorageError } from '../site/storage-error.js';
import type { ColdLoad } from './cold-load.js';
import type { LastSeen } from './door-calls.js';
import { entranceOf } from './enter.js';
import type { Part } from './part.js';

const closed: Part = {
  ok: false,
  error: new StorageError('STORAGE.NOT_ALLOWED', 'This list could not be opened on the last visit.'),
};
const answer = (of: unknown): Part => ({ ok: true, answer: of });

/** The record in the shape of a load, so that the door is read from it by the code that reads SharePoint's answers. */
function loadOf(seen: SeenRecord): ColdLoad {
  const list = (name: KeptListName): Part => (seen.lists[name] ? answer(seen.lists[name].items) : closed);
  const { user, rights, settings } = seen.door;
  return {
    user: answer(user),
    rights: answer(rights),
    settings: answer(settings),
    tokens: {},
    ...(Object.fromEntries(keptLists.map((name) => [name, list(name)])) as Record<KeptListName, Part>),
  };
}

/** The desk as the record has it, every cell parsed again. Throws where the record holds what no visit could have left. */
export async function lastSeenOf(seen: SeenRecord, site: Site): Promise<LastSeen | undefined> {
  const age = Date.parse(site.now()) - Date.parse(seen.seenAt);
  if (age >= tokenHoldsFor) return undefined;
  const { entrance, people } = await entranceOf(loadOf(seen), async () => seen.door.askWhom);
  if (entrance.state !== 'ready' && entrance.state !== 'no-access-to-issues') return undefined;
  const rows = async <N extends KeptListName>(name: N): Promise<readonly RowOf<N>[]> => {
    const module: KeptList<{ cells: ItemCells }, never> = listModules[name];
    return (await rowsOfKept(module, seen.lists[name]?.items ?? [], site)) as unknown as readonly RowOf<N>[];
  };
  return {
    entrance,
    people,
    openIssues: (await rows('issues')).map(({ row }) => row),
    updates: (await rows('updates')).map(({ row }) => row),
    documents: (await rows('documents')).map(({ row }) => row),
    outages: (await rows('outages')).map(({ row }) => row),
    seenAt: seen.seenAt,
  };
}
