const joined = (parts: readonly string[], last: string): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}${last}${parts[parts.length - 1]}`;

/** "a", "a and b", "a, b and c"; nothing for none. */
export const andList = (parts: readonly string[]): string => joined(parts, ' and ');

/** "a", "a or b", "a, b or c"; nothing for none. */
export const orList = (parts: readonly string[]): string => joined(parts, ' or ');

/** "a", "a, and b", "a, b, and c": clauses that could each stand alone. */
export const clauseList = (parts: readonly string[]): string => joined(parts, ', and ');
