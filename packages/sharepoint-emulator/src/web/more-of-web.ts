import { siteContentTypes } from '../content-types/content-types.js';
import { siteFields } from '../fields/fields.js';
import { addFolder } from '../files/folder-entity.js';
import { openFolder } from '../files/open-place.js';
import { fileNotFound, folderNotFound, serverRelative } from '../files/place.js';
import { findListByUrl, readLists } from '../lists/store-list.js';
import { isLibrary } from '../lists/list-schema.js';
import { maySeeList } from '../lists/may-see-list.js';
import { navigation } from '../navigation/navigation.js';
import { textArgument } from '../odata/parse-path.js';
import type { Collection, Entity, Link } from '../resource/resource.js';
import { isVisible } from '../items/item-row.js';
import { number } from '../store/database.js';
import type { Visit } from './visit.js';
import { userInformationList } from '../people/user-information-list.js';
import { none } from '../resource/none.js';
import { recycleBin } from '../recycle/recycle-bin.js';

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

function regionalSettings(): Entity {
  return {
    kind: 'entity',
    type: 'SP.RegionalSettings',
    path: 'Web/RegionalSettings',
    set: 'SP.ApiData.RegionalSettings',
    properties: {
      AdjustHijriDays: 0,
      AlternateCalendarType: 0,
      AM: 'AM',
      CalendarType: 1,
      Collation: 25,
      CollationLCID: 2070,
      DateFormat: 0,
      DateSeparator: '/',
      DecimalSeparator: '.',
      DigitGrouping: '3;0',
      FirstDayOfWeek: 0,
      FirstWeekOfYear: 0,
      IsEastAsia: false,
      IsRightToLeft: false,
      IsUIRightToLeft: false,
      ListSeparator: ',',
      LocaleId: 1033,
      NegativeSign: '-',
      NegNumberMode: 1,
      PM: 'PM',
      PositiveSign: '',
      ShowWeeks: false,
      ThousandSeparator: ',',
      Time24: false,
      TimeMarkerPosition: 0,
      TimeSeparator: ':',
      WorkDayEndHour: 1020,
      WorkDays: 62,
      WorkDayStartHour: 480,
    },
    links: {
      TimeZone: () => ({
        kind: 'entity',
        type: 'SP.TimeZone',
        path: 'Web/RegionalSettings/TimeZone',
        set: 'SP.ApiData.TimeZones',
        properties: { Description: '(UTC+00:00) Dublin, Edinburgh, Lisbon, London', Id: 2 },
      }),
    },
  };
}

/** Parts of a web that lists need now and then. */
export function moreOfWeb(visit: Visit): { links: Record<string, Link>; functions: Record<string, Link> } {
  return {
    links: {
      AvailableContentTypes: () => siteContentTypes(visit),
      AvailableFields: () => siteFields(visit),
      ContentTypes: () => siteContentTypes(visit),
      Fields: () => siteFields(visit),
      Folders: () => topFolders(visit),
      EventReceivers: () => none('SP.EventReceiverDefinition', 'Web/EventReceivers'),
      Features: () => none('SP.Feature', 'Web/Features'),
      UserCustomActions: () => none('SP.UserCustomAction', 'Web/UserCustomActions'),
      SiteUserInfoList: () => userInformationList(visit),
      Navigation: () => navigation(visit),
      RecycleBin: () => recycleBin(visit),
      RootFolder: () => openFolder(visit, visit.site.serverRelativeUrl || '/'),
      RegionalSettings: () => regionalSettings(),
    },
    functions: {
      GetFileById: (args) => byUniqueId(visit, args?.positional[0], 0),
      GetFolderById: (args) => byUniqueId(visit, args?.positional[0], 1),
    },
  };
}
