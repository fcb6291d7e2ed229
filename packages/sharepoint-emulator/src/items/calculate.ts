import type { ListSchema } from '../lists/list-schema.js';
import type { SQLInputValue } from 'node:sqlite';

export interface CalculationFacts {
  createdAt: string;
  modifiedAt: string;
  id: number | null;
}

/** Works the calculated columns of a row out, into `columns`. */
export function calculate(list: ListSchema, columns: Map<string, SQLInputValue>, _facts: CalculationFacts, _now: Date): void {
  for (const field of list.fields) if (field.type === 'Calculated' && field.column) columns.set(field.column, null);
}
