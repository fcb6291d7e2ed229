import { accessDenied, badQuery, notEmulated } from '../answers/sharepoint-error.js';
import { itemEntity } from '../items/item-entity.js';
import { itemTypeName, isLibrary, listPath, type ListSchema } from '../site/list-schema.js';
import type { Collection } from '../resource/resource.js';
import type { Visit } from '../site/visit.js';
import { parseView } from './parse-view.js';
import { runCaml } from './run-caml.js';
import { maySeeList } from '../structure/may-see-list.js';

interface CamlQuery {
  ViewXml?: unknown;
  ListItemCollectionPosition?: { PagingInfo?: string };
  FolderServerRelativeUrl?: string;
}

/** `GetItems(query=@v)?@v={"ViewXml":"…"}`: the query in the address. */
function readQuery(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const error = badQuery(`The expression "${text}" is not valid.`);
    error.cause = cause;
    throw error;
  }
}

/** `list/getitems`: items by CAML. */
export function getItems(visit: Visit, list: ListSchema, given?: string): Collection {
  if (!maySeeList(visit, list)) throw accessDenied();
  const query = (given === undefined ? visit.body['query'] : readQuery(given)) as CamlQuery | undefined;
  if (!query) throw badQuery('The parameter query is missing.');
  const view = parseView(String(query.ViewXml ?? ''));
  // Items have no place for totals: left aside, a client would wait for what does not come. A GroupBy sorts.
  if (view.sums.length > 0) throw notEmulated('GetItems: Aggregations');
  const page = runCaml(visit, list, view, {
    ...(query.ListItemCollectionPosition?.PagingInfo === undefined
      ? {}
      : { paging: query.ListItemCollectionPosition.PagingInfo }),
    ...(query.FolderServerRelativeUrl ? { folder: query.FolderServerRelativeUrl } : {}),
  });
  return {
    kind: 'collection',
    type: itemTypeName(list),
    path: `${listPath(list)}/GetItems`,
    set: `SP.ListData.${list.settings.entityTypeName}${isLibrary(list) ? 'Items' : 'ListItems'}`,
    all: () => page.rows.map((row) => itemEntity(visit, list, row)),
  };
}
