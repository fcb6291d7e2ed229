import { isMulti, isReference, isUser, type Field } from '../site/field.js';
import { childOf, type XmlNode } from '../structure/field-xml.js';
import { notEmulated } from '../answers/sharepoint-error.js';
import { MODERATION_WORDS } from '../rows/cell-text.js';
import { type ItemColumn, itemColumn } from '../rows/item-column.js';
import type { Condition } from '../rows/item-row.js';
import type { ListSchema } from '../site/list-schema.js';
import type { Visit } from '../site/visit.js';
import type { SQLInputValue } from 'node:sqlite';
import type { CamlColumns } from './caml-columns.js';
import { overlapSql } from './date-ranges.js';
import { compareDate, dateValue } from './date-values.js';
import { membershipSql } from './membership.js';
import { badCaml, fieldRef } from './parse-view.js';

/** SQL of a `<Where>`, and whether an index answers it. */
export interface CamlCondition extends Condition {
  indexed: boolean;
}

/** What a filter is read against. */
export interface CamlContext {
  visit: Visit;
  list: ListSchema;
  columns: CamlColumns;
  /** Dates of the query are UTC, and not what the site's clocks show. */
  datesInUtc?: boolean;
}

const SIGNS: Readonly<Record<string, string>> = { Eq: '=', Neq: '<>', Gt: '>', Geq: '>=', Lt: '<', Leq: '<=' };
const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (char) => `\\${char}`);

interface Target {
  sql: string;
  field: Field;
  indexed: boolean;
  many: boolean;
  kind: ItemColumn['kind'];
  /** What is stored: empty or not, whatever it is shown as. */
  cell: string;
}

function target({ visit, list, columns }: CamlContext, node: XmlNode): Target {
  const ref = childOf(node, 'FieldRef');
  if (!ref) throw badCaml(`The CAML element ${node.name} names no column.`);
  const column = columns.find(fieldRef(ref));
  const { field, sql: cell } = column;
  const byId =
    /^true$/i.test(ref.attributes['LookupId'] ?? '') ||
    childOf(node, 'Value')?.children.some((child) => child.name === 'UserID') === true;
  if ((isReference(field) && !field.fromBaseType) || isUser(field)) {
    if (byId) return { ...column, many: isMulti(field), cell };
    if (column.list.guid !== list.guid)
      throw notEmulated(`CAML: the column ${field.internalName} of a joined list, without LookupId`);
    const shown = isUser(field) ? 'Title' : String(field.attributes['ShowField'] ?? 'Title');
    const through = itemColumn(
      visit,
      list,
      [field.internalName.startsWith('_') ? `OData_${field.internalName}` : field.internalName, shown],
      new Set([field.internalName]),
    );
    return { sql: through.sql, field, indexed: field.indexed, many: through.many, kind: through.kind, cell };
  }
  return { ...column, many: isMulti(field), cell };
}

function numeric(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || Number.isNaN(value)) throw badCaml(`"${text}" is not a number.`);
  return value;
}

/** A truth, by the ways in which one is written. */
function truth(text: string): number {
  if (/^(1|true|yes)$/i.test(text)) return 1;
  if (/^(0|false|no)$/i.test(text)) return 0;
  throw badCaml(`"${text}" is neither true nor false.`);
}

/** SPModerationStatusType, by its word or its number. */
function moderation(text: string): number {
  const word = MODERATION_WORDS.findIndex((one) => one.toLowerCase() === text.toLowerCase());
  return word === -1 ? numeric(text) : word;
}

function valueOf(visit: Visit, on: Target, value: XmlNode | undefined): SQLInputValue {
  if (!value) throw badCaml();
  const special = value.children[0];
  if (special?.name === 'UserID') return visit.person.id;
  if (special) throw notEmulated(`CAML: the value ${special.name}`);
  const text = value.text;
  if (on.field.type === 'ModStat') return moderation(text.trim());
  if (on.kind === 'boolean') return truth(text.trim());
  return on.kind === 'number' ? numeric(text) : text;
}

