import { longestAnswer } from './longest-answer.js';
import type { Need } from './refusal.js';

/** Deeper than any command is: what goes round in itself ends here. */
const deepest = 8;

/** Whoever shows a text that is too long knows what it is called on its form, and says so in place of "This text". */
export const tooLongWords = (length: number, most: number): string => {
  const [bound, over] = [most, length - most].map((figure) => figure.toLocaleString('en-GB'));
  return `This text must be ${bound} characters or fewer. It is ${over} too long`;
};

/** What of a command, however deep, is longer than one answer may be. */
export function longTexts(value: unknown, path = '', most = longestAnswer, depth = 0): Need[] {
  if (typeof value === 'string')
    return value.length > most ? [{ field: path, message: tooLongWords(value.length, most) }] : [];
  if (typeof value !== 'object' || value === null || depth > deepest) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    longTexts(inner, path === '' ? key : `${path}.${key}`, most, depth + 1),
  );
}
