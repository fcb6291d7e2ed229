import { folderNotFound } from '../answers/sharepoint-error.js';
import { siteContentTypes } from '../content-types/content-types.js';
import { siteFields } from '../fields/fields.js';
import { addFolder } from '../files/folder-entity.js';
import { openFolder } from './open-place.js';
import { fileNotFound, serverRelative } from '../files/place.js';
import { findListByUrl, readListByTitle, readLists } from '../structure/store-list.js';
import { isLibrary } from '../site/list-schema.js';
import { maySeeList } from '../structure/may-see-list.js';
import { navigation } from '../navigation/navigation.js';
import { textArgument } from '../odata/parse-path.js';
import type { Collection, Entity, Link, Resource } from '../resource/resource.js';
import { isVisible } from '../rows/item-row.js';
import { PERMISSION } from '../rights/permission-mask.js';
import { number } from '../store/database.js';
import { regionalSettings } from './regional-settings.js';
import { customActions } from '../navigation/custom-actions.js';
import type { Site } from '../site/site.js';
import { demand, type Visit, webRights } from '../site/visit.js';
import { userInformationList } from '../people/user-information-list.js';
import { none } from '../resource/none.js';
import { recycleBin, recycledItems } from '../recycle/recycle-bin.js';

function byUniqueId(visit: Visit, id: unknown, fsType: 0 | 1): Entity {
  for (const list of readLists(visit.site)) {
    if (!maySeeList(visit, list)) continue;
    const row = visit.site.db.get(
      `SELECT * FROM "${list.table}" WHERE unique_id = ? AND fs_type = ?`,
      String(id).toLowerCase(),
      fsType,
    );
    if (row && isVisible(visit, list, number(row, 'id')))
      return fsType === 0 ? visit.entities.file(visit, list, row) : visit.entities.folder(visit, list, row);
    if (fsType === 1 && list.guid === String(id).toLowerCase()) return visit.entities.folder(visit, list, undefined);
  }
  throw fsType === 0 ? fileNotFound(String(id)) : folderNotFound();
}

function topFolders(visit: Visit): Collection {
  const add = (given: string): Entity => {
    const url = serverRelative(visit, given);
    const list = findListByUrl(visit.site, url);
    if (!list || !maySeeList(visit, list)) throw folderNotFound();
    return addFolder(visit, list, list.rootUrl, url);
  };
  return {
    kind: 'collection',
    type: 'SP.Folder',
    path: 'Web/Folders',
    set: 'SP.ApiData.Folders9',
    byKey: (args) => openFolder(visit, String(args.positional[0])),
    functions: { GetByUrl: (args) => openFolder(visit, String(args?.positional[0])) },
    create: (body) => ({ ...add(String(body['ServerRelativeUrl'] ?? '')), created: true }),
    actions: {
      add: (args) => add(textArgument(args, 'url')),
      addUsingPath: (args) => add(textArgument(args, 'decodedurl')),
    },
    all: () =>
      readLists(visit.site)
        .filter((list) => isLibrary(list) && maySeeList(visit, list))
        .map((list) => visit.entities.folder(visit, list, undefined)),
  };
}

/** The root of its collection has no web above it. What a subsite's has in it is not here: its name and place alone. */
function parentWeb({ kind, serverRelativeUrl, title }: Site): Resource {
  if (kind !== 'subsite') return { kind: 'value', name: 'ParentWeb', value: null };
  return {
    kind: 'entity',
    type: 'SP.WebInformation',
    path: 'Web/ParentWeb',
    set: 'SP.ApiData.WebInformations',
    properties: {
      Configuration: 3,
      Description: '',
      ServerRelativeUrl: serverRelativeUrl.replace(/\/[^/]*$/, '') || '/',
      Title: `${title} (parent)`,
      WebTemplate: 'STS',
      WebTemplateId: 1,
    },
  };
}

/** The icons of Office's files; every other file has the general one. */
function iconOf(fileName: string): string {
  const ending = /\.(docx|xlsx|pptx|pdf|txt|png|jpg|gif|zip|one)$/i.exec(fileName)?.[1]?.toLowerCase();
  return ending ? `ic${ending}.png` : 'icgen.gif';
}

/** Parts of a web that lists need now and then. */
export function webLinks(visit: Visit): { links: Record<string, Link>; functions: Record<string, Link> } {
  return {
    links: {
      AvailableContentTypes: () => siteContentTypes(visit),
      AvailableFields: () => siteFields(visit),
      ContentTypes: () => siteContentTypes(visit),
      Fields: () => siteFields(visit),
      Folders: () => topFolders(visit),
      // The library that every site begins with.
      DefaultDocumentLibrary: () => visit.entities.list(visit, readListByTitle(visit.site, 'Documents')),
      EventReceivers: () => none('SP.EventReceiverDefinition', 'Web/EventReceivers'),
      Features: () => none('SP.Feature', 'Web/Features'),
      UserCustomActions: () =>
        customActions(visit, {
          path: 'Web',
          owner: 'web',
          scope: 3,
          demandChange: () => demand(webRights(visit), PERMISSION.manageWeb),
        }),
      SiteUserInfoList: () => userInformationList(visit),
      Navigation: () => navigation(visit),
      ParentWeb: () => parentWeb(visit.site),
      WebInfos: () => none('SP.WebInformation', 'Web/WebInfos'),
      RecycleBin: () => recycleBin(visit),
      RootFolder: () => openFolder(visit, visit.site.serverRelativeUrl || '/'),
      RegionalSettings: () => regionalSettings(),
      // Written by the client object model alone; what stands in it is every site's [M].
      AllProperties: () => ({
        kind: 'entity',
        type: 'SP.PropertyValues',
        path: 'Web/AllProperties',
        set: 'SP.ApiData.PropertyValues',
        properties: {
          vti_x005f_defaultlanguage: 'en-us',
          vti_x005f_associategroups: '5;4;3',
          vti_x005f_associateownergroup: '3',
          vti_x005f_associatevisitorgroup: '4',
          vti_x005f_associatemembergroup: '5',
          OData__x005f__x005f_InheritsThemedCssFolderUrl: 'True',
        },
      }),
    },
    functions: {
      GetCustomListTemplates: () => none('SP.ListTemplate', 'Web/GetCustomListTemplates'),
      GetSubwebsFilteredForCurrentUser: () => none('SP.WebInformation', 'Web/GetSubwebsFilteredForCurrentUser'),
      MapToIcon: (args) => ({
        kind: 'value',
        name: 'MapToIcon',
        value: iconOf(String(args?.named.get('filename') ?? args?.positional[0] ?? '')),
      }),
      GetRecycleBinItems: (args) => recycledItems(visit, args),
      GetFileById: (args) => byUniqueId(visit, args?.positional[0], 0),
      GetFolderById: (args) => byUniqueId(visit, args?.positional[0], 1),
    },
  };
}
