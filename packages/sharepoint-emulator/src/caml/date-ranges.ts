import { childOf, type XmlNode } from '../structure/field-xml.js';
import { notEmulated } from '../answers/sharepoint-error.js';
import type { Condition } from '../rows/item-row.js';
import { minutesAhead } from '../rows/zoned-date.js';
import { instant } from '../site/site.js';
import type { Visit } from '../site/visit.js';
import { findField } from '../site/list-schema.js';
import type { CamlColumn, CamlColumns } from './caml-columns.js';
import { badCaml, fieldRef } from './parse-view.js';

/** The moment at which a day of the site's calendar begins. */
const beginning = (year: number, month: number, day: number): Date => {
  const midnight = Date.UTC(year, month, day);
  return new Date(midnight - minutesAhead(new Date(midnight)) * 60_000);
};

/** `<Today OffsetDays="-7"/>` is midnight in the site's time zone. */
export function today(visit: Visit, offsetDays: number): Date {
  const now = visit.site.now();
  const local = new Date(now.getTime() + minutesAhead(now) * 60_000);
  return beginning(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate() + offsetDays);
}

/** The range that a value of DateRangesOverlap stands for: from, and up to but not with. */
function rangeOf(visit: Visit, value: XmlNode | undefined): [Date, Date] {
  const special = value?.children[0]?.name;
  const now = visit.site.now();
  const given = special === undefined ? new Date(value?.text ?? '') : now;
  if (Number.isNaN(given.getTime())) throw badCaml(`"${value?.text ?? ''}" is not a date.`);
  const local = new Date(given.getTime() + minutesAhead(given) * 60_000);
  const [year, month, day] = [local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate()];
  // Weeks begin on Sunday, as the site's regional settings say.
  const sunday = day - local.getUTCDay();
  switch (special) {
    case 'Now':
      return [now, new Date(now.getTime() + 1000)];
    case undefined:
    case 'Today':
      return [beginning(year, month, day), beginning(year, month, day + 1)];
    case 'Week':
      return [beginning(year, month, sunday), beginning(year, month, sunday + 7)];
    case 'Month':
      return [beginning(year, month, 1), beginning(year, month + 1, 1)];
    case 'Year':
      return [beginning(year, 0, 1), beginning(year + 1, 0, 1)];
    default:
      throw notEmulated(`CAML: DateRangesOverlap with ${special}`);
  }
}

/** Whoever names a third column, RecurrenceID, asks for the days of each series; where the list has one, they would be missed. */
function demandNoSeries({ site }: Visit, { list }: CamlColumn): void {
  const column = findField(list, 'fRecurrence')?.column;
  if (column === undefined || !site.db.get(`SELECT 1 FROM "${list.table}" WHERE "${column}" = 1 LIMIT 1`)) return;
  throw notEmulated('CAML: DateRangesOverlap over the days of a series');
}

/** `<DateRangesOverlap>`: rows whose own range, from the first column to the second, touches another. */
export function overlapSql(visit: Visit, columns: CamlColumns, node: XmlNode): Condition {
  const [from, to, series] = node.children
    .filter((child) => child.name === 'FieldRef')
    .map((ref) => columns.find(fieldRef(ref)));
  if (series) demandNoSeries(visit, series);
  if (from?.kind !== 'date' || to?.kind !== 'date')
    throw badCaml('DateRangesOverlap compares two columns of dates, the beginning and the end.');
  const [begins, ends] = rangeOf(visit, childOf(node, 'Value'));
  return {
    sql: `(${from.sql} < ? AND COALESCE(${to.sql}, ${from.sql}) >= ?)`,
    values: [instant(ends), instant(begins)],
  };
}
