import type { XmlNode } from '../structure/field-xml.js';
import { notEmulated } from '../answers/sharepoint-error.js';
import type { Condition } from '../rows/item-row.js';
import { dayOf, zonedInstant } from '../site/zoned-date.js';
import { instant } from '../site/site.js';
import type { Visit } from '../site/visit.js';
import { badCaml } from './parse-view.js';

const isTrue = (text: string | undefined): boolean => /^true$/i.test(text ?? '');

/**
 * The moment that a date's text stands for. Without StorageTZ it is what the site's clocks show, and a Z says nothing: taken for UTC it
 * would be an hour off in summer [R, secondary].
 */
export function momentOf(value: XmlNode, inUtc: boolean): Date {
  const text = value.text.trim();
  const utc = inUtc || isTrue(value.attributes['StorageTZ']);
  const at = zonedInstant(utc ? `${text.replace(/[zZ]$/, '').replace(' ', 'T')}Z` : text.replace(/[zZ]$/, ''));
  // A day by itself is that day of the calendar, in whatever zone.
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? zonedInstant(text) : undefined;
  const found = day ?? at;
  if (!found) throw badCaml(`"${text}" is not a date.`);
  return found;
}

/** What a `<Value>` of a date stands for: a moment, or a day of which every moment will do. */
export type DateValue = { moment: string } | { day: [string, string] };

export function dateValue(visit: Visit, value: XmlNode, inUtc: boolean): DateValue {
  const special = value.children[0];
  const withTime = isTrue(value.attributes['IncludeTimeValue']);
  const now = visit.site.now();
  if (special !== undefined && special.name !== 'Today' && special.name !== 'Now')
    throw notEmulated(`CAML: the value ${special.name}`);
  const offset =
    special?.name === 'Today' ? Number(special.attributes['OffsetDays'] ?? special.attributes['Offset'] ?? 0) : 0;
  if (!Number.isInteger(offset)) throw badCaml('OffsetDays is not a whole number.');
  const at = special === undefined ? momentOf(value, inUtc) : now;
  if (special?.name === 'Now' || withTime) return { moment: instant(new Date(at.getTime() + offset * 86_400_000)) };
  const [from, to] = dayOf(at, offset);
  return { day: [instant(from), instant(to)] };
}

/** Compares a cell with a date, by one of CAML's operators other than Neq. */
export function compareDate(sql: string, sign: string, value: DateValue): Condition {
  if ('moment' in value) return { sql: `${sql} ${sign} ?`, values: [value.moment] };
  const [from, to] = value.day;
  switch (sign) {
    case '>':
      return { sql: `${sql} >= ?`, values: [to] };
    case '>=':
      return { sql: `${sql} >= ?`, values: [from] };
    case '<':
      return { sql: `${sql} < ?`, values: [from] };
    case '<=':
      return { sql: `${sql} < ?`, values: [to] };
    default:
      return { sql: `(${sql} >= ? AND ${sql} < ?)`, values: [from, to] };
  }
}
