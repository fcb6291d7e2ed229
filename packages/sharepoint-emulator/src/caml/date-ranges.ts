import { childOf, type XmlNode } from '../structure/field-xml.js';
import { notEmulated } from '../answers/sharepoint-error.js';
import type { Condition } from '../rows/item-row.js';
import { beginning, dayOf, minutesAhead } from '../site/zoned-date.js';
import { instant } from '../site/site.js';
import type { Visit } from '../site/visit.js';
import { findField } from '../site/list-schema.js';
import type { CamlColumn, CamlColumns } from './caml-columns.js';
import { momentOf } from './date-values.js';
import { badCaml, fieldRef } from './parse-view.js';

/** The range that a value of DateRangesOverlap stands for: from, and up to but not with. */
function rangeOf(visit: Visit, value: XmlNode | undefined, inUtc: boolean): [Date, Date] {
  if (!value) throw badCaml('DateRangesOverlap has no value.');
  const special = value.children[0]?.name;
  const now = visit.site.now();
  const given = special === undefined ? momentOf(value, inUtc) : now;
  const local = new Date(given.getTime() + minutesAhead(given) * 60_000);
  const [year, month, day] = [local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate()];
  // Weeks begin on Sunday, as the site's regional settings say.
  const sunday = day - local.getUTCDay();
  switch (special) {
    case 'Now':
      return [now, new Date(now.getTime() + 1000)];
    case undefined:
    case 'Today':
      return dayOf(given);
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
export function overlapSql(visit: Visit, columns: CamlColumns, node: XmlNode, inUtc: boolean): Condition {
  const [from, to, series] = node.children
    .filter((child) => child.name === 'FieldRef')
    .map((ref) => columns.find(fieldRef(ref)));
  if (series) demandNoSeries(visit, series);
  if (from?.kind !== 'date' || to?.kind !== 'date')
    throw badCaml('DateRangesOverlap compares two columns of dates, the beginning and the end.');
  const [begins, ends] = rangeOf(visit, childOf(node, 'Value'), inUtc);
  return {
    sql: `(${from.sql} < ? AND COALESCE(${to.sql}, ${from.sql}) >= ?)`,
    values: [instant(ends), instant(begins)],
  };
}
