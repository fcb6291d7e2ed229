import { badQuery } from '../answers/sharepoint-error.js';
import type { Site } from '../site/site.js';
import { badFieldXml, childOf, parseXml } from './field-xml.js';
import { encodeInternalName, type Field, typeOfKind } from '../site/field.js';
import type { TemplateColumn } from './list-templates.js';

const GUID = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i;
const OWN_ATTRIBUTES = new Set([
  'type',
  'displayname',
  'id',
  'staticname',
  'name',
  'required',
  'hidden',
  'readonly',
  'sealed',
  'indexed',
  'enforceuniquevalues',
  'description',
  'group',
  'frombasetype',
  'customformatter',
  'sourceid',
  'version',
  'colname',
  'rowordinal',
  'mult',
]);

const isTrue = (value: string | undefined): boolean => value?.toUpperCase() === 'TRUE' || value === '1';

/** A column before anybody said anything of it. */
export const blankField = (site: Site): Omit<Field, 'internalName' | 'staticName' | 'title' | 'type'> => ({
  guid: site.newGuid(),
  description: '',
  group: 'Custom Columns',
  hidden: false,
  readOnly: false,
  required: false,
  sealed: false,
  fromBaseType: false,
  indexed: false,
  unique: false,
  defaultValue: null,
  defaultFormula: null,
  validationFormula: null,
  validationMessage: null,
  customFormatter: null,
  jsLink: null,
  attributes: {},
  choices: [],
});

/** AddFieldOptions.AddFieldInternalNameHint: without it, SharePoint makes the internal name from the title. */
const NAME_HINT = 8;

