import { badArgument } from '../answers/sharepoint-error.js';
import { LOOKED_UP_TYPES } from '../rows/item-column.js';
import { findField } from '../site/list-schema.js';
import { findListById } from '../structure/store-list.js';
import { type Arguments } from '../odata/parse-path.js';
import type { Site } from '../site/site.js';
import { encodeInternalName, type Field, isDependent, isLookup } from '../site/field.js';
import { blankField } from '../structure/read-field.js';

/** The lookup that another one shows a second column of. */
export const primaryOf = (fields: readonly Field[], field: Field): Field | undefined => {
  if (!isDependent(field)) return undefined;
  const guid = String(field.attributes['FieldRef']).replace(/[{}]/g, '').toLowerCase();
  return fields.find((one) => one.guid === guid);
};

/** Reads what `addDependentLookupField` asks for: a further column of the row that a lookup points to, which nobody writes. */
export function dependentFrom(site: Site, fields: readonly Field[], args: Arguments): Field {
  const given = (name: string, position: number): string =>
    String(args.named.get(name) ?? args.positional[position] ?? '');
  const [title, show] = [given('displayname', 0), given('showfield', 2)];
  const guid = given('primarylookupfieldid', 1).replace(/[{}]/g, '').toLowerCase();
  const primary = fields.find((one) => one.guid === guid);
  if (!primary || !isLookup(primary) || isDependent(primary))
    throw badArgument('The field that the dependent lookup belongs to is not a lookup.');
  const target = findListById(site, String(primary.attributes['List'] ?? ''));
  const shown = target && findField(target, show);
  if (title.trim() === '' || !shown || !LOOKED_UP_TYPES.has(shown.type))
    throw badArgument(`The field '${show}' cannot be shown by a lookup.`);
  const internalName = encodeInternalName(title);
  return {
    ...blankField(site),
    type: primary.type,
    title,
    internalName,
    staticName: internalName,
    readOnly: true,
    attributes: { List: primary.attributes['List'] ?? '', ShowField: shown.internalName, FieldRef: primary.guid },
  };
}
