import { badQuery, SharePointError } from '../http/sharepoint-error.js';
import type { ListSchema } from '../lists/list-schema.js';
import { schemaChanged } from '../lists/store-list.js';
import { Complex, type Collection, type Entity } from '../resource/resource.js';
import { PERMISSION } from '../security/permission-mask.js';
import { number } from '../store/database.js';
import { demand, listRights, type Visit } from '../web/visit.js';
import type { ContentTypeSettings } from './seed-content-types.js';

/** The content types that lists are most often given. */
const SITE_TYPES: readonly { id: string; name: string; group: string }[] = [
  { id: '0x01', name: 'Item', group: 'List Content Types' },
  { id: '0x0101', name: 'Document', group: 'Document Content Types' },
  { id: '0x0102', name: 'Event', group: 'List Content Types' },
  { id: '0x0104', name: 'Announcement', group: 'List Content Types' },
  { id: '0x0105', name: 'Link', group: 'List Content Types' },
  { id: '0x0106', name: 'Contact', group: 'List Content Types' },
  { id: '0x0108', name: 'Task', group: 'List Content Types' },
  { id: '0x0120', name: 'Folder', group: 'Folder Content Types' },
];

const missing = (): SharePointError =>
  new SharePointError(404, '-2147024809, System.ArgumentException', 'The content type does not exist.');

function siteType(type: (typeof SITE_TYPES)[number]): Entity {
  return {
    kind: 'entity',
    type: 'SP.ContentType',
    path: `Web/ContentTypes('${type.id}')`,
    set: 'SP.ApiData.ContentTypes2',
    properties: {
      Description: '',
      Group: type.group,
      Hidden: false,
      Id: new Complex('SP.ContentTypeId', { StringValue: type.id }),
      Name: type.name,
      ReadOnly: false,
      Sealed: false,
      StringId: type.id,
    },
  };
}

/** `web/contenttypes`. */
export function siteContentTypes(): Collection {
  const one = (id: unknown): Entity => {
    const found = SITE_TYPES.find((type) => type.id.toLowerCase() === String(id).toLowerCase());
    if (!found) throw missing();
    return siteType(found);
  };
  return {
    kind: 'collection',
    type: 'SP.ContentType',
    path: 'Web/ContentTypes',
    set: 'SP.ApiData.ContentTypes2',
    all: () => SITE_TYPES.map(siteType),
    byKey: (args) => one(args.positional[0]),
    functions: { GetById: (args) => one(args?.positional[0]) },
  };
}

/** Gives a list a content type of its own, out of one of the site's or by a name. Returns its id. */
export function addContentType(
  visit: Visit,
  list: ListSchema,
  wanted: { parentId?: string; name?: string; description?: string; group?: string },
): string {
  demand(listRights(visit, list.guid), PERMISSION.manageLists);
  const parent = SITE_TYPES.find((type) => type.id.toLowerCase() === (wanted.parentId ?? '0x01').toLowerCase());
  if (!parent) throw missing();
  const name = wanted.name ?? parent.name;
  if (name.trim() === '') throw badQuery('The property Name is missing.');
  const { db } = visit.site;
  if (db.get("SELECT 1 FROM content_types WHERE list_guid = ? AND json_extract(settings, '$.name') = ?", list.guid, name)) {
    throw new SharePointError(
      500,
      '-2130575183, Microsoft.SharePoint.SPException',
      `A content type with the name "${name}" already exists.`,
    );
  }
  const id = `${parent.id}00${visit.site.newGuid().replace(/-/g, '').toUpperCase()}`;
  const settings: ContentTypeSettings = {
    name,
    description: wanted.description ?? '',
    group: wanted.group ?? parent.group,
    hidden: false,
    readOnly: false,
    sealed: false,
    fields: ['ContentType', 'Title'],
  };
  const last = db.get('SELECT MAX(position) AS position FROM content_types WHERE list_guid = ?', list.guid);
  db.run(
    'INSERT INTO content_types (list_guid, id, position, settings) VALUES (?, ?, ?, ?)',
    list.guid,
    id,
    number(last, 'position') + 1,
    JSON.stringify(settings),
  );
  schemaChanged(visit.site, list);
  return id;
}
