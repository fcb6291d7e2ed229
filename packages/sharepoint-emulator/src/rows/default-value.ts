import { evaluateFormula } from '../formulas/evaluate-formula.js';
import { asTruth, FormulaValueError, type FormulaValue, momentOf, serialAt } from '../formulas/formula-values.js';
import { parseFormula } from '../formulas/parse-formula.js';
import { type Field, isMulti } from '../site/field.js';
import { instant, type Site } from '../site/site.js';
import { dayOf } from '../site/zoned-date.js';
import { text } from '../store/database.js';
import type { SQLInputValue } from 'node:sqlite';

/** Who adds a row, and when. */
export interface Adding {
  at: Date;
  personId: number;
}

/** What a column's formula makes of now, by the site's clocks, and of who adds the row. */
function worked(site: Site, formula: string, { at, personId }: Adding): FormulaValue {
  const now = serialAt(at);
  const nameOf = (id: number): string => text(site.db.get('SELECT title FROM principals WHERE id = ?', id), 'title');
  try {
    return evaluateFormula(parseFormula(formula), {
      now,
      column: (name) => (name.toLowerCase() === 'me' ? nameOf(personId) : Math.floor(now)),
    });
  } catch (error) {
    // What cannot be worked out leaves the cell empty.
    if (error instanceof FormulaValueError) return null;
    throw error;
  }
}

function stored(field: Field, value: FormulaValue): SQLInputValue {
  if (value === null || value === '') return null;
  switch (field.type) {
    case 'Boolean':
      return asTruth(value) ? 1 : 0;
    case 'Number':
    case 'Currency':
    case 'Integer':
      return Number.isNaN(Number(value)) ? null : Number(value);
    case 'DateTime':
      return typeof value === 'number' ? instant(momentOf(value)) : null;
    default:
      return isMulti(field) ? JSON.stringify([String(value)]) : String(value);
  }
}

/** What a new row has in a column that nothing was said of: its formula goes before its value. */
export function defaultOf(site: Site, field: Field, adding: Adding): SQLInputValue {
  if (field.defaultFormula) return stored(field, worked(site, field.defaultFormula, adding));
  const value = field.defaultValue;
  if (value === null || value === '') return null;
  switch (field.type) {
    case 'Boolean':
    case 'AllDayEvent':
    case 'Recurrence':
      return value === '1' || value.toLowerCase() === 'true' ? 1 : 0;
    case 'Number':
    case 'Currency':
    case 'Integer':
      return Number(value);
    case 'DateTime':
      if (value.toLowerCase() === '[today]') return instant(dayOf(adding.at)[0]);
      return value.toLowerCase() === '[now]' ? instant(adding.at) : value;
    case 'User':
    case 'Lookup':
      return /^\d+/.test(value) ? Number(/^\d+/.exec(value)?.[0]) : null;
    default:
      return isMulti(field) ? JSON.stringify(value.split(';#').filter(Boolean)) : value;
  }
}