/** Reads a field from its schema's XML. */
export function fieldFromXml(site: Site, xml: string, options: number): Field {
  const node = parseXml(xml);
  const given = Object.fromEntries(
    Object.entries(node?.attributes ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const type = given['type'];
  if (node?.name !== 'Field' || !type) throw badFieldXml();
  const title = given['displayname'] ?? given['name'] ?? '';
  if (!title) throw badFieldXml();
  const id = GUID.exec(given['id'] ?? '')?.[1]?.toLowerCase();
  // The Name of the XML is a wish that SharePoint grants only with the option, or where an ID makes the field a definite one.
  const name =
    given['name'] && (id || (options & NAME_HINT) !== 0 || !given['displayname'] || given['staticname'])
      ? given['name']
      : encodeInternalName(title);
  const validation = childOf(node, 'Validation');
  const multiple = isTrue(given['mult']) && (type === 'Lookup' || type === 'User') ? `${type}Multi` : type;
  return {
    ...blankField(site),
    ...(id ? { guid: id } : {}),
    internalName: encodeInternalName(decodeName(name)),
    staticName: given['staticname'] ?? name,
    title,
    type: multiple,
    description: given['description'] ?? '',
    ...(given['group'] ? { group: given['group'] } : {}),
    hidden: isTrue(given['hidden']),
    readOnly: isTrue(given['readonly']),
    required: isTrue(given['required']),
    sealed: isTrue(given['sealed']),
    indexed: isTrue(given['indexed']),
    unique: isTrue(given['enforceuniquevalues']),
    defaultValue: childOf(node, 'Default')?.text ?? null,
    defaultFormula: childOf(node, 'DefaultFormula')?.text ?? null,
    validationFormula: validation?.text ?? null,
    validationMessage: validation?.attributes['Message'] ?? null,
    customFormatter: given['customformatter'] ?? null,
    choices: (childOf(node, 'CHOICES')?.children ?? [])
      .filter((child) => child.name === 'CHOICE')
      .map((child) => child.text),
    attributes: {
      ...Object.fromEntries(Object.entries(node.attributes).filter(([key]) => !OWN_ATTRIBUTES.has(key.toLowerCase()))),
      ...(childOf(node, 'Formula') ? { Formula: childOf(node, 'Formula')?.text ?? '' } : {}),
    },
  };
}

/** A column as its list's template describes it. */
export function fieldFromTemplate(site: Site, column: TemplateColumn): Field {
  const { Required, Hidden, Indexed, Mult, ...attributes } = column.attributes;
  const multiple =
    isTrue(Mult) && (column.type === 'Lookup' || column.type === 'User') ? `${column.type}Multi` : column.type;
  return {
    ...blankField(site),
    guid: column.guid,
    internalName: column.name,
    staticName: column.name,
    title: column.title,
    type: multiple,
    required: isTrue(Required),
    hidden: isTrue(Hidden),
    indexed: isTrue(Indexed),
    defaultValue: column.defaultValue ?? null,
    choices: column.choices,
    attributes,
  };
}

/** `Due_x0020_date` is already encoded: encoding it again would spoil it. */
const decodeName = (name: string): string =>
  /_x[0-9a-f]{4}_/i.test(name)
    ? name.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    : name;

const OWN_PROPERTIES = new Set([
  '__metadata',
  'odata.type',
  'Title',
  'FieldTypeKind',
  'InternalName',
  'StaticName',
  'Description',
  'Group',
  'Hidden',
  'ReadOnlyField',
  'Required',
  'Indexed',
  'EnforceUniqueValues',
  'DefaultValue',
  'DefaultFormula',
  'ValidationFormula',
  'ValidationMessage',
  'CustomFormatter',
  'JSLink',
  'Choices',
  'Id',
  'TypeAsString',
  'SchemaXml',
  'Sealed',
  'Formula',
  'LookupListId',
  'LookupFieldName',
]);

/** `true`, or `'true'` as Microsoft's own examples write it. */
export const isYes = (value: unknown): boolean =>
  value === true || (typeof value === 'string' && /^true$/i.test(value));

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** A multi-valued property, as JSON light (`[…]`) or verbose (`{results:[…]}`) writes it. */
export function listOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as unknown[];
  const results = (value as { results?: unknown } | null | undefined)?.results;
  return Array.isArray(results) ? (results as unknown[]) : undefined;
}

/** Reads a field from the properties of a typed add, or of AddField's `parameters`. */
export function fieldFromProperties(site: Site, body: Readonly<Record<string, unknown>>): Field {
  const title = textOf(body['Title'])?.trim();
  if (!title) throw badQuery('The property Title is missing.');
  const kind = Number(body['FieldTypeKind']);
  if (!Number.isInteger(kind)) throw badQuery('The property FieldTypeKind is missing.');
  const type = textOf(body['TypeAsString']) ?? typeOfKind(kind, isYes(body['AllowMultipleValues']));
  const attributes: Record<string, string | number | boolean | null> = {};
  for (const [name, value] of Object.entries(body)) {
    if (!OWN_PROPERTIES.has(name) && !name.includes('@') && (value === null || typeof value !== 'object'))
      attributes[name] = value as string;
  }
  if (typeof body['LookupListId'] === 'string') attributes['List'] = `{${body['LookupListId'].replace(/[{}]/g, '')}}`;
  if (body['LookupList']) attributes['List'] = String(body['LookupList']);
  if (kind === 7) attributes['ShowField'] = textOf(body['LookupFieldName']) ?? textOf(body['LookupField']) ?? 'Title';
  if (body['Formula'] !== undefined) attributes['Formula'] = String(body['Formula']);
  return {
    ...blankField(site),
    internalName: encodeInternalName(textOf(body['InternalName']) ?? title),
    staticName: textOf(body['StaticName']) ?? encodeInternalName(title),
    title,
    type,
    description: textOf(body['Description']) ?? '',
    ...(textOf(body['Group']) ? { group: String(body['Group']) } : {}),
    hidden: isYes(body['Hidden']),
    readOnly: isYes(body['ReadOnlyField']),
    required: isYes(body['Required']),
    indexed: isYes(body['Indexed']),
    unique: isYes(body['EnforceUniqueValues']),
    defaultValue: textOf(body['DefaultValue']),
    defaultFormula: textOf(body['DefaultFormula']),
    validationFormula: textOf(body['ValidationFormula']),
    validationMessage: textOf(body['ValidationMessage']),
    customFormatter: textOf(body['CustomFormatter']),
    jsLink: textOf(body['JSLink']),
    choices: (listOf(body['Choices']) ?? []).map(String),
    attributes,
  };
}
