/** Whether two texts differ in case and the spaces around them alone. */
export const sameText = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
