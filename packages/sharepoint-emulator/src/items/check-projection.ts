import { badQuery } from '../http/sharepoint-error.js';
import { isReference, propertyName } from '../fields/field.js';
import type { ListSchema } from '../lists/list-schema.js';
import type { Projection } from '../odata/query-options.js';
import type { Site } from '../web/site.js';

/** Refuses a reference selected as if it were a value; names the lookups that the projection joins. */
export function checkProjection(_site: Site, list: ListSchema, projection: Projection): string[] {
  const reference = (name: string): string | undefined =>
    list.fields.find((field) => isReference(field) && propertyName(field) === name && (!field.fromBaseType || name === 'Author' || name === 'Editor'))?.internalName;
  const joins: string[] = [];
  for (const name of projection.names) {
    const head = name.split('/')[0] ?? name;
    const field = reference(head);
    if (field && ![...projection.expand.keys()].includes(head)) {
      throw badQuery(
        `The query to field '${name}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${head}.`,
      );
    }
    const byId = head.endsWith('Id') ? reference(head.slice(0, -2)) : undefined;
    if (byId) joins.push(byId);
  }
  for (const name of projection.expand.keys()) {
    const field = reference(name);
    if (field) joins.push(field);
  }
  return joins;
}
