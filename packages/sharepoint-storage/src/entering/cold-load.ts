import { SPQueryable, type SPFI } from '@pnp/sp';
import { documentsLibrary, issuesList, peopleList, updatesList } from '@tms-support/sharepoint-schema';
import { keptLists, type KeptListName } from '../seen/seen-record.js';
import { askForChanges } from '../site/changed-items.js';
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
  /** The change tokens of the lists of which no row was kept. */
  tokens: Partial<Record<KeptListName, Part>>;
  /** What the logs of the others say of the time since. */
  changes?: Partial<Record<KeptListName, Part>>;
  /** Absent in what was kept from an earlier visit. */
  home?: HomeLoad;
}
export interface ColdLoad extends DoorLoad, Record<KeptListName, Part> {}

const userSelect = ['Id', 'Title', 'Email', 'LoginName', 'IsSiteAdmin', 'Groups/Id', 'Groups/Title'] as const;

const listOf = { people: peopleList, issues: issuesList, updates: updatesList, documents: documentsLibrary } as const;

type Since = Readonly<Partial<Record<KeptListName, string>>>;

/** A part for each of these lists, under its name. */
async function partsOf(
  names: readonly KeptListName[],
  ask: (name: KeptListName) => Promise<unknown>,
): Promise<Partial<Record<KeptListName, Part>>> {
  const found = names.map(async (name) => [name, await part('asking for changes', ask(name))] as const);
  return Object.fromEntries(await Promise.all(found));
}

/**
 * The requests of the door, in a batch. Each must be made before the batch is sent, and tokens before the rows they stand for. Of a list
 * whose rows were kept, its log is asked instead, from the token that they stand at: all lists travel together.
 */
async function atTheDoor(site: Site, batch: SPFI, since: Since = {}): Promise<DoorLoad> {
  const [user, rights, settings, tokens, changes, home] = await Promise.all([
    part('asking who you are', SPQueryable(batch.web, 'currentUser').select(...userSelect).expand('Groups')()),
    part('asking what you may do', SPQueryable(batch.web, 'EffectiveBasePermissions')()),
    part('reading the settings', requests.settings(site, batch)),
    partsOf(
      keptLists.filter((name) => since[name] === undefined),
      (name) => requests.changeToken(site, batch, listOf[name]),
    ),
    partsOf(
      keptLists.filter((name) => since[name] !== undefined),
      (name) => askForChanges(site, batch, listOf[name], since[name]!),
    ),
    homeLoad(site, batch),
  ]);
  return { user, rights, settings, tokens, changes, home };
}

/** The door alone, in one request: for whoever still has the rows, which stand at the tokens of `since`. */
export async function doorLoad(site: Site, since: Since): Promise<DoorLoad> {
  return asking('opening the desk', async () => {
    const [batch, send] = site.sp.batched();
    const [door] = await Promise.all([atTheDoor(site, batch, since), send()]);
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
