/** Whether what came from outside has fields: no list, and no null, which says that it is an object too. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a name is a table's own: "constructor" stands behind every one. */
export const isIn = (table: object, name: string): boolean => Object.prototype.hasOwnProperty.call(table, name);
