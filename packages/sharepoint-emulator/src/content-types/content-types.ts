import { CHANGE } from '../log/log-change.js';
import { addField } from '../fields/add-field.js';
import { type ColumnHome, listColumns, SITE, siteColumns } from '../fields/column-home.js';
import { badQuery, SharePointError } from '../answers/sharepoint-error.js';
import { listPath, type ListSchema } from '../site/list-schema.js';
import { readListById, schemaChanged } from '../structure/store-list.js';
import type { Collection, Entity, Resource } from '../resource/resource.js';
import { PERMISSION } from '../rights/permission-mask.js';
import { demand, listRights, type Visit, webRights } from '../site/visit.js';
import { BUILT_IN_TYPES } from './built-in-types.js';
import { contentTypeEntity } from './content-type-entity.js';
import type { TypeHome } from './type-home.js';
import type { ContentTypeSettings } from '../structure/seed-content-types.js';
import {
  logType,
  findSiteType,
  insertType,
  parentOf,
  saveType,
  siteTypes,
  type StoredType,
  storedTypes,
  typeMissing,
} from './store-type.js';

const inUse = (): SharePointError =>
  new SharePointError(500, '-2130575184, Microsoft.SharePoint.SPException', 'The content type is in use.');

const inOrder = (columns: ColumnHome, names: readonly string[]): ColumnHome['fields'] =>
  names.flatMap((name) => columns.fields.find((field) => field.internalName === name) ?? []);

/** A type's parent; System, above which is nothing, is its own. */
const parentEntity = (visit: Visit, type: StoredType): Entity =>
  contentTypeEntity(visit, siteHome(visit), parentOf(visit.site, type.id) ?? { ...type });

function siteHome(visit: Visit): TypeHome {
  const { site } = visit;
  const columns = siteColumns(visit);
  return {
    path: 'Web',
    columns,
    fieldsOf: ({ settings }) => inOrder(columns, settings.fields),
    demandChange({ id, settings }) {
      demand(webRights(visit), PERMISSION.manageWeb);
      if (!BUILT_IN_TYPES.has(id)) return;
      throw new SharePointError(
        500,
        '-2130575185, Microsoft.SharePoint.SPException',
        `The content type "${settings.name}" is built in, and stays as it is.`,
      );
    },
    save: (type) => saveType(site, SITE, type),
    remove({ id }) {
      if (site.db.get('SELECT 1 FROM content_types WHERE id LIKE ? AND id <> ? LIMIT 1', `${id}%`, id)) throw inUse();
      site.db.run('DELETE FROM content_types WHERE list_guid = ? AND id = ?', SITE, id);
      logType(site, SITE, id, CHANGE.delete);
    },
    parentOf: (type) => parentEntity(visit, type),
  };
}

function listHome(visit: Visit, list: ListSchema): TypeHome {
  const { site } = visit;
  const columns = listColumns(visit, list);
  return {
    path: listPath(list),
    columns,
    // A column goes to the list's default type, unless a type brought it along.
    fieldsOf({ id, settings }) {
      if (storedTypes(site, list.guid)[0]?.id !== id) return inOrder(columns, settings.fields);
      const others = storedTypes(site, list.guid).flatMap((type) => (type.id === id ? [] : type.settings.fields));
      const own = list.fields.filter((field) => !field.fromBaseType && !others.includes(field.internalName));
      return [...new Set([...inOrder(columns, settings.fields), ...own])];
    },
    demandChange: () => demand(listRights(visit, list.guid), PERMISSION.manageLists),
    save: (type) => saveType(site, list.guid, type),
    remove({ id }) {
      if (site.db.get(`SELECT 1 FROM "${list.table}" WHERE content_type_id = ? LIMIT 1`, id)) throw inUse();
      site.db.run('DELETE FROM content_types WHERE list_guid = ? AND id = ?', list.guid, id);
      logType(site, list.guid, id, CHANGE.delete);
    },
    parentOf: (type) => parentEntity(visit, type),
  };
}

