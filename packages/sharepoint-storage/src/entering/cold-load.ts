import { SPQueryable, type SPFI } from '@pnp/sp';
import { keptLists, listModules, smallLists, type KeptListName, type SmallListName } from '../lists/list-modules.js';
import type { ReadList } from '../site/list-module.js';
import { askForChanges } from '../site/changed-items.js';
import type { Site } from '../site/site.js';
import { withoutMetadata } from '../site/without-metadata.js';
import { asking } from '../site/to-storage-error.js';
import { askForSettings } from '../settings/settings-list.js';
import { schemaVersion } from '@tms-support/sharepoint-schema';
import { everyToken, type Tokens } from './every-token.js';
import { part, type Part } from './part.js';

/** What the home page shows besides issues: small lists, read at every visit with the door, so that it asks for nothing more. */
type SmallLoad = Record<SmallListName, Part>;

/** Who is there and what stands at the door: asked for at every visit. */
export interface DoorLoad {
  user: Part;
  rights: Part;
  settings: Part;
  /** The change tokens of the small lists, and of those of which no row was kept. */
  tokens: Tokens;
  /** What the logs of the others say of the time since. */
  changes?: Partial<Record<KeptListName, Part>>;
  /** Absent in what was kept from an earlier visit. */
  small?: SmallLoad;
}
export interface ColdLoad extends DoorLoad, Record<KeptListName, Part> {}

const userSelect = ['Id', 'Title', 'Email', 'LoginName', 'IsSiteAdmin', 'Groups/Id', 'Groups/Title'] as const;

/**
 * The door has more than 20 parts, at which PnPjs would cut it in two, as Graph must be. SharePoint takes 100 [R: its own words, "Only batches
 * containing up to 100 query operations and change sets are supported"; pnp/pnpcore issue 284].
 */
const oneBatch = { maxRequests: 100 };

type Since = Readonly<Partial<Record<KeptListName, string>>>;

/** Something for each of these lists, under its name. */
async function forEach<N extends KeptListName | SmallListName, T>(
  names: readonly N[],
  ask: (module: ReadList<unknown, never>, name: N) => Promise<T>,
): Promise<Record<N, T>> {
  const found = names.map(async (name) => [name, await ask(listModules[name], name)] as const);
  return Object.fromEntries(await Promise.all(found)) as Record<N, T>;
}

/**
 * The requests of the small lists. A list that is not there yet, or is closed to this person, is a part that failed, and no reason to stop
 * anybody at the door.
 */
const smallLoad = (site: Site, batch: SPFI): Promise<SmallLoad> =>
  forEach(smallLists, (module) => part(module.doing, module.ask(site, batch, schemaVersion)));

/**
 * The requests of the door, in a batch. Each must be made before the batch is sent, and tokens before the rows they stand for. Of a list
 * whose rows were kept, its log is asked instead, from the token that they stand at: all lists travel together.
 */
async function atTheDoor(site: Site, batch: SPFI, since: Since = {}): Promise<DoorLoad> {
  const [user, rights, settings, tokens, changes, small] = await Promise.all([
    part(
      'asking who you are',
      SPQueryable(batch.web, 'currentUser')
        .select(...userSelect)
        .expand('Groups')
        .using(withoutMetadata)(),
    ),
    part('asking what you may do', SPQueryable(batch.web, 'EffectiveBasePermissions').using(withoutMetadata)()),
    part('reading the settings', askForSettings(site, batch)),
    everyToken(site, batch, (name) => !(name in since)),
    forEach(
      keptLists.filter((name) => since[name] !== undefined),
      ({ list }, name) => part('asking for changes', askForChanges(site, batch, list, since[name]!)),
    ),
    smallLoad(site, batch),
  ]);
  return { user, rights, settings, tokens, changes, small };
}

/** The door alone, in one request: for whoever still has the rows, which stand at the tokens of `since`. */
export async function doorLoad(site: Site, since: Since): Promise<DoorLoad> {
  return asking('opening the desk', async () => {
    const [batch, send] = site.sp.batched(oneBatch);
    const [door] = await Promise.all([atTheDoor(site, batch, since), send()]);
    return door;
  });
}

/** Everything that the first screen needs, in one request to SharePoint. `version` says which columns to ask for. */
export async function coldLoad(site: Site, version: number): Promise<ColdLoad> {
  return asking('opening the desk', async () => {
    const [batch, send] = site.sp.batched(oneBatch);
    const door = atTheDoor(site, batch);
    const kept = forEach(keptLists, (module) => part(module.doing, module.ask(site, batch, version)));
    const [, atDoor, rows] = await Promise.all([send(), door, kept]);
    return { ...atDoor, ...rows };
  });
}

/** The answer of a part, or its error thrown. */
export function answerOf(one: Part): unknown {
  if (one.ok) return one.answer;
  throw one.error;
}
