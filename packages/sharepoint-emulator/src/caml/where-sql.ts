import { isMulti, isReference, isUser, type Field } from '../fields/field.js';
import { childOf, type XmlNode } from '../fields/field-xml.js';
import { itemColumn } from '../items/item-column.js';
import type { Condition } from '../items/item-row.js';
import { findField, type ListSchema } from '../lists/list-schema.js';
import { instant } from '../web/site.js';
import type { Visit } from '../web/visit.js';
import { minutesAhead } from '../items/zoned-date.js';
import type { SQLInputValue } from 'node:sqlite';
import { badCaml } from './parse-view.js';

/** SQL of a `<Where>`, and whether an index answers it. */
export interface CamlCondition extends Condition {
  indexed: boolean;
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

function target(visit: Visit, list: ListSchema, node: XmlNode): Target {
  const ref = childOf(node, 'FieldRef');
  const name = ref?.attributes['Name'] ?? '';
  const field =
    findField(list, name) ?? list.fields.find((one) => `{${one.guid}}` === ref?.attributes['ID']?.toLowerCase());
  if (!field?.column) throw badCaml();
  const byId =
    /^true$/i.test(ref?.attributes['LookupId'] ?? '') ||
    childOf(node, 'Value')?.children.some((child) => child.name === 'UserID') === true;
  if ((isReference(field) && !field.fromBaseType) || isUser(field)) {
    if (byId) return { sql: `i."${field.column}"`, field, indexed: field.indexed, many: isMulti(field), byText: false };
    const shown = isUser(field) ? 'Title' : String(field.attributes['ShowField'] ?? 'Title');
    const column = itemColumn(
      visit.site,
      list,
      [field.internalName.startsWith('_') ? `OData_${field.internalName}` : field.internalName, shown],
      new Set([field.internalName]),
    );
    return { sql: column.sql, field, indexed: field.indexed, many: column.many, byText: true };
  }
  return { sql: `i."${field.column}"`, field, indexed: field.indexed, many: isMulti(field), byText: false };
}

/** `<Today OffsetDays="-7"/>` is midnight in the site's time zone. */
function today(visit: Visit, offsetDays: number): Date {
  const now = visit.site.now();
  const local = new Date(now.getTime() + minutesAhead(now) * 60_000);
  const midnight = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate() + offsetDays);
  return new Date(midnight - minutesAhead(new Date(midnight)) * 60_000);
}

function valueOf(visit: Visit, on: Target, value: XmlNode | undefined): SQLInputValue {
  if (!value) throw badCaml();
  const special = value.children[0];
  if (special?.name === 'UserID') return visit.person.id;
  if (special?.name === 'Today')
    return instant(today(visit, Number(special.attributes['OffsetDays'] ?? special.attributes['Offset'] ?? 0)));
  if (special?.name === 'Now') return instant(visit.site.now());
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
    case 'Attachments':
      return /^(1|true|yes)$/i.test(text) ? 1 : 0;
    case 'Number':
    case 'Currency':
    case 'Integer':
    case 'Counter':
      return Number(text);
    default:
      return (isReference(on.field) && !on.field.fromBaseType) || isUser(on.field)
        ? Number(text)
        : on.field.internalName === 'FSObjType'
          ? Number(text)
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

function joined(visit: Visit, list: ListSchema, node: XmlNode): CamlCondition {
  const parts = node.children.map((child) => whereSql(visit, list, child));
  const indexed = node.name === 'And' ? parts.some((part) => part.indexed) : parts.every((part) => part.indexed);
  return {
    sql: `(${parts.map((part) => part.sql).join(` ${node.name.toUpperCase()} `)})`,
    values: parts.flatMap((part) => part.values),
    indexed,
  };
}

/** Turns a `<Where>` into SQL with its values apart. Throws what SharePoint says of a column it does not know. */
export function whereSql(visit: Visit, list: ListSchema, node: XmlNode): CamlCondition {
  if (node.name === 'And' || node.name === 'Or') return joined(visit, list, node);
  const on = target(visit, list, node);
  const value = childOf(node, 'Value');
  const sign = SIGNS[node.name];
  if (sign) {
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
