import { isDependent, isLookup } from '../site/field.js';
import { itemEntity } from '../items/item-entity.js';
import { readItemRow } from '../rows/item-row.js';
import type { Entity, Link } from '../resource/resource.js';
import type { Visit } from '../site/visit.js';
import { listPath, type ListSchema } from '../site/list-schema.js';
import { maySeeList } from '../structure/may-see-list.js';
import { readLists } from '../structure/store-list.js';

/** Lookups of other lists that point to this one. */
function relatedFields(visit: Visit, list: ListSchema): Entity[] {
  const pointsHere = (named: unknown): boolean =>
    String(named ?? '')
      .replace(/[{}]/g, '')
      .toLowerCase() === list.guid;
  return readLists(visit.site)
    .filter((other) => maySeeList(visit, other))
    .flatMap((other) =>
      other.fields
        .filter((field) => isLookup(field) && !isDependent(field) && pointsHere(field.attributes['List']))
        .map((field): Entity => {
          const behaviour = String(field.attributes['RelationshipDeleteBehavior'] ?? '');
          return {
            kind: 'entity',
            type: 'SP.RelatedField',
            path: `${listPath(list)}/GetRelatedFields('${field.guid}')`,
            set: 'SP.ApiData.RelatedFields',
            properties: {
              FieldId: field.guid,
              ListId: other.guid,
              RelationshipDeleteBehavior: /cascade/i.test(behaviour) ? 1 : /restrict/i.test(behaviour) ? 2 : 0,
              WebId: visit.site.webId,
            },
          };
        }),
    );
}

/** What a list is asked for by a function, besides its items by number. */
export const listReads = (visit: Visit, list: ListSchema): Record<string, Link> => ({
  // Numbers alone: `12.0.2026-01-05`, one day of a series, is an item of a calendar that repeats.
  GetItemByStringId: (args) => {
    const text = String(args?.named.get('sid') ?? args?.positional[0] ?? '');
    return itemEntity(visit, list, readItemRow(visit, list, /^\d+$/.test(text) ? Number(text) : Number.NaN));
  },
  GetRelatedFields: () => ({
    kind: 'collection',
    type: 'SP.RelatedField',
    path: `${listPath(list)}/GetRelatedFields`,
    set: 'SP.ApiData.RelatedFields',
    all: () => relatedFields(visit, list),
  }),
});
