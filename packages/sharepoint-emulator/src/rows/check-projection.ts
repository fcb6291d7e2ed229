import { badItemQuery } from '../answers/sharepoint-error.js';
import { type Field, isReference, isUser, propertyName } from '../site/field.js';
import type { ListSchema } from '../site/list-schema.js';
import { findListById } from '../structure/store-list.js';
import type { Projection } from '../odata/query-options.js';
import type { Site } from '../site/site.js';
import { itemNames } from './item-values.js';
import { LOOKED_UP_TYPES, noSuchProperty, notExpanded } from './item-column.js';

/** The lookups of a list that a query can join: its own, and who made and changed a row. */
function referenceNamed(list: ListSchema, name: string): Field | undefined {
  return list.fields.find(
    (field) => isReference(field) && propertyName(field) === name && (!field.fromBaseType || isUser(field)),
  );
}

function checkTarget(site: Site, field: Field, projection: Projection): void {
  if (projection.names.length === 0 && !projection.all) throw notExpanded(propertyName(field));
  if (isUser(field)) return;
  const target = findListById(site, String(field.attributes['List'] ?? ''));
  for (const name of projection.names) {
    const shown = target?.fields.find((one) => propertyName(one) === (name === 'Id' ? 'ID' : name));
    if (!shown || !LOOKED_UP_TYPES.has(shown.type))
      throw badItemQuery(`The query to field '${propertyName(field)}/${name}' is not valid.`);
  }
}

/**
 * Refuses a reference selected as if it were a value, expanded without naming its columns, or asked for a column that a lookup
 * cannot reach [R]. Names the lookups that the projection joins.
 */
export function checkProjection(site: Site, list: ListSchema, projection: Projection): string[] {
  const joins: string[] = [];
  const known = new Set([...itemNames(list), ...projection.expand.keys()]);
  for (const name of projection.names) {
    const head = name.split('/')[0] ?? name;
    const field = referenceNamed(list, head);
    if (!field && !known.has(head)) throw noSuchProperty(name);
    if (field && !projection.expand.has(head)) throw notExpanded(head);
    const byId = head.endsWith('Id') ? referenceNamed(list, head.slice(0, -2)) : undefined;
    if (byId) joins.push(byId.internalName);
  }
  for (const [name, inner] of projection.expand) {
    const field = referenceNamed(list, name);
    if (!field) continue;
    if (inner.all && inner.names.length === 0 && !inner.whole) throw notExpanded(name);
    checkTarget(site, field, inner);
    joins.push(field.internalName);
  }
  return joins;
}
