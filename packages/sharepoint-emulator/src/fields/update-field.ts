import { logChange } from '../log/log-change.js';
import { badQuery, duplicateValue } from '../answers/sharepoint-error.js';
import type { ListSchema } from '../site/list-schema.js';
import { schemaChanged } from '../structure/store-list.js';
import type { Resource } from '../resource/resource.js';
import { PERMISSION } from '../rights/permission-mask.js';
import { demand, listRights, type Visit } from '../site/visit.js';
import { checkFormulas, checkIndex } from './add-field.js';
import { type Field, isMulti } from '../site/field.js';
import { fieldFromXml, isYes, listOf } from '../structure/read-field.js';
import { indexColumn, saveField } from '../structure/store-field.js';
import { titleChange } from '../structure/titles-by-language.js';

/** Properties of a body, and the part of a field that each one sets. */
const TEXTS: Readonly<Record<string, keyof Field>> = {
  Title: 'title',
  Description: 'description',
  Group: 'group',
  DefaultValue: 'defaultValue',
  DefaultFormula: 'defaultFormula',
  ValidationFormula: 'validationFormula',
  ValidationMessage: 'validationMessage',
  CustomFormatter: 'customFormatter',
  JSLink: 'jsLink',
  StaticName: 'staticName',
};
const FLAGS: Readonly<Record<string, keyof Field>> = {
  Hidden: 'hidden',
  ReadOnlyField: 'readOnly',
  Required: 'required',
  Sealed: 'sealed',
  Indexed: 'indexed',
  EnforceUniqueValues: 'unique',
};
/** Read back by other clients and sent again whole: taken without effect. */
const UNCHANGING = new Set([
  '__metadata',
  'odata.type',
  'FieldTypeKind',
  'InternalName',
  'Id',
  'TypeAsString',
  'Scope',
  'EntityPropertyName',
]);

/** What SP.Field itself has, by Microsoft's metadata [R]. Anything else belongs to a kind of column. */
const OF_EVERY_KIND = new Set([
  ...Object.keys(TEXTS),
  ...Object.keys(FLAGS),
  ...UNCHANGING,
  ...[
    'AutoIndexed',
    'CanBeDeleted',
    'ClientSideComponentId',
    'ClientSideComponentProperties',
    'ClientValidationFormula',
  ],
  ...['ClientValidationMessage', 'Direction', 'Filterable', 'FromBaseType', 'IndexStatus', 'IsModern', 'NoCrawl'],
  ...['PinnedToFiltersPane', 'SchemaXml', 'ShowInFiltersPane', 'Sortable', 'TypeDisplayName', 'TypeShortDescription'],
]);

/** A body is read as the type that it says, and as SP.Field where it says none: that has no `Choices` [R]. */
function demandType(body: Readonly<Record<string, unknown>>): void {
  const verbose = body['__metadata'] as { type?: unknown } | undefined;
  const said = String(verbose?.type ?? body['odata.type'] ?? body['@odata.type'] ?? 'SP.Field').replace(/^#/, '');
  const other = Object.keys(body).find((name) => !OF_EVERY_KIND.has(name) && !name.includes('@'));
  if (said !== 'SP.Field' || other === undefined) return;
  throw badQuery(
    `The property '${other}' does not exist on type 'SP.Field'. Make sure to only use property names that are defined by the type.`,
  );
}

function withBody(visit: Visit, field: Field, body: Readonly<Record<string, unknown>>): Field {
  if (visit.site.typedColumnChanges) demandType(body);
  let changed: Field = { ...field, attributes: { ...field.attributes } };
  if (typeof body['SchemaXml'] === 'string') {
    const read = fieldFromXml(visit.site, body['SchemaXml'], 8);
    changed = {
      ...changed,
      ...read,
      guid: field.guid,
      internalName: field.internalName,
      ...(field.column ? { column: field.column } : {}),
    };
  }
  const attributes: Record<string, string | number | boolean | null> = { ...changed.attributes };
  const set: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    const [text, flag] = [TEXTS[name], FLAGS[name]];
    if (text === 'title' && typeof value === 'string' && value !== '')
      Object.assign(set, titleChange(visit, field, value));
    else if (text) set[text] = value === null ? (text === 'title' ? field.title : null) : String(value);
    else if (flag) set[flag] = isYes(value);
    else if (name === 'Choices') set['choices'] = (listOf(value) ?? []).map(String);
    else if (name === 'DisplayFormat' && field.type === 'DateTime')
      attributes['Format'] = Number(value) === 0 ? 'DateOnly' : 'DateTime';
    else if (name === 'AllowMultipleValues')
      set['type'] = `${field.type.replace('Multi', '')}${value === true ? 'Multi' : ''}`;
    else if (
      !UNCHANGING.has(name) &&
      name !== 'SchemaXml' &&
      !name.includes('@') &&
      (value === null || typeof value !== 'object')
    ) {
      attributes[name] = value as string;
    }
  }
  if (set['description'] === null) set['description'] = '';
  if (set['title'] === '') throw badQuery('The property Title is missing.');
  return { ...changed, ...set, attributes } as Field;
}

/** What a change says: properties of a body, or attributes of the schema. */
export interface FieldChange {
  body?: Readonly<Record<string, unknown>>;
  attributes?: Field['attributes'];
}

/** The column as it is after a change. */
export function withChange(visit: Visit, field: Field, change: FieldChange): Field {
  const changed = change.body
    ? withBody(visit, field, change.body)
    : { ...field, attributes: change.attributes ?? field.attributes };
  return { ...changed, indexed: changed.indexed || changed.unique };
}

/** Changes a column. Turning uniqueness on looks for duplicates first, as SharePoint does. */
export function updateField(visit: Visit, list: ListSchema, field: Field, change: FieldChange): Resource {
  demand(listRights(visit, list.guid), PERMISSION.manageLists);
  const { site } = visit;
  const next = withChange(visit, field, change);
  checkIndex(list, next);
  checkFormulas(list, next);
  if (next.unique && !field.unique && next.column && !isMulti(next)) {
    const twice = site.db.get(
      `SELECT 1 FROM "${list.table}" WHERE "${next.column}" IS NOT NULL GROUP BY "${next.column}" HAVING COUNT(*) > 1 LIMIT 1`,
    );
    if (twice) throw duplicateValue(next.title);
  }
  saveField(site, list.guid, next);
  indexColumn(site, list, next);
  schemaChanged(site, list);
  logChange(site, { kind: 'Field', type: 2, listGuid: list.guid, target: { FieldId: field.guid } });
  return { kind: 'done', status: 204 };
}
