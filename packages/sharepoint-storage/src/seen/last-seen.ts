import type { LastSeen } from '../entering/door-calls.js';
import type { ColdLoad } from '../entering/cold-load.js';
import type { Part } from '../entering/part.js';
import { rowsIn } from '../entering/desk-lists.js';
import { entranceOf } from '../entering/enter.js';
import { tokenHoldsFor } from '../site/list-memory.js';
import type { Site } from '../site/site.js';
import { StorageError } from '../storage-error.js';
import type { KeptListName, SeenRecord } from './seen-record.js';
import { readShort } from './short-issue.js';

const closed: Part = {
  ok: false,
  error: new StorageError('STORAGE.NOT_ALLOWED', 'This list was closed at the last visit.'),
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
    people: list('people'),
    issues: list('issues'),
    updates: list('updates'),
    documents: list('documents'),
  };
}

/** The desk as the record has it, every cell parsed anew. Throws where the record holds what no visit could have left. */
export async function lastSeenOf(seen: SeenRecord, site: Site): Promise<LastSeen | undefined> {
  const age = Date.parse(site.now()) - Date.parse(seen.seenAt);
  if (age >= tokenHoldsFor) return undefined;
  const { entrance, people } = await entranceOf(loadOf(seen), async () => seen.door.askWhom);
  if (entrance.state !== 'ready' && entrance.state !== 'no-access-to-issues') return undefined;
  const items = (name: KeptListName) => seen.lists[name]?.items ?? [];
  return {
    entrance,
    people,
    openIssues: items('issues').map((kept) => readShort(kept).row),
    updates: rowsIn.updates(items('updates'), site).map(({ row }) => row),
    documents: rowsIn.documents(items('documents'), site).map(({ row }) => row),
    seenAt: seen.seenAt,
  };
}
