import { badQuery, SharePointError } from '../answers/sharepoint-error.js';
import { type Field, propertyName } from '../site/field.js';
import { listOf } from '../structure/read-field.js';
import { instant } from '../site/site.js';
import type { SQLInputValue } from 'node:sqlite';
import { keptText } from './column-keeps.js';

const cannotConvert = (type: string): SharePointError =>
  badQuery(
    `Cannot convert a primitive value to the expected type '${type}'. See the inner exception for more details.`,
  );

const notCollection = (): SharePointError =>
  badQuery(
    "An unexpected 'PrimitiveValue' node was found when reading from the JSON reader. A 'StartArray' node was expected.",
  );

const badText = (field: Field): SharePointError =>
  new SharePointError(
    500,
    '-2130575155, Microsoft.SharePoint.SPException',
    `Invalid text value.\n\nA text field contains invalid data. Please check the value and try again. (${field.title})`,
  );

/** Note columns take 63,999 characters [R]. */
const NOTE_LIMIT = 63_999;
/** An image and a place are kept as JSON, in a note of their own. */
const LONG_TYPES: ReadonlySet<string> = new Set(['Note', 'Thumbnail', 'Location']);
/** What XML 1.0 cannot carry, SharePoint does not store. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

function readNumber(value: unknown, type: string): number {
  const number =
    typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
  if (!Number.isFinite(number)) throw cannotConvert(type);
  return number;
}

function readDate(value: unknown): string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}/.test(value)) throw cannotConvert('Edm.DateTime');
  const date = new Date(
    /[zZ]|[+-]\d{2}:?\d{2}$/.test(value) || /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : `${value}Z`,
  );
  if (Number.isNaN(date.getTime())) throw cannotConvert('Edm.DateTime');
  return instant(date);
}

function readText(field: Field, value: unknown): string | null {
  if (typeof value === 'object')
    throw badQuery(
      "An unexpected 'StartObject' node was found when reading from the JSON reader. A 'PrimitiveValue' node was expected.",
    );
  if (typeof value !== 'string') throw cannotConvert('Edm.String');
  if (CONTROL.test(value)) throw badText(field);
  const limit = LONG_TYPES.has(field.type)
    ? NOTE_LIMIT
    : field.type === 'Text'
      ? Number(field.attributes['MaxLength'] ?? 255)
      : 255;
  if (value.length > limit) throw badText(field);
  // An empty text and none are one to SharePoint.
  return value === '' ? null : keptText(field, value);
}

function readUrl(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw badQuery(
      "An unexpected 'PrimitiveValue' node was found when reading from the JSON reader. A 'StartObject' node was expected.",
    );
  }
  const { Url, Description } = value as Record<string, unknown>;
  const url = String(Url ?? '');
  // A link that would run a script is none, by any door.
  if (url.length > 255 || /^\s*(javascript|vbscript|data):/i.test(url))
    throw new SharePointError(
      500,
      '-2130575155, Microsoft.SharePoint.SPException',
      'Invalid URL value.\n\nA URL field contains invalid data. Please check the value and try again.',
    );
  return JSON.stringify({
    Url: url,
    Description: Description === undefined || Description === null || Description === '' ? url : String(Description),
  });
}

function readMany(field: Field, value: unknown): string | null {
  const many = listOf(value);
  if (!many) throw notCollection();
  const values: (string | number)[] =
    field.type === 'MultiChoice' ? many.map(String) : many.map((one) => readNumber(one, 'Edm.Int32'));
  // An empty multi-choice reads back null [T].
  return values.length === 0 ? null : JSON.stringify([...new Set(values)]);
}

/** Turns a value of a request's JSON into what its column stores. Throws SharePoint's 400 for one of another type. */
export function readValue(field: Field, value: unknown): SQLInputValue {
  if (value === null || value === undefined) return null;
  switch (field.type) {
    case 'Number':
    case 'Currency':
      return readNumber(value, 'Edm.Double');
    case 'Integer':
    case 'Counter':
      return readNumber(value, 'Edm.Int32');
    case 'Lookup':
    case 'User': {
      if (typeof value === 'object')
        throw badQuery(
          "An unexpected 'StartObject' node was found when reading from the JSON reader. A 'PrimitiveValue' node was expected.",
        );
      const id = readNumber(value, 'Edm.Int32');
      return id <= 0 ? null : id;
    }
    case 'Boolean':
    case 'AllDayEvent':
    case 'Recurrence':
    case 'CrossProjectLink':
      if (typeof value !== 'boolean') {
        if (value === 0 || value === 1) return value;
        throw cannotConvert('Edm.Boolean');
      }
      return Number(value);
    case 'DateTime':
      return readDate(value);
    case 'URL':
      return readUrl(value);
    case 'MultiChoice':
    case 'LookupMulti':
    case 'UserMulti':
      return readMany(field, value);
    default:
      return readText(field, value);
  }
}

/** The name a body uses for a field: a reference is written by its id. */
export const bodyName = (field: Field): string =>
  /^(Lookup|User)(Multi)?$/.test(field.type) ? `${propertyName(field)}Id` : propertyName(field);
