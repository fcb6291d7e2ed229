import * as z from 'zod/mini';
import { SPCollection, type SPFI } from '@pnp/sp';
import { keptLists, listModules, smallLists, type KeptListName, type SmallListName } from '../lists/list-modules.js';
import { serverPath, type Site } from '../site/site.js';
import { StorageError } from '../site/storage-error.js';
import { withoutMetadata } from '../site/without-metadata.js';
import { part, type Part } from './part.js';

type Name = KeptListName | SmallListName;
export type Tokens = Partial<Record<Name, Part>>;

const listsSchema = z.array(z.looseObject({ RootFolder: z.looseObject({ ServerRelativeUrl: z.string() }) }));

const notThere: Part = {
  ok: false,
  error: new StorageError('STORAGE.NOT_FOUND', 'The list is not there, or you do not have access to it.'),
};

/**
 * The change tokens of these lists, in one question about every list that this person sees: one of each would be half of the door's parts.
 * SharePoint leaves out what somebody may not see. A list that an owner has hidden is left out too: its rows are read, and not kept.
 */
export async function everyToken(site: Site, batch: SPFI, isWanted: (name: Name) => boolean): Promise<Tokens> {
  const names = [...keptLists, ...smallLists].filter(isWanted);
  if (names.length === 0) return {};
  const asked = await part(
    'asking for changes',
    SPCollection(batch.web, 'lists')
      .select('RootFolder/ServerRelativeUrl', 'CurrentChangeToken')
      .expand('RootFolder')
      .filter('Hidden eq false')
      .using(withoutMetadata)(),
  );
  if (!asked.ok) return Object.fromEntries(names.map((name) => [name, asked]));
  const lists = z.safeParse(listsSchema, asked.answer);
  const byPath = new Map(
    (lists.data ?? []).map((list) => [list.RootFolder.ServerRelativeUrl.toLowerCase(), list] as const),
  );
  const tokenOf = (name: Name): Part => {
    const answer = byPath.get(serverPath(site, listModules[name].list).toLowerCase());
    return answer ? { ok: true, answer } : notThere;
  };
  return Object.fromEntries(names.map((name) => [name, tokenOf(name)]));
}
