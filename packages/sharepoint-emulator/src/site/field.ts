import { badQuery } from '../answers/sharepoint-error.js';

/** SP.FieldType numbers, by the name that TypeAsString has. */
export const FIELD_KINDS: Readonly<Record<string, number>> = {
  Integer: 1,
  Text: 2,
  Note: 3,
  DateTime: 4,
  Counter: 5,
  Choice: 6,
  Lookup: 7,
  Boolean: 8,
  Number: 9,
  Currency: 10,
  URL: 11,
  Computed: 12,
  Threading: 13,
  Guid: 14,
  MultiChoice: 15,
  GridChoice: 16,
  Calculated: 17,
  File: 18,
  Attachments: 19,
  User: 20,
  Recurrence: 21,
  CrossProjectLink: 22,
  ModStat: 23,
  Error: 24,
  ContentTypeId: 25,
  PageSeparator: 26,
  ThreadIndex: 27,
  WorkflowStatus: 28,
  AllDayEvent: 29,
  WorkflowEventType: 30,
  LookupMulti: 7,
  UserMulti: 20,
  Location: 33,
  Thumbnail: 34,
};

/** A column of a list. */
export interface Field {
  guid: string;
  internalName: string;
  staticName: string;
  title: string;
  /** Titles in languages that are not the site's own, by their numbers. */
  titles?: Readonly<Record<string, string>>;
  /** `Text`, `UserMulti`, … */
  type: string;
  description: string;
  group: string;
  hidden: boolean;
  readOnly: boolean;
  required: boolean;
  sealed: boolean;
  fromBaseType: boolean;
  indexed: boolean;
  unique: boolean;
  defaultValue: string | null;
  defaultFormula: string | null;
  validationFormula: string | null;
  validationMessage: string | null;
  customFormatter: string | null;
  jsLink: string | null;
  /** Everything else, by the name that the schema's XML has: Choices, MaxLength, List, ShowField, Formula, ResultType, … */
  attributes: Readonly<Record<string, string | number | boolean | null>>;
  choices: readonly string[];
  /** The column of the items' table, as SQL. Absent where the field is worked out on reading. */
  column?: string;
}

export const isMulti = (field: Field): boolean =>
  field.type === 'MultiChoice' || field.type === 'LookupMulti' || field.type === 'UserMulti';
export const isLookup = (field: Field): boolean => field.type === 'Lookup' || field.type === 'LookupMulti';
export const isUser = (field: Field): boolean => field.type === 'User' || field.type === 'UserMulti';
export const isReference = (field: Field): boolean => isLookup(field) || isUser(field);

/** What a calculated column is worked out as: by its XML's ResultType, or by the number of OutputType. */
export function resultType({ attributes }: Field): string {
  if (attributes['ResultType'] !== undefined) return String(attributes['ResultType']);
  const output = Number(attributes['OutputType'] ?? FIELD_KINDS['Text']);
  return Object.keys(FIELD_KINDS).find((type) => FIELD_KINDS[type] === output) ?? 'Text';
}

/** Whose money a column holds, by the locale's number: the site's own unless it says. */
export const currencyLocale = ({ attributes }: Field): number =>
  Number(attributes['CurrencyLocaleId'] ?? attributes['LCID'] ?? 1033);

/** Shows a further column of the row that another lookup points to: it has no cell of its own. */
export const isDependent = (field: Field): boolean => isLookup(field) && field.attributes['FieldRef'] !== undefined;

/** The name that REST uses. A name that begins with `_` or `_x00` cannot begin an OData name. */
export const propertyName = (field: Field): string =>
  field.internalName.startsWith('_') ? `OData_${field.internalName}` : field.internalName;

/** Types that SharePoint will index. Several lines, several values and calculations are refused. */
export const canBeIndexed = (field: Field): boolean =>
  !isDependent(field) &&
  [
    'Text',
    'Choice',
    'Number',
    'Currency',
    'DateTime',
    'Boolean',
    'User',
    'Lookup',
    'Integer',
    'Counter',
    'ContentTypeId',
    'Guid',
    'ModStat',
  ].includes(field.type);

export const canBeUnique = (field: Field): boolean =>
  !isDependent(field) &&
  ['Text', 'Choice', 'Number', 'Currency', 'DateTime', 'User', 'Lookup', 'Integer'].includes(field.type);

/** Turns a title into an internal name, as SharePoint does: `Due date` is `Due_x0020_date`, cut at 32 characters. */
export const encodeInternalName = (title: string): string => encodeName(title).slice(0, 32);

/** The type name of a list's items: nothing is cut, and an underscore of its own is encoded too [R]. */
export function encodeTypeName(folder: string): string {
  const encoded = encodeName(folder).replace(/_(?!x[0-9a-f]{4}_)/g, (underscore, at: number, whole: string) =>
    /_x[0-9a-f]{4}$/.test(whole.slice(0, at)) ? underscore : '_x005f_',
  );
  return encoded.startsWith('_') ? `OData_${encoded}` : encoded.charAt(0).toUpperCase() + encoded.slice(1);
}

/** The same encoding without the cut. */
function encodeName(title: string): string {
  return [...title.trim()]
    .map((char, index) => {
      if (/[A-Za-z_]/.test(char) || (/[0-9]/.test(char) && index > 0)) return char;
      return `_x${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}_`;
    })
    .join('');
}

export function typeOfKind(kind: number, multiple: boolean): string {
  if (kind === 7) return multiple ? 'LookupMulti' : 'Lookup';
  if (kind === 20) return multiple ? 'UserMulti' : 'User';
  const name = Object.entries(FIELD_KINDS).find(([, value]) => value === kind)?.[0];
  if (!name) throw badQuery(`The field type ${String(kind)} is not known.`);
  return name;
}
