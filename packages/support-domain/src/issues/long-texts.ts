import { longestAnswer } from './longest-answer.js';
import type { Need } from './refusal.js';

/** Deeper than any command is: what goes round in itself ends here. */
const deepest = 8;

/** What of a command, however deep, is longer than one answer may be. */
export function longTexts(value: unknown, path = '', most = longestAnswer, depth = 0): Need[] {
  if (typeof value === 'string')
    return value.length > most
      ? [{ field: path, message: `This text must be ${most.toLocaleString('en-GB')} characters or fewer` }]
      : [];
  if (typeof value !== 'object' || value === null || depth > deepest) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    longTexts(inner, path === '' ? key : `${path}.${key}`, most, depth + 1),
  );
}
