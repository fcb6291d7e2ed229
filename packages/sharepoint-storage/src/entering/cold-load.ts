import type { SPFI } from '@pnp/sp';
import { documentsLibrary, issuesList, peopleList, updatesList } from '@tms-support/sharepoint-schema';
import type { KeptListName } from '../seen/seen-record.js';
import { requests } from '../site/query.js';
import type { Site } from '../site/site.js';
import { asking, toStorageError } from '../site/to-storage-error.js';
import type { StorageError } from '../storage-error.js';

/** One part of a load: its answer, or why there is none. One part may be refused while the others are not. */
export type Part = { ok: true; answer: unknown } | { ok: false; error: StorageError };

async function part(doing: string, request: Promise<unknown>): Promise<Part> {
  try {
    return { ok: true, answer: await request };
  } catch (cause) {
    return { ok: false, error: toStorageError(cause, doing) };
  }
}

/** Who is there and what stands at the door: asked for at every visit. */
export interface DoorLoad {
  user: Part;
  rights: Part;
  settings: Part;
  tokens: Record<KeptListName, Part>;
}
export interface ColdLoad extends DoorLoad, Record<KeptListName, Part> {}

const userSelect = ['Id', 'Title', 'Email', 'LoginName', 'IsSiteAdmin', 'Groups/Id'] as const;

/** The requests of the door, in a batch. Each must be made before the batch is sent, and tokens before the rows they stand for. */
async function atTheDoor(site: Site, batch: SPFI): Promise<DoorLoad> {
  const token = (list: Parameters<typeof requests.changeToken>[2]): Promise<Part> =>
    part('asking for changes', requests.changeToken(site, batch, list));
  const [user, rights, settings, people, issues, updates, documents] = await Promise.all([
    part('asking who you are', batch.web.currentUser.select(...userSelect).expand('Groups')()),
    part('asking what you may do', batch.web.getCurrentUserEffectivePermissions()),
    part('reading the settings', requests.settings(site, batch)),
    token(peopleList),
    token(issuesList),
    token(updatesList),
    token(documentsLibrary),
  ]);
  return { user, rights, settings, tokens: { people, issues, updates, documents } };
}

/** The door alone, in one request: for whoever still has the rows. */
export async function doorLoad(site: Site): Promise<DoorLoad> {
  return asking('opening the desk', async () => {
    const [batch, send] = site.sp.batched();
    const [door] = await Promise.all([atTheDoor(site, batch), send()]);
    return door;
  });
}

/** Everything that the first screen needs, in one request to SharePoint. `version` says which columns to ask for. */
export async function coldLoad(site: Site, version: number): Promise<ColdLoad> {
  return asking('opening the desk', async () => {
    const [batch, send] = site.sp.batched();
    const waiting = Promise.all([
      atTheDoor(site, batch),
      part('reading the people', requests.people(site, batch, version)),
      part('reading the issues', requests.openIssues(site, batch, version)),
      part('reading the timetable', requests.updates(site, batch, version)),
      part('reading the documents', requests.documents(site, batch, version)),
    ]);
    const [[door, people, issues, updates, documents]] = await Promise.all([waiting, send()]);
    return { ...door, people, issues, updates, documents };
  });
}

/** The answer of a part, or its error thrown. */
export function answerOf(one: Part): unknown {
  if (one.ok) return one.answer;
  throw one.error;
}
