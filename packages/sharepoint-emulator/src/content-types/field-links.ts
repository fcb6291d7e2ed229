import type { Field } from '../site/field.js';
import { badArgument } from '../answers/sharepoint-error.js';
import type { Collection, Entity } from '../resource/resource.js';
import type { TypeHome } from './type-home.js';
import type { StoredType } from './store-type.js';

const missing = (name: string): Error =>
  badArgument(`Column '${name}' does not exist. It may have been deleted by another user.`);

/**
 * `contenttype/fieldlinks`: which columns a type has. REST adds one by POST, as PnP Core did, and neither changes nor removes one [R].
 */
export function fieldLinks(home: TypeHome, type: StoredType, path: string): Collection {
  const entity = (field: Field): Entity => ({
    kind: 'entity',
    type: 'SP.FieldLink',
    path: `${path}/FieldLinks(guid'${field.guid}')`,
    set: 'SP.ApiData.FieldLinks',
    properties: {
      FieldInternalName: field.internalName,
      Hidden: field.hidden,
      Id: field.guid,
      Name: field.internalName,
      ReadOnly: field.readOnly,
      Required: field.required,
      ShowInDisplayForm: true,
    },
  });
  const one = (id: unknown): Entity => {
    const guid = String(id).replace(/[{}]/g, '').toLowerCase();
    const field = home.fieldsOf(type).find((each) => each.guid === guid);
    if (!field) throw missing(String(id));
    return entity(field);
  };
  return {
    kind: 'collection',
    type: 'SP.FieldLink',
    path: `${path}/FieldLinks`,
    set: 'SP.ApiData.FieldLinks',
    all: () => home.fieldsOf(type).map(entity),
    byKey: (args) => one(args.positional[0]),
    functions: { GetById: (args) => one(args?.positional[0]) },
    create: (body) => {
      home.demandChange(type);
      const name = String(body['FieldInternalName'] ?? '');
      const field = home.columns.fields.find((each) => each.internalName === name);
      if (!field) throw missing(name);
      const { fields } = type.settings;
      if (!fields.includes(name)) home.save({ id: type.id, settings: { ...type.settings, fields: [...fields, name] } });
      return { ...entity(field), created: true };
    },
  };
}
