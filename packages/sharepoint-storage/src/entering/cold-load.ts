import { SPQueryable, type SPFI } from '@pnp/sp';
import { documentsLibrary, issuesList, peopleList, updatesList } from '@tms-support/sharepoint-schema';
import type { KeptListName } from '../seen/seen-record.js';
import { requests } from '../site/query.js';
import type { Site } from '../site/site.js';
import { asking } from '../site/to-storage-error.js';
import { homeLoad, type HomeLoad } from './home-load.js';
import { part, type Part } from './part.js';

/** Who is there and what stands at the door: asked for at every visit. */
export interface DoorLoad {
  user: Part;
  rights: Part;
  settings: Part;
  tokens: Record<KeptListName, Part>;
  /** Absent in what was kept from an earlier visit. */
  home?: HomeLoad;
}
export interface ColdLoad extends DoorLoad, Record<KeptListName, Part> {}

const userSelect = ['Id', 'Title', 'Email', 'LoginName', 'IsSiteAdmin', 'Groups/Id', 'Groups/Title'] as const;

/** The requests of the door, in a batch. Each must be made before the batch is sent, and tokens before the rows they stand for. */
async function atTheDoor(site: Site, batch: SPFI): Promise<DoorLoad> {
  const token = (list: Parameters<typeof requests.changeToken>[2]): Promise<Part> =>
    part('asking for changes', requests.changeToken(site, batch, list));
  const [user, rights, settings, people, issues, updates, documents, home] = await Promise.all([
    part('asking who you are', batch.web.currentUser.select(...userSelect).expand('Groups')()),
    part('asking what you may do', SPQueryable(batch.web, 'EffectiveBasePermissions')()),
    part('reading the settings', requests.settings(site, batch)),
    token(peopleList),
    token(issuesList),
    token(updatesList),
    token(documentsLibrary),
    homeLoad(site, batch),
  ]);
  return { user, rights, settings, tokens: { people, issues, updates, documents }, home };
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
