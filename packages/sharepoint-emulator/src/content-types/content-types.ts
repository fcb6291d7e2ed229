import { SharePointError } from '../http/sharepoint-error.js';
import { fieldEntity } from '../fields/field-entity.js';
import { listPath, type ListSchema } from '../lists/list-schema.js';
import { Complex, type Collection, type Entity, type Resource } from '../resource/resource.js';
import { type Row, text } from '../store/database.js';
import type { Visit } from '../web/visit.js';
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
      ClientFormCustomFormatter: '', Description: settings.description, DisplayFormClientSideComponentId: '', DisplayFormClientSideComponentProperties: '',
      DisplayFormTemplateName: 'ListForm', DisplayFormUrl: '', DocumentTemplate: '', DocumentTemplateUrl: '', EditFormClientSideComponentId: '',
      EditFormClientSideComponentProperties: '', EditFormTemplateName: 'ListForm', EditFormUrl: '', Group: settings.group, Hidden: settings.hidden,
      Id: new Complex('SP.ContentTypeId', { StringValue: id }), JSLink: '', MobileDisplayFormUrl: '', MobileEditFormUrl: '', MobileNewFormUrl: '',
      Name: settings.name, NewFormClientSideComponentId: null, NewFormClientSideComponentProperties: '', NewFormTemplateName: 'ListForm', NewFormUrl: '',
      ReadOnly: settings.readOnly, SchemaXml: `<ContentType ID="${id}" Name="${settings.name}" Group="${settings.group}" Version="0" />`, Scope: list.rootUrl,
      Sealed: settings.sealed, StringId: id,
    },
    links: {
      Fields: () => ({
        kind: 'collection', type: 'SP.Field', path: `${path}/Fields`, set: 'SP.ApiData.Fields1',
        all: () => list.fields.filter((field) => settings.fields.includes(field.internalName) || !field.fromBaseType).map((field) => fieldEntity(visit, list, field)),
      }),
    },
  };
}

/** `list/contenttypes`. */
export function contentTypes(visit: Visit, list: ListSchema): Collection {
  const all = (): Entity[] =>
    visit.site.db.all('SELECT * FROM content_types WHERE list_guid = ? ORDER BY position', list.guid).map((row) => contentTypeEntity(visit, list, row));
  const one = (id: unknown): Entity => {
    const found = all().find((entity) => String(entity.properties['StringId']).toLowerCase() === String(id).toLowerCase());
    if (!found) throw new SharePointError(404, '-2147024809, System.ArgumentException', 'The content type does not exist.');
    return found;
  };
  return {
    kind: 'collection', type: 'SP.ContentType', path: `${listPath(list)}/ContentTypes`, set: 'SP.ApiData.ContentTypes2',
    all,
    byKey: (args) => one(args.positional[0]),
    functions: { GetById: (args) => one(args?.positional[0]) },
  };
}

export function contentTypeOf(visit: Visit, list: ListSchema, id: string): Resource {
  const row = visit.site.db.get('SELECT * FROM content_types WHERE list_guid = ? AND id = ?', list.guid, id);
  return row ? contentTypeEntity(visit, list, row) : { kind: 'value', name: 'ContentType', value: null };
}
