import { isMulti, isReference, isUser, type Field } from '../site/field.js';
import { childOf, type XmlNode } from '../structure/field-xml.js';
import { notEmulated } from '../answers/sharepoint-error.js';
import { itemColumn } from '../rows/item-column.js';
import type { Condition } from '../rows/item-row.js';
import type { ListSchema } from '../site/list-schema.js';
import { instant } from '../site/site.js';
import type { Visit } from '../site/visit.js';
import type { SQLInputValue } from 'node:sqlite';
import type { CamlColumns } from './caml-columns.js';
import { overlapSql, today } from './date-ranges.js';
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
}

const SIGNS: Readonly<Record<string, string>> = { Eq: '=', Neq: '<>', Gt: '>', Geq: '>=', Lt: '<', Leq: '<=' };
const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (char) => `\\${char}`);

interface Target {
  sql: string;
  field: Field;
  indexed: boolean;
  many: boolean;
  byText: boolean;
}

function target({ visit, list, columns }: CamlContext, node: XmlNode): Target {
  const ref = childOf(node, 'FieldRef');
  if (!ref) throw badCaml(`The CAML element ${node.name} names no column.`);
  const column = columns.find(fieldRef(ref));
  const { field } = column;
  const byId =
    /^true$/i.test(ref.attributes['LookupId'] ?? '') ||
    childOf(node, 'Value')?.children.some((child) => child.name === 'UserID') === true;
  if ((isReference(field) && !field.fromBaseType) || isUser(field)) {
    if (byId) return { ...column, many: isMulti(field), byText: false };
    if (column.list.guid !== list.guid)
      throw notEmulated(`CAML: the column ${field.internalName} of a joined list, without LookupId`);
    const shown = isUser(field) ? 'Title' : String(field.attributes['ShowField'] ?? 'Title');
    const through = itemColumn(
      visit,
      list,
      [field.internalName.startsWith('_') ? `OData_${field.internalName}` : field.internalName, shown],
      new Set([field.internalName]),
    );
    return { sql: through.sql, field, indexed: field.indexed, many: through.many, byText: true };
  }
  return { ...column, many: isMulti(field), byText: false };
}

const NUMBERS = new Set(['Number', 'Currency', 'Integer', 'Counter']);

function numeric(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || Number.isNaN(value)) throw badCaml(`"${text}" is not a number.`);
  return value;
}

function valueOf(visit: Visit, on: Target, value: XmlNode | undefined): SQLInputValue {
  if (!value) throw badCaml();
  const special = value.children[0];
  if (special?.name === 'UserID') return visit.person.id;
  if (special?.name === 'Today')
    return instant(today(visit, Number(special.attributes['OffsetDays'] ?? special.attributes['Offset'] ?? 0)));
  if (special?.name === 'Now') return instant(visit.site.now());
  if (special) throw notEmulated(`CAML: the value ${special.name}`);
  const text = value.text;
  if (on.byText) return text;
  switch (on.field.type) {
    case 'DateTime': {
      const at = new Date(
        /[zZ]|[+-]\d{2}:\d{2}$/.test(text) || text.length === 10 ? text : `${text.replace(' ', 'T')}Z`,
      );
      if (Number.isNaN(at.getTime())) throw badCaml();
      return instant(at);
    }
    case 'Boolean':
    case 'AllDayEvent':
    case 'Recurrence':
    case 'Attachments':
      return /^(1|true|yes)$/i.test(text) ? 1 : 0;
    default:
      return NUMBERS.has(on.field.type) ||
        (isReference(on.field) && !on.field.fromBaseType) ||
        isUser(on.field) ||
        on.field.internalName === 'FSObjType'
        ? numeric(text)
        : text;
  }
}

/** Without IncludeTimeValue, CAML compares days. */
function dateOnly(on: Target, value: XmlNode | undefined): boolean {
  return on.field.type === 'DateTime' && !/^true$/i.test(value?.attributes['IncludeTimeValue'] ?? '');
}

const any = (on: Target, test: (sql: string) => string, values: SQLInputValue[]): Condition =>
  on.many
    ? { sql: `EXISTS (SELECT 1 FROM json_each(${on.sql}) m WHERE ${test('m.value COLLATE NOCASE')})`, values }
    : { sql: test(on.sql), values };

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

function compared(visit: Visit, on: Target, node: XmlNode, sign: string): CamlCondition {
  const value = childOf(node, 'Value');
  const given = valueOf(visit, on, value);
  const [left, right] = dateOnly(on, value)
    ? [(sql: string) => `substr(${sql}, 1, 10)`, String(given).slice(0, 10)]
    : [(sql: string) => sql, given];
  if (node.name === 'Neq') {
    const same = any(on, (sql) => `${left(sql)} = ?`, [right]);
    return { sql: `NOT COALESCE(${same.sql}, 0)`, values: same.values, indexed: false };
  }
  return { ...any(on, (sql) => `${left(sql)} ${sign} ?`, [right]), indexed: on.indexed };
}

/** Turns a `<Where>` into SQL with its values apart. Throws what SharePoint says of a column it does not know. */
export function whereSql(context: CamlContext, node: XmlNode): CamlCondition {
  const { visit, columns } = context;
  if (node.name === 'And' || node.name === 'Or') return joined(context, node);
  if (node.name === 'DateRangesOverlap') return { ...overlapSql(visit, columns, node), indexed: false };
  if (node.name === 'Membership') return { ...membershipSql(visit, columns, node), indexed: false };
  const on = target(context, node);
  const value = childOf(node, 'Value');
  const sign = SIGNS[node.name];
  if (sign) return compared(visit, on, node, sign);
  switch (node.name) {
    case 'IsNull':
      return { sql: `${on.sql} IS NULL`, values: [], indexed: on.indexed };
    case 'IsNotNull':
      return { sql: `${on.sql} IS NOT NULL`, values: [], indexed: false };
    case 'BeginsWith':
      return {
        ...any(on, (sql) => `${sql} LIKE ? ESCAPE '\\'`, [`${escapeLike(value?.text ?? '')}%`]),
        indexed: on.indexed,
      };
    case 'Contains':
      return {
        ...any(on, (sql) => `${sql} LIKE ? ESCAPE '\\'`, [`%${escapeLike(value?.text ?? '')}%`]),
        indexed: false,
      };
    case 'Includes':
    case 'NotIncludes': {
      const same = any(on, (sql) => `${sql} = ?`, [valueOf(visit, on, value)]);
      return node.name === 'Includes'
        ? { ...same, indexed: on.indexed }
        : { sql: `NOT COALESCE(${same.sql}, 0)`, values: same.values, indexed: false };
    }
    case 'In': {
      const values = (childOf(node, 'Values')?.children ?? []).map((one) => valueOf(visit, on, one));
      return {
        ...any(on, (sql) => `${sql} IN (${values.map(() => '?').join(', ') || 'NULL'})`, values),
        indexed: on.indexed,
      };
    }
    default:
      throw badCaml(`The CAML element ${node.name} is not known.`);
  }
}
