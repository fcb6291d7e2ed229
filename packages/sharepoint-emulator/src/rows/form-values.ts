import type { Field } from '../site/field.js';
import { isMulti } from '../site/field.js';
import { findListById } from '../structure/store-list.js';
import type { Site } from '../site/site.js';
import { instant } from '../site/site.js';
import { number } from '../store/database.js';
import type { SQLInputValue } from 'node:sqlite';
import { zonedInstant } from '../site/zoned-date.js';

/** A form's text turned into what a column stores, or the words that refuse it. */
export type FormValue = { value: SQLInputValue } | { refusal: string };

const people = (text: string): string[] => {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed.map((one) => String((one as { Key?: unknown }).Key ?? '')) : [];
  } catch {
    return text
      .split(';')
      .map((one) => one.trim())
      .filter(Boolean);
  }
};

function personId(site: Site, key: string): number | undefined {
  const row = site.db.get(
    "SELECT id FROM principals WHERE deleted = 0 AND (login = ? OR (email <> '' AND email = ?) OR login LIKE '%|' || ?)",
    key,
    key,
    key,
  );
  return row && number(row, 'id');
}

/** `12;#Title`, `12;#Title;#13;#Other`, or `12`. */
const lookupIds = (text: string): number[] => {
  const parts = text.split(';#');
  const ids = parts.length === 1 ? parts : parts.filter((_, index) => index % 2 === 0);
  return ids
    .map((id) => id.trim())
    .filter(Boolean)
    .map(Number);
};

function readReference(site: Site, field: Field, text: string): FormValue {
  if (field.type.startsWith('User')) {
    const ids = people(text).map((key) => personId(site, key));
    if (ids.some((id) => id === undefined)) return { refusal: 'The specified user could not be found.' };
    return { value: isMulti(field) ? JSON.stringify(ids) : (ids[0] ?? null) };
  }
  const ids = lookupIds(text);
  if (ids.some((id) => !Number.isInteger(id))) return { refusal: 'Invalid lookup value.' };
  const target = findListById(site, String(field.attributes['List'] ?? ''));
  if (target && ids.some((id) => !site.db.get(`SELECT 1 FROM "${target.table}" WHERE id = ?`, id)))
    return { refusal: 'Invalid lookup value.' };
  return { value: isMulti(field) ? JSON.stringify(ids) : (ids[0] ?? null) };
}

/** Reads what ValidateUpdateListItem is given: all text, dates in the site's own writing. */
export function readFormValue(site: Site, field: Field, text: string | null): FormValue {
  if (text === null || text === '') {
    return field.required ? { refusal: `You can't leave this blank.` } : { value: null };
  }
  switch (field.type) {
    case 'Number':
    case 'Currency': {
      const value = Number(text.replace(/,/g, ''));
      return Number.isFinite(value) ? { value } : { refusal: 'Only numbers can go here.' };
    }
    case 'Boolean':
    case 'AllDayEvent':
    case 'Recurrence':
      if (/^(1|true|yes)$/i.test(text)) return { value: 1 };
      return /^(0|false|no)$/i.test(text) ? { value: 0 } : { refusal: 'Only yes or no can go here.' };
    case 'DateTime': {
      const at = zonedInstant(text);
      return at
        ? { value: instant(at) }
        : { refusal: 'You must specify a valid date within the range of 1/1/1900 and 12/31/8900.' };
    }
    case 'Choice':
      return field.choices.includes(text) || /^true$/i.test(String(field.attributes['FillInChoice'] ?? ''))
        ? { value: text }
        : { refusal: 'The value is not one of the choices.' };
    case 'MultiChoice': {
      const values = text.split(';#').filter(Boolean);
      const all =
        values.every((value) => field.choices.includes(value)) ||
        /^true$/i.test(String(field.attributes['FillInChoice'] ?? ''));
      return all ? { value: JSON.stringify(values) } : { refusal: 'The value is not one of the choices.' };
    }
    case 'URL': {
      const [url = '', ...description] = text.split(', ');
      if (!/^(https?:\/\/|\/|mailto:)/i.test(url)) return { refusal: 'Invalid URL.' };
      return { value: JSON.stringify({ Url: url, Description: description.join(', ') || url }) };
    }
    case 'Lookup':
    case 'LookupMulti':
    case 'User':
    case 'UserMulti':
      return readReference(site, field, text);
    default:
      if (field.type === 'Text' && text.length > Number(field.attributes['MaxLength'] ?? 255)) {
        return {
          refusal: `This field can have no more than ${String(field.attributes['MaxLength'] ?? 255)} characters.`,
        };
      }
      return { value: text };
  }
}
