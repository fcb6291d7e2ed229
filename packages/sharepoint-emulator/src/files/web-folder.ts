import { folderNotFound } from '../answers/sharepoint-error.js';
import { withoutEnd } from '../answers/without-end.js';
import { readLists } from '../structure/store-list.js';
import { isLibrary, type ListSchema } from '../site/list-schema.js';
import { maySeeList } from '../structure/may-see-list.js';
import { none } from '../resource/none.js';
import type { Entity } from '../resource/resource.js';
import type { Visit } from '../site/visit.js';
import { folderFrame } from './folder-frame.js';

/** A folder that is no list's: the web's root, with its libraries, and `Lists` in it, with the lists. */
interface WebFolder {
  url: string;
  lists: (list: ListSchema) => boolean;
  within: readonly WebFolder[];
}

function webFolders(visit: Visit): readonly WebFolder[] {
  const root = visit.site.serverRelativeUrl;
  const lists: WebFolder = { url: `${root}/Lists`, lists: (list) => !isLibrary(list), within: [] };
  return [{ url: root || '/', lists: isLibrary, within: [lists] }, lists];
}

function entityOf(visit: Visit, folder: WebFolder): Entity {
  const { url, within } = folder;
  const inside = (): Entity[] => [
    ...readLists(visit.site)
      .filter((list) => folder.lists(list) && maySeeList(visit, list))
      .map((list) => visit.entities.folder(visit, list, undefined)),
    ...within.map((one) => entityOf(visit, one)),
  ];
  const one = (name: unknown): Entity => {
    const wanted = withoutEnd(String(name), '/').toLowerCase();
    const found = inside().find((below) =>
      [below.properties['Name'], below.properties['ServerRelativeUrl']].some(
        (own) => String(own).toLowerCase() === wanted,
      ),
    );
    if (!found) throw folderNotFound();
    return found;
  };
  return folderFrame({
    url,
    name: within.length > 0 ? '' : 'Lists',
    itemCount: () => inside().length,
    createdAt: '2024-01-01T00:00:00Z',
    modifiedAt: '2024-01-01T00:00:00Z',
    id: within.length > 0 ? visit.site.webId : visit.site.siteId,
    welcomePage: within.length > 0 ? 'SitePages/Home.aspx' : '',
    links: (path) => ({
      // Files stand in libraries alone: none is ever put here.
      Files: () => none('SP.File', `${path}/Files`),
      Folders: () => ({
        kind: 'collection',
        type: 'SP.Folder',
        path: `${path}/Folders`,
        set: 'SP.ApiData.Folders9',
        all: inside,
        byKey: (args) => one(args.positional[0]),
        functions: { GetByUrl: (args) => one(args?.positional[0]) },
      }),
      ListItemAllFields: () => ({ kind: 'value', name: 'ListItemAllFields', value: null }),
      ParentFolder: () => {
        const parent = webFolders(visit).find((one) => one.within.some((below) => below.url === url));
        return parent ? entityOf(visit, parent) : { kind: 'value', name: 'ParentFolder', value: null };
      },
    }),
  });
}

/** The web's own folder of an address, where it has one. */
export function webFolderAt(visit: Visit, url: string): Entity | undefined {
  const found = webFolders(visit).find((folder) => folder.url.toLowerCase() === (url || '/').toLowerCase());
  return found && entityOf(visit, found);
}
