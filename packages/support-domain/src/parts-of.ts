/** The parts of a thing that it has: what an undoing keeps, to bring it back. */
export const partsOf = <T extends object, P extends keyof T>(thing: T, parts: readonly P[]): Pick<T, P> =>
  Object.fromEntries(parts.flatMap((part) => (thing[part] === undefined ? [] : [[part, thing[part]]]))) as Pick<T, P>;

/** The thing with these parts as they were `before`: what it has since and had not then goes. */
export const withParts = <T extends object>(thing: T, parts: readonly (keyof T)[], before: Partial<T>): T => {
  const next: Partial<T> = { ...thing };
  for (const part of parts) delete next[part];
  return { ...(next as T), ...before };
};
