import { notEmulated } from '../answers/sharepoint-error.js';
import { currencyLocale, type Field, isMulti, isReference, isUser, resultType } from '../site/field.js';
import { findField, type ListSchema } from '../site/list-schema.js';
import { findListById, findListByUrl } from '../structure/store-list.js';
import { number, type Row, text } from '../store/database.js';
import type { Visit } from '../site/visit.js';
import { visibleRows } from './item-row.js';
import { many, versionLabel } from './item-values.js';
import type { Primitive } from '../resource/resource.js';
import { rowCounts } from './row-counts.js';
import { workedOut } from './worked-out.js';
import { isDateOnly, shownDate } from './shown-date.js';

/** SPModerationStatusType, by its number. */
export const MODERATION_WORDS = ['Approved', 'Rejected', 'Pending', 'Draft', 'Scheduled'] as const;

const entity = (value: string): string =>
  value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Rich text without its marks. */
const withoutMarks = (html: string): string =>
  html
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/(p|div|li)>(?!(?:<\/[^>]+>)*$)/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&nbsp;|&#160;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

/** What a lookup or a person is shown as. A row that this person may not see has no words for them. */
export function referenceTitle(visit: Visit, field: Field, id: number): string {
  if (isUser(field)) return text(visit.site.db.get('SELECT title FROM principals WHERE id = ?', id), 'title');
  const target = findListById(visit.site, String(field.attributes['List'] ?? ''));
  const shown = target && findField(target, String(field.attributes['ShowField'] ?? 'Title'));
  if (!target || !shown?.column) return '';
  const visible = visibleRows(visit, target);
  const row = visit.site.db.get(
    `SELECT i.* FROM "${target.table}" i WHERE i.id = ? AND ${visible.sql}`,
    id,
    ...visible.values,
  );
  return row ? cellText(visit, shown, row) : '';
}

const isPointer = (field: Field): boolean => (isReference(field) && !field.fromBaseType) || isUser(field);

const isRich = (field: Field): boolean =>
  field.type === 'Note' && /^true$/i.test(String(field.attributes['RichText'] ?? ''));

const listOfRow = (visit: Visit, row: Row): ListSchema | undefined => findListByUrl(visit.site, text(row, 'file_dir'));

/** A number as a person reads it: with its decimals, as money or as a share. */
export const numberText = (field: Field, value: number): string => {
  if (/^true$/i.test(String(field.attributes['Percentage'] ?? '')) || field.attributes['ShowAsPercentage'] === true)
    return `${(value * 100).toLocaleString('en-US', { maximumFractionDigits: 10 })} %`;
  const decimals = Number(field.attributes['Decimals'] ?? -1);
  const digits = decimals >= 0 ? { minimumFractionDigits: decimals, maximumFractionDigits: decimals } : undefined;
  return field.type === 'Currency'
    ? moneyText(field, value, digits)
    : value.toLocaleString('en-US', digits ?? { maximumFractionDigits: 10 });
};

/** Locales by their numbers, with the money that is used there: the commonest. */
const MONEY: Readonly<Record<number, readonly [string, string]>> = {
  1031: ['de-DE', 'EUR'],
  1033: ['en-US', 'USD'],
  1036: ['fr-FR', 'EUR'],
  1040: ['it-IT', 'EUR'],
  1041: ['ja-JP', 'JPY'],
  1043: ['nl-NL', 'EUR'],
  2055: ['de-CH', 'CHF'],
  2057: ['en-GB', 'GBP'],
  3081: ['en-AU', 'AUD'],
  3082: ['es-ES', 'EUR'],
  4105: ['en-CA', 'CAD'],
  6153: ['en-IE', 'EUR'],
};

function moneyText(field: Field, value: number, digits: Intl.NumberFormatOptions | undefined): string {
  const locale = currencyLocale(field);
  const known = MONEY[locale];
  if (!known) throw notEmulated(`Money of the locale ${String(locale)}`);
  const text = value.toLocaleString(known[0], { style: 'currency', currency: known[1], ...digits });
  // A space that does not break is one to a reader, and another to whoever compares.
  return text.replace(/\u00a0|\u202f/g, ' ');
}

/** What is worked out is written as its result is: a number as a number, and not as it is stored. */
function calculatedText(field: Field, value: string): string {
  const type = resultType(field);
  if (value.startsWith('#')) return value;
  switch (type) {
    case 'DateTime':
      return shownDate(value, isDateOnly(field));
    case 'Boolean':
      return value === '1' ? 'Yes' : 'No';
    case 'Number':
    case 'Currency':
    case 'Integer':
      return numberText({ ...field, type }, Number(value));
    default:
      return value;
  }
}

