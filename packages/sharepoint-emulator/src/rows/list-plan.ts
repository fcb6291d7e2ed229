import { type Field, isDependent } from '../site/field.js';
import type { ListSchema } from '../site/list-schema.js';
import { bodyName } from './read-value.js';

/** What every write of a row asks of a list's columns, worked out once for each state of them. */
export interface ListPlan {
  /** By the names that a body uses. */
  byBodyName: ReadonlyMap<string, Field>;
  /**
   * Those of them that a body may fill. One that is read only is taken, answered with a 204, and left as it was [R: pnpjs#2482, of a hidden one;
   * sp-dev-docs#6333, of a team's own, which a form alone changes; that this one is silent too is likely].
   */
  writable: ReadonlyMap<string, Field & { column: string }>;
  /** Columns with a cell of their own. */
  own: readonly (Field & { column: string })[];
  unique: readonly Field[];
  calculated: readonly Field[];
  validated: readonly Field[];
  /** The names of those cells, each once: a dependent lookup stands in another's. */
  cells: readonly string[];
  /** SQL of an insert, by the names of what it fills besides these cells. */
  inserts: Map<string, string>;
}

const hasCell = (field: Field): field is Field & { column: string } => field.column?.startsWith('f_') === true;

const plans = new WeakMap<readonly Field[], ListPlan>();

export function planOf({ fields }: ListSchema): ListPlan {
  const known = plans.get(fields);
  if (known) return known;
  const byBodyName = new Map<string, Field>();
  for (const field of fields) if (!byBodyName.has(bodyName(field))) byBodyName.set(bodyName(field), field);
  const own = fields.filter(hasCell);
  const plan: ListPlan = {
    byBodyName,
    writable: new Map(
      [...byBodyName].flatMap(([name, field]) =>
        hasCell(field) && field.type !== 'Calculated' && !field.readOnly && !isDependent(field)
          ? [[name, field] as const]
          : [],
      ),
    ),
    own,
    cells: [...new Set(own.map((field) => field.column))],
    unique: fields.filter((field) => field.unique),
    calculated: fields.filter((field) => field.type === 'Calculated'),
    validated: fields.filter((field) => field.validationFormula),
    inserts: new Map(),
  };
  plans.set(fields, plan);
  return plan;
}
