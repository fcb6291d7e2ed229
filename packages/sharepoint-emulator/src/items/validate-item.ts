import type { ListSchema } from '../lists/list-schema.js';
import type { Site } from '../web/site.js';
import type { SQLInputValue } from 'node:sqlite';

/** Refuses a row that a validation formula of its list or columns refuses. */
export function validateItem(_site: Site, _list: ListSchema, _columns: ReadonlyMap<string, SQLInputValue>): void {
  // Filled by the formula evaluator.
}
