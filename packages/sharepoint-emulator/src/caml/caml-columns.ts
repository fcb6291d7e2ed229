import { isLookup, isMulti, isReference, isUser, resultType, type Field } from '../site/field.js';
import { tooManyJoins, notEmulated } from '../answers/sharepoint-error.js';
import { itemColumn, type ItemColumn, kindOfField } from '../rows/item-column.js';
import { type Condition, visibleRows } from '../rows/item-row.js';
import { findField, type ListSchema } from '../site/list-schema.js';
import { maySeeList } from '../structure/may-see-list.js';
import { findListById } from '../structure/store-list.js';
import type { Visit } from '../site/visit.js';
import { badCaml, type CamlView, type FieldRef } from './parse-view.js';

/** A column that a query names, as SQL. */
export interface CamlColumn {
  sql: string;
  /** What it is compared as; of a joined list, the column there. */
  field: Field;
  list: ListSchema;
  kind: ItemColumn['kind'];
  indexed: boolean;
}

/** The lists that a query reads: its own as `i`, and those that it joins. */
export interface CamlColumns {
  /** What stands behind FROM, with its values. */
  from: Condition;
  find(ref: FieldRef): CamlColumn;
  /** By what a column is sorted and grouped: a lookup and a person by the words they are shown by. */
  order(ref: FieldRef): CamlColumn;
}

/** As many as a query may have [T]. */
const MOST_JOINS = 12;

/** Computed columns that show another: by the other they are compared. */
const SHOWN_BY: Readonly<Record<string, string>> = {
  LinkTitle: 'Title',
  LinkTitleNoMenu: 'Title',
  LinkTitle2: 'Title',
  LinkFilename: 'FileLeafRef',
  LinkFilenameNoMenu: 'FileLeafRef',
  LinkFilename2: 'FileLeafRef',
  ServerUrl: 'FileRef',
};

const named = (list: ListSchema, { name, id }: FieldRef): Field | undefined =>
  findField(list, SHOWN_BY[name] ?? name) ??
  (id === undefined ? undefined : list.fields.find((one) => one.guid === id));

function columnOf(visit: Visit, list: ListSchema, table: string, ref: FieldRef): CamlColumn {
  const field = named(list, ref);
  if (!field) throw badCaml(`The column "${ref.name || (ref.id ?? '')}" is not one of the list.`);
  if (table === 'i' && !isReference(field) && !field.column) {
    // What a type or a version is called is worked out, by the same SQL as for `$filter`.
    const found = itemColumn(visit, list, [field.internalName], new Set());
    return { sql: found.sql, field: found.field, list, kind: found.kind, indexed: false };
  }
  if (!field.column) throw badCaml(`The column "${field.internalName}" cannot be compared.`);
  const cell = `${table}."${field.column}"`;
  return { ...compared(field, cell), field, list, indexed: field.indexed };
}

/** A cell as it is compared, where that is not as it is stored. */
function compared(field: Field, cell: string): Pick<CamlColumn, 'sql' | 'kind'> {
  // A link is its address, and not the words for it.
  if (field.type === 'URL') return { sql: `json_extract(${cell}, '$.Url')`, kind: 'text' };
  if (field.type !== 'Calculated') return { sql: cell, kind: kindOfField(field) };
  switch (resultType(field)) {
    case 'DateTime':
      return { sql: cell, kind: 'date' };
    case 'Number':
    case 'Currency':
    case 'Integer':
      // What could not be worked out says so, as `#DIV/0!`: it is no number.
      return { sql: `CASE WHEN ${cell} LIKE '#%' THEN NULL ELSE CAST(${cell} AS REAL) END`, kind: 'number' };
    default:
      return { sql: cell, kind: 'text' };
  }
}

/** Resolves the joins of a query, and with them the names of its columns. */
export function camlColumns(visit: Visit, list: ListSchema, view: CamlView): CamlColumns {
  if (view.joins.length > MOST_JOINS) throw tooManyJoins();
  const joined = new Map<string, { list: ListSchema; table: string }>();
  const open = (alias: string | undefined): { list: ListSchema; table: string } => {
    if (alias === undefined || alias === '') return { list, table: 'i' };
    const found = joined.get(alias);
    if (!found) throw badCaml(`No join of the query is called "${alias}".`);
    return found;
  };
  let sql = `"${list.table}" i`;
  const values: Condition['values'] = [];
  view.joins.forEach((join, index) => {
    if (joined.has(join.alias)) throw badCaml(`Two joins of the query are called "${join.alias}".`);
    const from = open(join.through.list);
    const lookup = named(from.list, join.through);
    if (!lookup || !isReference(lookup) || !lookup.column)
      throw badCaml(`The column "${join.through.name}" is not a lookup to join by.`);
    if (isUser(lookup) || isMulti(lookup) || lookup.fromBaseType || !isLookup(lookup))
      throw notEmulated(`CAML: a join through the column ${lookup.internalName}, of type ${lookup.type}`);
    const target = findListById(visit.site, String(lookup.attributes['List'] ?? ''));
    if (!target || !maySeeList(visit, target)) throw badCaml(`The list behind "${join.through.name}" is not there.`);
    const table = `j${String(index)}`;
    const visible = visibleRows(visit, target, table);
    sql += ` ${join.inner ? 'JOIN' : 'LEFT JOIN'} "${target.table}" ${table} ON ${table}.id = ${from.table}."${lookup.column}" AND ${visible.sql}`;
    values.push(...visible.values);
    joined.set(join.alias, { list: target, table });
  });
  const find = (ref: FieldRef): CamlColumn => {
    const projected = ref.list === undefined ? view.projected.find((one) => one.name === ref.name) : undefined;
    const from = open(projected?.list ?? ref.list);
    return columnOf(visit, from.list, from.table, projected ? { name: projected.showField } : ref);
  };
  return {
    from: { sql, values },
    find,
    order(ref) {
      const column = find(ref);
      const { field } = column;
      const words = isUser(field) || (isLookup(field) && !field.fromBaseType);
      if (!words || isMulti(field) || column.list.guid !== list.guid) return column;
      const shown = isUser(field) ? 'Title' : String(field.attributes['ShowField'] ?? 'Title');
      const through = itemColumn(visit, list, [field.internalName, shown], new Set([field.internalName]));
      return { ...column, sql: through.sql, kind: through.kind };
    },
  };
}
