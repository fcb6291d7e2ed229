/** Whether what came from outside has fields: no list, and no null, which says that it is an object too. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
