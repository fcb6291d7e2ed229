import { accessDenied, listMissing } from '../answers/sharepoint-error.js';
import { textArgument, NO_ARGUMENTS } from '../odata/parse-path.js';
import type { Collection, Entity } from '../resource/resource.js';
import { PERMISSION } from '../rights/permission-mask.js';
import { demand, type Visit, webRights } from '../site/visit.js';
import { serverRelative } from '../files/place.js';
import { userInformationList } from '../people/user-information-list.js';
import { createList } from './create-list.js';
import { ensureLibrary } from './ensure-library.js';
import { listEntity } from './list-entity.js';
import type { ListSchema } from '../site/list-schema.js';
import { maySeeList } from '../structure/may-see-list.js';
import { listTitle } from '../structure/titles-by-language.js';
import { findListByTitle, findListByUrl, readListById, readListByTitle, readLists } from '../structure/store-list.js';

function openList(visit: Visit, list: ListSchema): Entity {
  if (!maySeeList(visit, list)) throw accessDenied();
  return listEntity(visit, list);
}

export function listByUrl(visit: Visit, url: string): Entity {
  if (/\/_catalogs\/users\/?$/i.test(url)) return userInformationList(visit);
  const list = findListByUrl(visit.site, serverRelative(visit, url));
  if (!list) throw listMissing();
  return openList(visit, list);
}

/** By the title that this person reads, as they would say it. */
const byTitle = (visit: Visit, title: string): ListSchema =>
  readLists(visit.site).find((list) => listTitle(visit, list).toLowerCase() === title.toLowerCase()) ??
  readListByTitle(visit.site, title);

/** `web/lists`. */
export function lists(visit: Visit): Collection {
  demand(webRights(visit), PERMISSION.open);
  const byId = (id: unknown): Entity => openList(visit, readListById(visit.site, String(id)));
  const ensured = (title: string, folder: string, baseTemplate: number): Entity => {
    if (!findListByTitle(visit.site, title)) demand(webRights(visit), PERMISSION.manageLists);
    return openList(visit, ensureLibrary(visit, title, folder, baseTemplate));
  };
  return {
    kind: 'collection',
    type: 'SP.List',
    path: 'Web/Lists',
    set: 'SP.ApiData.Lists',
    all: () =>
      readLists(visit.site)
        .filter((list) => maySeeList(visit, list))
        .map((list) => listEntity(visit, list)),
    byKey: (args) => byId(args.positional[0]),
    functions: {
      GetByTitle: (args) => {
        const title = textArgument(args ?? NO_ARGUMENTS, 'title');
        // The list of people is of a kind of its own: its rows are the site's people.
        return title.toLowerCase() === 'user information list'
          ? userInformationList(visit)
          : openList(visit, byTitle(visit, title));
      },
      GetById: (args) => byId(args?.positional[0]),
    },
    actions: {
      EnsureSiteAssetsLibrary: () => ensured('Site Assets', 'SiteAssets', 101),
      EnsureSitePagesLibrary: () => ensured('Site Pages', 'SitePages', 119),
    },
    create: (body) => {
      demand(webRights(visit), PERMISSION.manageLists);
      const list = createList(visit.site, {
        title: String(body['Title'] ?? ''),
        description: String(body['Description'] ?? ''),
        baseTemplate: Number(body['BaseTemplate'] ?? 100),
        options: body,
        authorId: visit.person.id,
      });
      return { ...listEntity(visit, list), created: true };
    },
  };
}
