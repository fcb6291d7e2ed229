import { badArgument, badQuery, SharePointError } from '../http/sharepoint-error.js';
import { listPath, type ListSchema } from '../lists/list-schema.js';
import { readListById } from '../lists/store-list.js';
import { textArgument } from '../odata/parse-path.js';
import type { Collection, Entity } from '../resource/resource.js';
import { PERMISSION } from '../security/permission-mask.js';
import { demand, listRights, type Visit } from '../web/visit.js';
import { addField } from './add-field.js';
import { fieldEntity } from './field-entity.js';
import type { Field } from './field.js';
import { fieldFromProperties, fieldFromXml } from './read-field.js';

const GUID = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;

const missing = (name: string): SharePointError =>
  badArgument(`Column '${name}' does not exist. It may have been deleted by another user.`);

/** `list/fields`. */
export function fields(visit: Visit, list: ListSchema): Collection {
  const { site } = visit;
  const entity = (field: Field): Entity => fieldEntity(visit, list, field);
  const byId = (id: unknown): Entity => {
    const guid = String(id).replace(/[{}]/g, '').toLowerCase();
    const field = list.fields.find((one) => one.guid === guid);
    if (!field) throw missing(String(id));
    return entity(field);
  };
  const byName = (name: string, how: readonly ('internalName' | 'title')[]): Entity => {
    for (const key of how) {
      const field = list.fields.find(
        (one) => one[key].toLowerCase() === name.toLowerCase() && !(key === 'title' && one.type === 'Computed'),
      );
      if (field) return entity(field);
    }
    throw missing(name);
  };
  const add = (field: Field, options: number): Entity => {
    demand(listRights(visit, list.guid), PERMISSION.manageLists);
    const added = addField(site, list, field, options);
    return { ...fieldEntity(visit, readListById(site, list.guid), added), created: true };
  };
  const parameters = (): Readonly<Record<string, unknown>> => {
    const given = visit.body['parameters'] as Readonly<Record<string, unknown>> | undefined;
    if (!given) throw badQuery('The parameter parameters is missing.');
    return given;
  };
  return {
    kind: 'collection',
    type: 'SP.Field',
    path: `${listPath(list)}/Fields`,
    set: 'SP.ApiData.Fields1',
    all: () => list.fields.map(entity),
    byKey: (args) =>
      GUID.test(String(args.positional[0]))
        ? byId(args.positional[0])
        : byName(String(args.positional[0]), ['title', 'internalName']),
    functions: {
      GetById: (args) => byId(args?.positional[0]),
      GetByTitle: (args) => byName(textArgument(args ?? { positional: [], named: new Map() }, 'title'), ['title']),
      GetByInternalNameOrTitle: (args) =>
        byName(textArgument(args ?? { positional: [], named: new Map() }, 'strname'), ['internalName', 'title']),
    },
    actions: {
      CreateFieldAsXml: () =>
        add(
          fieldFromXml(site, String(parameters()['SchemaXml'] ?? ''), Number(parameters()['Options'] ?? 0)),
          Number(parameters()['Options'] ?? 0),
        ),
      AddField: () => add(fieldFromProperties(site, parameters()), 0),
    },
    create: (body) => add(fieldFromProperties(site, body), 0),
  };
}
