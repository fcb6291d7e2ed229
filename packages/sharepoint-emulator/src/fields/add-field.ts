import { logChange } from '../log/log-change.js';
import { checkCalculation, checkDefault, checkFormula } from '../formulas/check-formula.js';
import { SharePointError } from '../answers/sharepoint-error.js';
import type { ListSchema } from '../site/list-schema.js';
import { findListById, findListByTitle, readListById, schemaChanged } from '../structure/store-list.js';
import { addToDefaultView } from '../views/view-fields.js';
import type { Site } from '../site/site.js';
import { primaryOf } from './dependent-lookup.js';
import { canBeIndexed, canBeUnique, type Field, FIELD_KINDS, isDependent, isLookup } from '../site/field.js';
import { columnOf, indexColumn, insertField, sqlTypeOf } from '../structure/store-field.js';

const refused = (code: string, message: string): SharePointError =>
  new SharePointError(500, `${code}, Microsoft.SharePoint.SPException`, message);
const INDEX_LIMIT = 20;

/** Refuses an index that SharePoint refuses: on a type that has none, or a twenty-first. */
export function checkIndex(list: ListSchema, field: Field): void {
  if (field.unique && !canBeUnique(field)) {
    throw refused('-2130575170', `The field '${field.title}' of type ${field.type} cannot enforce unique values.`);
  }
  if (field.unique && list.settings.options['ReadSecurity'] === 2) {
    throw refused(
      '-2130575174',
      'This column cannot enforce unique values, because the list limits which items a person may read.',
    );
  }
  if (!field.indexed) return;
  if (!canBeIndexed(field)) throw refused('-2130575177', 'This field cannot be indexed.');
  const others = list.fields.filter((one) => one.indexed && !one.fromBaseType && one.guid !== field.guid).length;
  if (others >= INDEX_LIMIT) {
    throw refused(
      '-2130575176',
      'You cannot create more than 20 indexes on a list. Remove an index before adding another.',
    );
  }
}

/** A formula that could never be worked out is refused when it is set. */
export function checkFormulas(list: Pick<ListSchema, 'fields'>, field: Field): void {
  if (field.type === 'Calculated') checkCalculation(list, String(field.attributes['Formula'] ?? ''));
  if (field.defaultFormula) checkDefault(field.defaultFormula);
  if (field.validationFormula) checkFormula(list, field.validationFormula, field.title);
}

function freeName(fields: readonly Field[], name: string): string {
  const taken = new Set(fields.map((field) => field.internalName.toLowerCase()));
  let free = name;
  // SharePoint numbers a second field of one name from 0: `Ref`, `Ref0`, `Ref1`.
  for (let n = 0; taken.has(free.toLowerCase()); n += 1) free = `${name.slice(0, 32 - String(n).length)}${String(n)}`;
  return free;
}

/** The column under an internal name that none of the others has. */
export const namedFreely = (fields: readonly Field[], field: Field): Field => ({
  ...field,
  internalName: freeName(fields, field.internalName),
});

/** A lookup names its list by guid, by title, or `Self`. It is kept by guid. */
export function resolveLookup(site: Site, list: ListSchema | undefined, field: Field): Field {
  if (!isLookup(field)) return field;
  const named = String(field.attributes['List'] ?? '').replace(/[{}]/g, '');
  const target = named.toLowerCase() === 'self' ? list : (findListById(site, named) ?? findListByTitle(site, named));
  if (!target) throw refused('-2130575322', 'The list that this lookup field points to does not exist.');
  return {
    ...field,
    attributes: { ...field.attributes, List: `{${target.guid}}`, ShowField: field.attributes['ShowField'] ?? 'Title' },
  };
}

/** Adds a column to a list, with its place in the items' table. Options is SP.AddFieldOptions: 16 adds it to the default view. */
export function addField(site: Site, list: ListSchema, wanted: Field, options: number): Field {
  if (FIELD_KINDS[wanted.type] === undefined)
    throw refused('-2130575251', `The field type '${wanted.type}' is not known.`);
  if (list.fields.some((field) => field.guid === wanted.guid)) {
    throw refused('-2130575346', 'A duplicate field name was found.');
  }
  const named = namedFreely(list.fields, resolveLookup(site, list, wanted));
  const primary = primaryOf(list.fields, named);
  if (isDependent(named) && !primary)
    throw refused('-2130575322', 'The lookup that this field depends on does not exist.');
  const column = primary?.column ?? columnOf(named.internalName);
  // A unique column is an indexed one: SharePoint turns the index on by itself.
  const field: Field = { ...named, indexed: named.indexed || named.unique, column };
  checkIndex(list, field);
  checkFormulas(list, field);
  if (!primary) site.db.exec(`ALTER TABLE "${list.table}" ADD COLUMN "${column}" ${sqlTypeOf(field)}`);
  insertField(site, list.guid, field);
  indexColumn(site, list, field);
  schemaChanged(site, list);
  logChange(site, { kind: 'Field', type: 1, listGuid: list.guid, target: { FieldId: field.guid } });
  if ((options & 16) !== 0) addToDefaultView(site, readListById(site, list.guid), field.internalName);
  return field;
}
