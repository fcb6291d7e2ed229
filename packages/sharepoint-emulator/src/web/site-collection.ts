import { badArgument } from '../answers/sharepoint-error.js';
import { isLibrary } from '../site/list-schema.js';
import { maySeeList } from '../structure/may-see-list.js';
import { readLists } from '../structure/store-list.js';
import { type Arguments } from '../odata/parse-path.js';
import { none } from '../resource/none.js';
import { type Action, Complex, type Link } from '../resource/resource.js';
import { PERMISSION } from '../rights/permission-mask.js';
import { customActions } from '../navigation/custom-actions.js';
import { demand, type Visit, webRights } from '../site/visit.js';

const first = (args: Arguments | undefined): string =>
  String([...(args?.named.values() ?? [])][0] ?? args?.positional[0] ?? '');
const isHere = (visit: Visit, url: string): boolean => {
  const [here, asked] = [visit.site.siteUrl.toLowerCase(), url.toLowerCase()];
  return asked === here || asked.startsWith(`${here}/`);
};

/** Parts of a site collection that clients look into. Nothing here fills the empty ones. */
export const siteLinks = (visit: Visit): Record<string, Link> => ({
  Features: () => none('SP.Feature', 'Site/Features'),
  UserCustomActions: () =>
    customActions(visit, {
      path: 'Site',
      owner: 'site',
      scope: 2,
      demandChange: () => demand(webRights(visit), PERMISSION.manageWeb),
    }),
});

/** A collection of one web: it opens by its id alone. */
export const openWebById =
  (visit: Visit): Action =>
  (args) => {
    if (first(args).replace(/[{}]/g, '').toLowerCase() !== visit.site.webId) throw badArgument('The web is not there.');
    return visit.entities.web(visit);
  };

/** Methods of no object that ask about sites: there is this one. */
export const siteFunctions = (visit: Visit): Record<string, Link> => ({
  'SP.Web.GetDocumentLibraries': (args) => {
    if (!isHere(visit, first(args))) throw badArgument('The web is not there.');
    const libraries = readLists(visit.site).filter((list) => isLibrary(list) && maySeeList(visit, list));
    return {
      kind: 'complexes',
      name: 'GetDocumentLibraries',
      type: 'SP.DocumentLibraryInformation',
      values: libraries.map(
        (list) =>
          new Complex('SP.DocumentLibraryInformation', {
            AbsoluteUrl: visit.site.origin + list.rootUrl,
            Modified: list.settings.itemModifiedAt,
            ServerRelativeUrl: list.rootUrl,
            Title: list.title,
          }),
      ),
    };
  },
  'SP.Web.GetWebUrlFromPageUrl': (args) => {
    if (!isHere(visit, first(args))) throw badArgument('The page is on no web of this site.');
    return { kind: 'value', name: 'GetWebUrlFromPageUrl', value: visit.site.siteUrl };
  },
});

export const siteActions = (visit: Visit): Record<string, Action> => ({
  'SP.Site.Exists': () => ({
    kind: 'value',
    name: 'Exists',
    value:
      String(visit.body['url'] ?? '')
        .replace(/\/$/, '')
        .toLowerCase() === visit.site.siteUrl.toLowerCase(),
  }),
});
