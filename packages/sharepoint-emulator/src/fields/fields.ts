import { badArgument, badQuery, SharePointError } from '../answers/sharepoint-error.js';
import type { ListSchema } from '../site/list-schema.js';
import { NO_ARGUMENTS, textArgument } from '../odata/parse-path.js';
import type { Collection, Entity } from '../resource/resource.js';
import type { Visit } from '../site/visit.js';
import { type ColumnHome, listColumns, siteColumns } from './column-home.js';
import { dependentFrom } from './dependent-lookup.js';
import { fieldEntity } from './field-entity.js';
import type { Field } from '../site/field.js';
import { fieldFromProperties, fieldFromXml } from '../structure/read-field.js';
import { fieldTitle } from '../structure/titles-by-language.js';

const GUID = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;

const missing = (name: string): SharePointError =>
  badArgument(`Column '${name}' does not exist. It may have been deleted by another user.`);

/** `list/fields`. */
export const fields = (visit: Visit, list: ListSchema): Collection => columns(visit, listColumns(visit, list));

/** `web/fields`: site columns. */
export const siteFields = (visit: Visit): Collection => columns(visit, siteColumns(visit));

function columns(visit: Visit, home: ColumnHome): Collection {
  const { site } = visit;
  const entity = (field: Field): Entity => fieldEntity(visit, home, field);
  const byId = (id: unknown): Entity => {
    const guid = String(id).replace(/[{}]/g, '').toLowerCase();
    const field = home.fields.find((one) => one.guid === guid);
    if (!field) throw missing(String(id));
    return entity(field);
  };
  const byName = (name: string, how: readonly ('internalName' | 'title')[]): Entity => {
    for (const key of how) {
      const named = home.fields.filter(
        (one) =>
          (key === 'title' ? fieldTitle(visit, one) : one.internalName).toLowerCase() === name.toLowerCase() &&
          !(key === 'title' && one.type === 'Computed'),
      );
      // Several have the title of another: the one that a person sees is meant.
      const field = named.find((one) => !one.hidden) ?? named[0];
      if (field) return entity(field);
    }
    throw missing(name);
  };
  const add = (field: Field, options: number): Entity => {
    const added = home.add(field, options);
    return { ...fieldEntity(visit, added.home, added.field), created: true };
  };
  const parameters = (): Readonly<Record<string, unknown>> => {
    const given = visit.body['parameters'] as Readonly<Record<string, unknown>> | undefined;
    if (!given) throw badQuery('The parameter parameters is missing.');
    return given;
  };
  return {
    kind: 'collection',
    type: 'SP.Field',
    path: `${home.path}/Fields`,
    set: 'SP.ApiData.Fields1',
    all: () => home.fields.map(entity),
    byKey: (args) =>
      GUID.test(String(args.positional[0]))
        ? byId(args.positional[0])
        : byName(String(args.positional[0]), ['title', 'internalName']),
    functions: {
      GetById: (args) => byId(args?.positional[0]),
      GetByTitle: (args) => byName(textArgument(args ?? NO_ARGUMENTS, 'title'), ['title']),
      GetByInternalNameOrTitle: (args) =>
        byName(textArgument(args ?? NO_ARGUMENTS, 'strname'), ['internalName', 'title']),
    },
    actions: {
      CreateFieldAsXml: () =>
        add(
          fieldFromXml(site, String(parameters()['SchemaXml'] ?? ''), Number(parameters()['Options'] ?? 0)),
          Number(parameters()['Options'] ?? 0),
        ),
      AddField: () => add(fieldFromProperties(site, parameters()), 0),
      AddDependentLookupField: (args) => add(dependentFrom(site, home.fields, args), 0),
    },
    create: (body) => add(fieldFromProperties(site, body), 0),
  };
}
