import type { Field } from '../site/field.js';
import type { ListSchema } from '../site/list-schema.js';
import { bodyName } from './read-value.js';

/** What every write of a row asks of a list's columns, worked out once for each state of them. */
export interface ListPlan {
  /** By the names that a body uses. */
  byBodyName: ReadonlyMap<string, Field>;
  /** Columns with a cell of their own. */
  own: readonly (Field & { column: string })[];
  unique: readonly Field[];
  calculated: readonly Field[];
  validated: readonly Field[];
  /** SQL of an insert, by the names of the columns that it fills. */
  inserts: Map<string, string>;
}

const plans = new WeakMap<readonly Field[], ListPlan>();

export function planOf({ fields }: ListSchema): ListPlan {
  const known = plans.get(fields);
  if (known) return known;
  const byBodyName = new Map<string, Field>();
  for (const field of fields) if (!byBodyName.has(bodyName(field))) byBodyName.set(bodyName(field), field);
  const plan: ListPlan = {
    byBodyName,
    own: fields.filter((field): field is Field & { column: string } => field.column?.startsWith('f_') === true),
    unique: fields.filter((field) => field.unique),
    calculated: fields.filter((field) => field.type === 'Calculated'),
    validated: fields.filter((field) => field.validationFormula),
    inserts: new Map(),
  };
  plans.set(fields, plan);
  return plan;
}
