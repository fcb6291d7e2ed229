import { fieldEntity } from '../fields/field-entity.js';
import { none } from '../resource/none.js';
import { Complex, type Entity } from '../resource/resource.js';
import { userResources } from '../resource/user-resource.js';
import type { Visit } from '../site/visit.js';
import { fieldLinks } from './field-links.js';
import type { TypeHome } from './type-home.js';
import type { ContentTypeSettings } from '../structure/seed-content-types.js';
import type { StoredType } from './store-type.js';

const TEXTS: readonly [string, 'name' | 'description' | 'group'][] = [
  ['Name', 'name'],
  ['Description', 'description'],
  ['Group', 'group'],
];
const FLAGS: readonly [string, 'hidden' | 'readOnly' | 'sealed'][] = [
  ['Hidden', 'hidden'],
  ['ReadOnly', 'readOnly'],
  ['Sealed', 'sealed'],
];

function changed(settings: ContentTypeSettings, body: Readonly<Record<string, unknown>>): ContentTypeSettings {
  return {
    ...settings,
    ...Object.fromEntries(
      TEXTS.filter(([name]) => typeof body[name] === 'string').map(([name, key]) => [key, body[name]]),
    ),
    ...Object.fromEntries(
      FLAGS.filter(([name]) => typeof body[name] === 'boolean').map(([name, key]) => [key, body[name]]),
    ),
  };
}

/** SP.ContentType. */
export function contentTypeEntity(visit: Visit, home: TypeHome, type: StoredType): Entity {
  const { id, settings } = type;
  const path = `${home.path}/ContentTypes('${id}')`;
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
      Scope: home.columns.scopeUrl,
      Sealed: settings.sealed,
      StringId: id,
    },
    update: (body) => {
      home.demandChange(type);
      home.save({ id, settings: changed(settings, body) });
      return { kind: 'done', status: 204 };
    },
    remove: () => {
      home.demandChange(type);
      home.remove(type);
      return { kind: 'done', status: 200 };
    },
    functions: userResources(path, { NameResource: settings.name, DescriptionResource: settings.description }),
    links: {
      FieldLinks: () => fieldLinks(home, type, path),
      Fields: () => ({
        kind: 'collection',
        type: 'SP.Field',
        path: `${path}/Fields`,
        set: 'SP.ApiData.Fields1',
        all: () => home.fieldsOf(type).map((field) => fieldEntity(visit, home.columns, field)),
      }),
      Parent: () => home.parentOf(type),
      WorkflowAssociations: () => none('SP.Workflow.WorkflowAssociation', `${path}/WorkflowAssociations`),
    },
  };
}
