import { type Field, isMulti } from '../site/field.js';
import type { ListSchema } from '../site/list-schema.js';
import type { SQLInputValue } from 'node:sqlite';
import type { FormulaFacts } from './evaluate-formula.js';
import { type FormulaValue, serialAt } from './formula-values.js';
import { FormulaError } from './parse-formula.js';

export interface RowTimes {
  createdAt: string;
  modifiedAt: string;
  id: number | null;
}

/** Column names in a formula are display names; internal ones are understood as well. A list's own go before the built-in ones. */
export const columnNamed = (list: Pick<ListSchema, 'fields'>, name: string): Field | undefined =>
  list.fields.find((field) => field.title.toLowerCase() === name.toLowerCase() && !field.fromBaseType) ??
  list.fields.find((field) => field.title.toLowerCase() === name.toLowerCase() && field.type !== 'Computed') ??
  list.fields.find((field) => field.internalName.toLowerCase() === name.toLowerCase());

function valueOf(field: Field, stored: SQLInputValue | undefined): FormulaValue {
  if (stored === null || stored === undefined) return null;
  if (field.type === 'DateTime') return serialAt(new Date(String(stored)));
  if (field.type === 'Boolean') return stored === 1;
  if (isMulti(field)) return (JSON.parse(String(stored)) as unknown[]).join(';#');
  return typeof stored === 'number' || typeof stored === 'string' ? stored : String(stored as unknown as string);
}

/** What a formula sees of a row. */
export function rowFacts(
  list: ListSchema,
  columns: ReadonlyMap<string, SQLInputValue>,
  times: RowTimes,
  now: Date,
): FormulaFacts {
  return {
    now: serialAt(now),
    column(name) {
      const field = columnNamed(list, name);
      if (!field) throw new FormulaError(`The formula refers to a column that does not exist: ${name}.`);
      if (field.internalName === 'Created') return serialAt(new Date(times.createdAt));
      if (field.internalName === 'Modified') return serialAt(new Date(times.modifiedAt));
      if (field.internalName === 'ID') return times.id;
      return valueOf(field, columns.get(field.column ?? ''));
    },
  };
}
