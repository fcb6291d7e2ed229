import { duplicateValue } from '../answers/sharepoint-error.js';
import type { Field } from '../site/field.js';
import type { ListSchema } from '../site/list-schema.js';
import type { Site } from '../site/site.js';
import type { SQLInputValue } from 'node:sqlite';
import { planOf } from './list-plan.js';

/** Refuses a value that another row of a unique column has, whoever may see that row. */
export function checkUnique(
  site: Site,
  list: ListSchema,
  columns: ReadonlyMap<string, SQLInputValue>,
  exceptId: number,
): void {
  const clash = (field: Field): boolean => {
    const value = field.column ? columns.get(field.column) : undefined;
    if (!field.unique || value === null || value === undefined) return false;
    return (
      site.db.get(`SELECT 1 FROM "${list.table}" WHERE "${field.column ?? ''}" = ? AND id <> ?`, value, exceptId) !==
      undefined
    );
  };
  const clashing = planOf(list)
    .unique.filter(clash)
    .map((field) => field.title);
  if (clashing.length > 0) throw duplicateValue(clashing.join(', '));
}