const settingsFrom = (body: Readonly<Record<string, unknown>>, parent: StoredType): ContentTypeSettings => {
  const name = String(body['Name'] ?? '').trim();
  if (name === '') throw badQuery('The property Name is missing.');
  return {
    ...parent.settings,
    name,
    description: String(body['Description'] ?? ''),
    ...(typeof body['Group'] === 'string' ? { group: body['Group'] } : {}),
    sealed: false,
  };
};

/** The id that a body gives says which type the new one is made of, and not what it is called: SharePoint makes that up [R]. */
function parentFrom(visit: Visit, body: Readonly<Record<string, unknown>>): StoredType {
  const given = body['Id'] as { StringValue?: unknown } | string | undefined;
  const id = String((typeof given === 'object' ? given.StringValue : given) ?? '0x01');
  const parent = findSiteType(visit.site, id) ?? parentOf(visit.site, id);
  if (!parent || !/^0x[0-9a-f]*$/i.test(id)) throw typeMissing();
  return parent;
}

function collection(
  home: TypeHome,
  visit: Visit,
  all: () => StoredType[],
  more: Pick<Collection, 'actions' | 'create'>,
): Collection {
  const one = (id: unknown): Entity => {
    const found = all().find((type) => type.id.toLowerCase() === String(id).toLowerCase());
    if (!found) throw typeMissing();
    return contentTypeEntity(visit, home, found);
  };
  return {
    kind: 'collection',
    type: 'SP.ContentType',
    path: `${home.path}/ContentTypes`,
    set: 'SP.ApiData.ContentTypes2',
    all: () => all().map((type) => contentTypeEntity(visit, home, type)),
    byKey: (args) => one(args.positional[0]),
    functions: { GetById: (args) => one(args?.positional[0]) },
    ...more,
  };
}

const created = (visit: Visit, home: TypeHome, owner: string, id: string): Entity => {
  const type = storedTypes(visit.site, owner).find((one) => one.id === id);
  if (!type) throw typeMissing();
  return { ...contentTypeEntity(visit, home, type), created: true };
};

/** `web/contenttypes`. */
export function siteContentTypes(visit: Visit): Collection {
  const { site } = visit;
  return collection(siteHome(visit), visit, () => siteTypes(site), {
    create: (body) => {
      demand(webRights(visit), PERMISSION.manageWeb);
      const parent = parentFrom(visit, body);
      return created(visit, siteHome(visit), SITE, insertType(site, SITE, parent, settingsFrom(body, parent)));
    },
  });
}

/** Takes a type of the site into a list, with the columns that the list has not yet. */
function addAvailable(visit: Visit, list: ListSchema, id: string): Entity {
  demand(listRights(visit, list.guid), PERMISSION.manageLists);
  const parent = findSiteType(visit.site, id);
  if (!parent) throw typeMissing();
  const known = new Set(list.fields.map((field) => field.internalName));
  for (const field of inOrder(siteColumns(visit), parent.settings.fields)) {
    if (!known.has(field.internalName)) addField(visit.site, readListById(visit.site, list.guid), field, 0);
  }
  const added = insertType(visit.site, list.guid, parent, parent.settings);
  const now = readListById(visit.site, list.guid);
  schemaChanged(visit.site, now);
  return { ...created(visit, listHome(visit, now), list.guid, added), created: false };
}

/** `list/contenttypes`. */
export function contentTypes(visit: Visit, list: ListSchema): Collection {
  const { site } = visit;
  return collection(listHome(visit, list), visit, () => storedTypes(site, list.guid), {
    actions: {
      AddAvailableContentType: (args) =>
        addAvailable(
          visit,
          list,
          String(args.named.get('contenttypeid') ?? args.positional[0] ?? visit.body['contentTypeId'] ?? ''),
        ),
    },
    create: (body) => {
      demand(listRights(visit, list.guid), PERMISSION.manageLists);
      const parent = parentFrom(visit, body);
      const id = insertType(site, list.guid, parent, settingsFrom(body, parent));
      schemaChanged(site, list);
      return created(visit, listHome(visit, list), list.guid, id);
    },
  });
}

export function contentTypeOf(visit: Visit, list: ListSchema, id: string): Resource {
  const type = storedTypes(visit.site, list.guid).find((one) => one.id === id);
  return type
    ? contentTypeEntity(visit, listHome(visit, list), type)
    : { kind: 'value', name: 'ContentType', value: null };
}