/** One comparison of what a column holds with one value. */
function test({ visit, datesInUtc }: CamlContext, on: Target, value: XmlNode | undefined, sign: string): Condition {
  if (!value) throw badCaml();
  if (on.kind === 'date') {
    const given = dateValue(visit, value, datesInUtc === true);
    return any(on, (sql) => compareDate(sql, sign, given));
  }
  const given = valueOf(visit, on, value);
  return any(on, (sql) => ({ sql: `${sql} ${sign} ?`, values: [given] }));
}

const unlike = (same: Condition): CamlCondition => ({
  sql: `NOT COALESCE(${same.sql}, 0)`,
  values: same.values,
  indexed: false,
});

/** A column of several values fits where one of them does. */
function any(on: Target, test: (sql: string) => Condition): Condition {
  if (!on.many) return test(on.sql);
  const { sql, values } = test('m.value COLLATE NOCASE');
  return { sql: `EXISTS (SELECT 1 FROM json_each(${on.sql}) m WHERE ${sql})`, values };
}

function joined(context: CamlContext, node: XmlNode): CamlCondition {
  if (node.children.length !== 2) throw badCaml(`The CAML element ${node.name} has two sides.`);
  const parts = node.children.map((child) => whereSql(context, child));
  const indexed = node.name === 'And' ? parts.some((part) => part.indexed) : parts.every((part) => part.indexed);
  return {
    sql: `(${parts.map((part) => part.sql).join(` ${node.name.toUpperCase()} `)})`,
    values: parts.flatMap((part) => part.values),
    indexed,
  };
}

/** More values than these in one In, and the column counts as one without an index: Microsoft's note on SharePoint 2013 [R]. */
const MOST_BY_INDEX = 60;

function among(context: CamlContext, on: Target, node: XmlNode): CamlCondition {
  const values = childOf(node, 'Values')?.children ?? [];
  if (values.length === 0) throw badCaml('The CAML element In has no values.');
  const indexed = on.indexed && values.length <= MOST_BY_INDEX;
  if (on.kind !== 'date') {
    const given = values.map((one) => valueOf(context.visit, on, one));
    const marks = given.map(() => '?').join(', ');
    return { ...any(on, (sql) => ({ sql: `${sql} IN (${marks})`, values: given })), indexed };
  }
  const each = values.map((one) => test(context, on, one, '='));
  return {
    sql: `(${each.map((one) => one.sql).join(' OR ')})`,
    values: each.flatMap((one) => one.values),
    indexed,
  };
}

function like(on: Target, node: XmlNode, value: XmlNode | undefined): CamlCondition {
  if (!value || value.text === '') throw badCaml(`The CAML element ${node.name} has no value.`);
  const begins = node.name === 'BeginsWith';
  const pattern = `${begins ? '' : '%'}${escapeLike(value.text)}%`;
  return {
    ...any(on, (sql) => ({ sql: `${sql} LIKE ? ESCAPE '\\'`, values: [pattern] })),
    indexed: begins && on.indexed,
  };
}

/** Turns a `<Where>` into SQL with its values apart. Throws what SharePoint says of a column it does not know. */
export function whereSql(context: CamlContext, node: XmlNode): CamlCondition {
  const { visit, columns } = context;
  if (node.name === 'And' || node.name === 'Or') return joined(context, node);
  if (node.name === 'DateRangesOverlap')
    return { ...overlapSql(visit, columns, node, context.datesInUtc === true), indexed: false };
  if (node.name === 'Membership') return { ...membershipSql(visit, columns, node), indexed: false };
  const on = target(context, node);
  const value = childOf(node, 'Value');
  const sign = SIGNS[node.name];
  if (sign === '<>') return unlike(test(context, on, value, '='));
  if (sign) return { ...test(context, on, value, sign), indexed: on.indexed };
  switch (node.name) {
    case 'IsNull':
      return { sql: `${on.cell} IS NULL`, values: [], indexed: on.indexed };
    case 'IsNotNull':
      return { sql: `${on.cell} IS NOT NULL`, values: [], indexed: false };
    case 'BeginsWith':
    case 'Contains':
      return like(on, node, value);
    case 'Includes':
      return { ...test(context, on, value, '='), indexed: on.indexed };
    case 'NotIncludes':
      return unlike(test(context, on, value, '='));
    case 'In':
      return among(context, on, node);
    default:
      throw badCaml(`The CAML element ${node.name} is not known.`);
  }
}
