import { SharePointError } from '../http/sharepoint-error.js';
import { fieldEntity } from '../fields/field-entity.js';
import { listPath, type ListSchema } from '../lists/list-schema.js';
import { Complex, type Collection, type Entity, type Resource } from '../resource/resource.js';
import { type Row, text } from '../store/database.js';
import { PERMISSION } from '../security/permission-mask.js';
import { demand, listRights, type Visit } from '../web/visit.js';
import { addContentType } from './site-content-types.js';
import type { ContentTypeSettings } from './seed-content-types.js';

function contentTypeEntity(visit: Visit, list: ListSchema, row: Row): Entity {
  const settings = JSON.parse(text(row, 'settings')) as ContentTypeSettings;
  const id = text(row, 'id');
  const path = `${listPath(list)}/ContentTypes('${id}')`;
  return {
    kind: 'entity',
    type: 'SP.ContentType',
    path,
    set: 'SP.ApiData.ContentTypes2',
    properties: {
      ClientFormCustomFormatter: '',
      Description: settings.description,
      DisplayFormClientSideComponentId: '',
      DisplayFormClientSideComponentProperties: '',
      DisplayFormTemplateName: 'ListForm',
      DisplayFormUrl: '',
      DocumentTemplate: '',
      DocumentTemplateUrl: '',
      EditFormClientSideComponentId: '',
      EditFormClientSideComponentProperties: '',
      EditFormTemplateName: 'ListForm',
      EditFormUrl: '',
      Group: settings.group,
      Hidden: settings.hidden,
      Id: new Complex('SP.ContentTypeId', { StringValue: id }),
      JSLink: '',
      MobileDisplayFormUrl: '',
      MobileEditFormUrl: '',
      MobileNewFormUrl: '',
      Name: settings.name,
      NewFormClientSideComponentId: null,
      NewFormClientSideComponentProperties: '',
      NewFormTemplateName: 'ListForm',
      NewFormUrl: '',
      ReadOnly: settings.readOnly,
      SchemaXml: `<ContentType ID="${id}" Name="${settings.name}" Group="${settings.group}" Version="0" />`,
      Scope: list.rootUrl,
      Sealed: settings.sealed,
      StringId: id,
    },
    update: (body) => {
      demand(listRights(visit, list.guid), PERMISSION.manageLists);
      const texts: [string, keyof ContentTypeSettings][] = [
        ['Name', 'name'],
        ['Description', 'description'],
        ['Group', 'group'],
      ];
      const flags: [string, keyof ContentTypeSettings][] = [
        ['Hidden', 'hidden'],
        ['ReadOnly', 'readOnly'],
        ['Sealed', 'sealed'],
      ];
      const changed = Object.fromEntries([
        ...texts.filter(([name]) => typeof body[name] === 'string').map(([name, key]) => [key, body[name]]),
        ...flags.filter(([name]) => typeof body[name] === 'boolean').map(([name, key]) => [key, body[name]]),
      ]) as Partial<ContentTypeSettings>;
      visit.site.db.run(
        'UPDATE content_types SET settings = ? WHERE list_guid = ? AND id = ?',
        JSON.stringify({ ...settings, ...changed }),
        list.guid,
        id,
      );
      return { kind: 'done', status: 204 };
    },
    remove: () => {
      demand(listRights(visit, list.guid), PERMISSION.manageLists);
      if (visit.site.db.get(`SELECT 1 FROM "${list.table}" WHERE content_type_id = ? LIMIT 1`, id)) {
        throw new SharePointError(500, '-2130575184, Microsoft.SharePoint.SPException', 'The content type is in use.');
      }
      visit.site.db.run('DELETE FROM content_types WHERE list_guid = ? AND id = ?', list.guid, id);
      return { kind: 'done', status: 200 };
    },
    links: {
      Fields: () => ({
        kind: 'collection',
        type: 'SP.Field',
        path: `${path}/Fields`,
        set: 'SP.ApiData.Fields1',
        all: () =>
          list.fields
            .filter((field) => settings.fields.includes(field.internalName) || !field.fromBaseType)
            .map((field) => fieldEntity(visit, list, field)),
      }),
    },
  };
}

/** `list/contenttypes`. */
export function contentTypes(visit: Visit, list: ListSchema): Collection {
  const all = (): Entity[] =>
    visit.site.db
      .all('SELECT * FROM content_types WHERE list_guid = ? ORDER BY position', list.guid)
      .map((row) => contentTypeEntity(visit, list, row));
  const one = (id: unknown): Entity => {
    const found = all().find((entity) => String(entity.properties['StringId']).toLowerCase() === String(id).toLowerCase());
    if (!found) throw new SharePointError(404, '-2147024809, System.ArgumentException', 'The content type does not exist.');
    return found;
  };
  return {
    kind: 'collection',
    type: 'SP.ContentType',
    path: `${listPath(list)}/ContentTypes`,
    set: 'SP.ApiData.ContentTypes2',
    all,
    byKey: (args) => one(args.positional[0]),
    functions: { GetById: (args) => one(args?.positional[0]) },
    actions: {
      AddAvailableContentType: (args) =>
        one(
          addContentType(visit, list, {
            parentId: String(args.named.get('contenttypeid') ?? args.positional[0] ?? visit.body['contentTypeId'] ?? ''),
          }),
        ),
      Add: (args) =>
        one(addContentType(visit, list, { parentId: String(args.named.get('contenttypeid') ?? args.positional[0] ?? '0x01') })),
    },
    create: (body) => {
      const parent = body['Id'] as { StringValue?: string } | string | undefined;
      const given = typeof parent === 'string' ? parent : parent?.StringValue;
      const id = addContentType(visit, list, {
        name: String(body['Name'] ?? ''),
        description: String(body['Description'] ?? ''),
        ...(given === undefined ? {} : { parentId: /^0x01(?:20|0[1-8])?/i.exec(given)?.[0] ?? given }),
        ...(typeof body['Group'] === 'string' ? { group: body['Group'] } : {}),
      });
      return { ...one(id), created: true };
    },
  };
}

export function contentTypeOf(visit: Visit, list: ListSchema, id: string): Resource {
  const row = visit.site.db.get('SELECT * FROM content_types WHERE list_guid = ? AND id = ?', list.guid, id);
  return row ? contentTypeEntity(visit, list, row) : { kind: 'value', name: 'ContentType', value: null };
}
