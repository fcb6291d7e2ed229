import '@pnp/sp/features/index.js';
import '@pnp/sp/forms/index.js';
import '@pnp/sp/navigation/index.js';
import '@pnp/sp/profiles/index.js';
import '@pnp/sp/regional-settings/index.js';
import '@pnp/sp/related-items/index.js';
import '@pnp/sp/sharing/index.js';
import '@pnp/sp/sputilities/index.js';
import '@pnp/sp/subscriptions/index.js';
import '@pnp/sp/user-custom-actions/index.js';
import type { SPFI } from '@pnp/sp';
import type { IItem } from '@pnp/sp/items/index.js';
import type { IList } from '@pnp/sp/lists/index.js';
import type { IWeb } from '@pnp/sp/webs/index.js';
import { type ContractSite, openContractSite } from '../testing/contract-site.js';

/** What the calls of the sweep are made on: a list, a library, a row, and somebody else. */
export interface Swept {
  sp: SPFI;
  web: IWeb;
  list: IList;
  library: IList;
  /** Server-relative: of the list, of the library. */
  listUrl: string;
  libraryUrl: string;
  /** A row that is there for all the calls. */
  item: IItem;
  itemId: number;
  /** A row of its own, for a call that takes it away. */
  another(title?: string): Promise<IItem>;
  /** A file of its own; the answer is its address. */
  file(name: string, content?: string): Promise<string>;
  me: { Id: number; LoginName: string; Title: string; Email: string };
  site: ContractSite;
}

/** A call of PnPjs by its name, as a team would write it. */
export type Calls = Readonly<Record<string, (swept: Swept) => Promise<unknown>>>;

export const OTHER = 'i:0#.f|membership|bea@emulator.example';

export async function openSwept(): Promise<Swept> {
  const site = await openContractSite();
  site.running?.emulator.ensurePerson({ loginName: OTHER, title: 'Bea Okafor', email: 'bea@emulator.example' });
  await site.sp.web.lists.add('Swept', 'about', 100, true);
  await site.sp.web.lists.add('Swept files', '', 101);
  const swept = {
    sp: site.sp,
    site,
    // Made again each time: a query that one call sets on an object of PnPjs is still on it for the next.
    get web() {
      return site.sp.web;
    },
    get list() {
      return site.sp.web.lists.getByTitle('Swept');
    },
    get library() {
      return site.sp.web.lists.getByTitle('Swept files');
    },
  };
  await swept.list.update({ EnableVersioning: true, EnableFolderCreation: true });
  await swept.library.update({ EnableVersioning: true });
  const itemId = (await swept.list.items.add({ Title: 'first' })).Id;
  const root = async (of: IList): Promise<string> =>
    (await of.rootFolder.select('ServerRelativeUrl')()).ServerRelativeUrl;
  const rest = {
    itemId,
    listUrl: await root(swept.list),
    libraryUrl: await root(swept.library),
    another: async (title = 'another') => swept.list.items.getById((await swept.list.items.add({ Title: title })).Id),
    file: async (name: string, content = 'words') =>
      (await swept.library.rootFolder.files.addUsingPath(name, content, { Overwrite: true })).ServerRelativeUrl,
    me: await swept.web.currentUser(),
    get item() {
      return swept.list.items.getById(itemId);
    },
  };
  return Object.defineProperties(
    {},
    { ...Object.getOwnPropertyDescriptors(swept), ...Object.getOwnPropertyDescriptors(rest) },
  ) as Swept;
}