const textual = (value: Primitive | undefined): unknown => (typeof value === 'boolean' ? Number(value) : value);

/** The stored value of a column that is worked out from others of the row. */
function stored(visit: Visit, field: Field, row: Row): unknown {
  const list = field.fromBaseType && /Count$/.test(field.internalName) ? listOfRow(visit, row) : undefined;
  const count = list && rowCounts(visit, list, row)[field.internalName];
  if (count) return count();
  switch (field.internalName) {
    case '_UIVersionString':
      return versionLabel(number(row, 'ui_version'));
    case 'Last_x0020_Modified':
      return row['modified_at'];
    case 'Created_x0020_Date':
      return row['created_at'];
    default:
      if (field.column) return row[field.column];
      return field.fromBaseType ? textual(workedOut(row)[field.internalName]) : null;
  }
}

/** A cell as a person reads it: FieldValuesAsText. */
export function cellText(visit: Visit, field: Field, row: Row): string {
  const value = stored(visit, field, row);
  if (value === null || value === undefined) return '';
  if (isPointer(field)) {
    const ids = isMulti(field) ? many(value) : [value];
    return ids.map((id) => referenceTitle(visit, field, Number(id))).join('; ');
  }
  switch (field.type) {
    case 'DateTime':
      return shownDate(String(value), isDateOnly(field));
    case 'Number':
    case 'Currency':
      return numberText(field, Number(value));
    case 'Attachments':
      return value === 1 ? 'True' : 'False';
    case 'Boolean':
    case 'AllDayEvent':
    case 'Recurrence':
      return value === 1 ? 'Yes' : 'No';
    case 'ModStat':
      return MODERATION_WORDS[Number(value)] ?? String(value);
    case 'MultiChoice':
      return many(value).join(', ');
    case 'URL': {
      const { Url, Description } = JSON.parse(String(value)) as { Url: string; Description: string };
      return `${Url}, ${Description}`;
    }
    case 'Calculated':
      return calculatedText(field, String(value));
    case 'Note':
      return isRich(field) ? withoutMarks(String(value)) : String(value);
    default:
      if (field.internalName === 'Last_x0020_Modified' || field.internalName === 'Created_x0020_Date')
        return String(value).replace('T', ' ').replace('Z', '');
      return String(value);
  }
}

/** A cell as a page would draw it: FieldValuesAsHtml. The form of the links is [M]. */
export function cellHtml(visit: Visit, field: Field, row: Row): string {
  const value = stored(visit, field, row);
  if (value === null || value === undefined) return '';
  const base = visit.site.serverRelativeUrl;
  if (isPointer(field)) {
    const list = String(field.attributes['List'] ?? '');
    return (isMulti(field) ? many(value) : [value])
      .map((id) => {
        const page = isUser(field)
          ? `userdisp.aspx?ID=${String(id)}`
          : `listform.aspx?PageType=4&amp;ListId=${entity(list)}&amp;ID=${String(id)}`;
        const shown = entity(referenceTitle(visit, field, Number(id)));
        return shown === '' ? '' : `<a href="${entity(base)}/_layouts/15/${page}">${shown}</a>`;
      })
      .join('; ');
  }
  if (field.type === 'URL') {
    const { Url, Description } = JSON.parse(String(value)) as { Url: string; Description: string };
    return `<a href="${entity(Url)}">${entity(Description)}</a>`;
  }
  if (isRich(field)) return String(value);
  return entity(cellText(visit, field, row)).replace(/\n/g, '<br>');
}

/** A cell as a form takes it back: FieldValuesForEdit [L: the text of SPField.GetFieldValueForEdit]. */
export function cellForEdit(visit: Visit, field: Field, row: Row): string {
  const value = stored(visit, field, row);
  if (value === null || value === undefined) return '';
  const ids = isPointer(field) ? (isMulti(field) ? many(value) : [value]).map(Number) : [];
  if (isUser(field)) {
    const login = (id: number): string =>
      text(visit.site.db.get('SELECT login FROM principals WHERE id = ?', id), 'login');
    return JSON.stringify(ids.map((id) => ({ Key: login(id) })));
  }
  if (isPointer(field)) return ids.map((id) => `${String(id)};#${referenceTitle(visit, field, id)}`).join(';#');
  switch (field.type) {
    case 'Number':
    case 'Currency':
    case 'ModStat':
      return String(value);
    case 'Boolean':
    case 'AllDayEvent':
    case 'Recurrence':
      return value === 1 ? '1' : '0';
    case 'MultiChoice':
      return `;#${many(value).join(';#')};#`;
    case 'Note':
      return String(value);
    default:
      return cellText(visit, field, row);
  }
}
