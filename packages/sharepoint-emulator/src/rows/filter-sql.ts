import { badExpression, badItemQuery } from '../answers/sharepoint-error.js';
import type { Filter, Literal } from '../odata/filter.js';
import { instant } from '../site/site.js';
import type { Condition } from './item-row.js';
import type { ItemColumn } from './item-column.js';
import type { SQLInputValue } from 'node:sqlite';

const SIGNS = { eq: '=', ne: '<>', gt: '>', ge: '>=', lt: '<', le: '<=' } as const;
const PARTS = { year: '%Y', month: '%m', day: '%d', hour: '%H', minute: '%M', second: '%S' } as const;

/** Types that a filter cannot name [T for calculated]. */
const UNFILTERED = new Set(['Note', 'Calculated', 'Computed', 'Thumbnail', 'Location', 'URL']);

export function refuseUnfiltered(column: ItemColumn, clause: 'filter' | 'sort'): void {
  if (!UNFILTERED.has(column.field.type)) return;
  throw badItemQuery(
    `The field '${column.field.internalName}' of type '${column.field.type}' cannot be used in the query ${clause} expression.`,
  );
}

function valueFor(column: ItemColumn, literal: Literal, whole: string): SQLInputValue {
  if (literal.type === 'null') return null;
  switch (column.kind) {
    case 'number': {
      const number = typeof literal.value === 'boolean' ? Number(literal.value) : Number(literal.value);
      if (Number.isNaN(number)) throw badExpression(whole);
      return number;
    }
    case 'boolean':
      if (typeof literal.value === 'boolean' || typeof literal.value === 'number') return Number(literal.value);
      return /^(true|1)$/i.test(literal.value) ? 1 : 0;
    case 'date': {
      const text = String(literal.value);
      const date = new Date(/[zZ]|[+-]\d{2}:\d{2}$/.test(text) || text.length === 10 ? text : `${text}Z`);
      if (Number.isNaN(date.getTime())) throw badExpression(whole);
      return instant(date);
    }
    default:
      return typeof literal.value === 'boolean' ? (literal.value ? '1' : '0') : String(literal.value);
  }
}

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (char) => `\\${char}`);

/** Turns a parsed filter into SQL with its values apart: no text of a request is ever part of the SQL. */
export function filterSql(filter: Filter, find: (path: readonly string[]) => ItemColumn, whole: string): Condition {
  const column = (path: readonly string[]): ItemColumn => {
    const found = find(path);
    refuseUnfiltered(found, 'filter');
    return found;
  };
  const each = (found: ItemColumn, test: (sql: string) => string, values: SQLInputValue[]): Condition =>
    found.many
      ? { sql: `EXISTS (SELECT 1 FROM json_each(${found.sql}) m WHERE ${test('m.value COLLATE NOCASE')})`, values }
      : { sql: test(found.sql), values };
  switch (filter.kind) {
    case 'and':
    case 'or': {
      const [left, right] = [filterSql(filter.left, find, whole), filterSql(filter.right, find, whole)];
      return {
        sql: `(${left.sql} ${filter.kind.toUpperCase()} ${right.sql})`,
        values: [...left.values, ...right.values],
      };
    }
    case 'not': {
      const inner = filterSql(filter.inner, find, whole);
      return { sql: `NOT COALESCE(${inner.sql}, 0)`, values: inner.values };
    }
    case 'flag': {
      const found = column(filter.of.path);
      if (found.kind !== 'boolean') throw badExpression(whole);
      return { sql: `${found.sql} = 1`, values: [] };
    }
    case 'text': {
      const found = column(filter.of.path);
      const pattern = `${filter.function === 'substringof' ? '%' : ''}${escapeLike(filter.text)}%`;
      return each(found, (sql) => `${sql} LIKE ? ESCAPE '\\'`, [pattern]);
    }
    case 'compare': {
      const { comparator } = filter;
      if (filter.left.kind === 'part') {
        const found = column(filter.left.of.path);
        if (found.kind !== 'date' || filter.right.type !== 'number') throw badExpression(whole);
        const sql = `CAST(strftime('${PARTS[filter.left.part]}', ${found.sql}) AS INTEGER) ${SIGNS[comparator]} ?`;
        return { sql, values: [filter.right.value] };
      }
      const found = column(filter.left.path);
      const value = valueFor(found, filter.right, whole);
      const isEmpty = value === null || (value === '' && found.kind === 'text');
      if (isEmpty && comparator === 'eq') return { sql: `${found.sql} IS NULL`, values: [] };
      if (isEmpty && comparator === 'ne') return { sql: `${found.sql} IS NOT NULL`, values: [] };
      if (comparator === 'ne') {
        const same = each(found, (sql) => `${sql} = ?`, [value]);
        return { sql: `NOT COALESCE(${same.sql}, 0)`, values: same.values };
      }
      return each(found, (sql) => `${sql} ${SIGNS[comparator]} ?`, [value]);
    }
  }
}
